package org.lontar.extract.paragraph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lontar.extract.block.DateLine;
import org.lontar.extract.block.WordList;
import org.lontar.extract.paragraph.Draft.Role;

/** Finds the title among the first drafts of a document. Immutable, thread-safe. */
final class TitleFinder {

  /** No title is longer. */
  static final int LONGEST = 300;

  /** A title stands among the first so many lines, under letterheads at most. */
  private static final int MOST_DRAFTS_ABOVE = 10;

  private static final int MOST_LABEL_WORDS = 4;

  private static final Set<String> CONTINUING =
      Set.of("of", "on", "for", "to", "between", "at", "by", "from", "the", "and", "in", "with");

  /** What stands over a title and is none. */
  private static final Set<String> LABELS =
      Set.of(
          "press release",
          "media release",
          "news release",
          "for immediate release",
          "fact sheet",
          "factsheet",
          "press statement",
          "media statement",
          "siaran pers",
          "siaran media");

  private final Set<String> titleWords = WordList.load("title-words.txt");
  private final DateLine dates = new DateLine();

  /**
   * Which drafts are the title.
   *
   * @param start the first draft of the title; -1 where there is none
   * @param end behind its last one
   * @param runningHeads how many drafts before {@code start} only repeat it in short
   */
  record Place(int start, int end, int runningHeads) {

    static final Place NONE = new Place(-1, -1, 0);

    /** Whether the draft is part of the title. */
    boolean isTitle(int at) {
      return at >= start && at < end;
    }

    /** Whether the draft is a running head that repeats the title. */
    boolean isRunningHead(int at) {
      return at < start && at >= start - runningHeads;
    }
  }

  /** Where the title stands. */
  Place find(List<Draft> drafts) {
    int last = Math.min(drafts.size(), MOST_DRAFTS_ABOVE);
    for (int at = 0; at < last; at++) {
      Draft draft = drafts.get(at);
      if (draft.role() == Role.HEADING && draft.rank() == 1) {
        return new Place(at, at + 1, 0);
      }
    }
    int start = printedStart(drafts, last);
    return start < 0 ? Place.NONE : new Place(start, end(drafts, start), heads(drafts, start));
  }

  private int printedStart(List<Draft> drafts, int last) {
    int first = -1;
    for (int at = 0; at < last && drafts.get(at).isTitleLike(); at++) {
      String text = drafts.get(at).text();
      boolean head = isRunningHead(drafts, at);
      if (dates.saysDate(text) || head || isLabel(text)) {
        continue;
      }
      int end = end(drafts, at);
      if (drafts.subList(at, end).stream().anyMatch(d -> isLabel(d.text()))) {
        at = end - 1;
        continue;
      }
      if (hasTitleWord(text) && !Sentences.endsSentence(text)) {
        return at;
      }
      first = first < 0 ? at : first;
    }
    boolean alone = drafts.size() < 2 || first + 1 >= drafts.size();
    return alone ? -1 : first;
  }

  /** Whether one of the next two drafts begins with the same words and is no shorter. */
  private static boolean isRunningHead(List<Draft> drafts, int at) {
    String text = LineFlow.withoutYear(drafts.get(at).text());
    for (int next = at + 1; next <= at + 2 && next < drafts.size(); next++) {
      String other = LineFlow.withoutYear(drafts.get(next).text());
      boolean longer = other.length() >= text.length();
      if (longer && drafts.get(next).isTitleLike() && LineFlow.sameBeginning(text, other)) {
        return true;
      }
    }
    return false;
  }

  private static int heads(List<Draft> drafts, int start) {
    int heads = 0;
    while (start - heads > 0 && isRunningHead(drafts, start - heads - 1)) {
      heads++;
    }
    return heads;
  }

  private static boolean isLabel(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LABELS.contains(lower)
        || lower.contains("embargo")
        || lower.contains("immediate release");
  }

  private boolean hasTitleWord(String text) {
    String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
    return titleWords.stream().anyMatch(word -> lower.contains(" " + word + " "));
  }

  /** Takes in the lines that the title goes on with. */
  private int end(List<Draft> drafts, int start) {
    int end = start + 1;
    boolean caps = Sentences.isAllCaps(drafts.get(start).text());
    while (end < drafts.size() && end - start < 6 && drafts.get(end).isTitleLike()) {
      String text = drafts.get(end).text();
      boolean shouts = caps && Sentences.isAllCaps(text) && !AnnexHeading.isOne(text);
      if (dates.saysDate(text) || !(shouts || goesOn(drafts.get(end - 1).text(), text))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean goesOn(String before, String text) {
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    boolean shortForm = Sentences.words(before, MOST_LABEL_WORDS + 1) <= MOST_LABEL_WORDS;
    return Sentences.isLeftHanging(before)
        || (shortForm
            && !Sentences.endsSentence(text)
            && CONTINUING.contains(first.toLowerCase(Locale.ROOT)));
  }
}
