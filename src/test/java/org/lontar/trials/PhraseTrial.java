package org.lontar.trials;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.lontar.app.Portal;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.search.Copy;
import org.lontar.search.Hit;
import org.lontar.search.Passage;

/**
 * Takes phrases of six words at random from documents and looks for them in quotation marks. A word
 * is a token of the library's break iterator with a letter or digit in it, found in the whole
 * paragraph, so that a dictionary sees there what the phrase alone does not have. Phrases that more
 * than three documents hold are left out.
 */
final class PhraseTrial {

  private static final int WORDS = 6;
  private static final int FIRST_HITS = 3;

  private final Portal portal;
  private final List<SourceDocument> all;
  private final Random random;
  private final List<String> notFound = new ArrayList<>();
  private final List<String> notShown = new ArrayList<>();
  private int asked;

  /**
   * A trial.
   *
   * @param all the documents of the index
   */
  PhraseTrial(Portal portal, List<SourceDocument> all, long seed) {
    this.portal = portal;
    this.all = all;
    this.random = new Random(seed);
  }

  /** Asks for {@code count} phrases of some documents. */
  void ask(List<SourceDocument> documents, int count) throws IOException {
    for (int tries = 0, found = 0; found < count && tries < 100 * count; tries++) {
      SourceDocument document = documents.get(random.nextInt(documents.size()));
      List<Paragraph> paragraphs = document.text().paragraphs();
      if (paragraphs.isEmpty()) {
        continue;
      }
      String text = paragraphs.get(random.nextInt(paragraphs.size())).text();
      List<int[]> words = words(text);
      if (words.size() >= WORDS) {
        int first = random.nextInt(words.size() - WORDS + 1);
        String phrase = text.substring(words.get(first)[0], words.get(first + WORDS - 1)[1]);
        if (holders(phrase) <= FIRST_HITS) {
          ask(document.id(), phrase);
          found++;
        }
      }
    }
  }

  /** How many phrases were asked for. */
  int asked() {
    return asked;
  }

  /** Phrases whose document is not among the first three. */
  List<String> notFound() {
    return notFound;
  }

  /** Phrases that no passage of their document shows. */
  List<String> notShown() {
    return notShown;
  }

  /** In how many documents a phrase stands: no order puts more than three first. */
  private long holders(String phrase) {
    return all.stream()
        .filter(
            document ->
                document.text().paragraphs().stream()
                    .anyMatch(paragraph -> holds(paragraph.text(), phrase)))
        .count();
  }

  private static boolean holds(String text, String phrase) {
    return text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
  }

  private void ask(DocumentId wanted, String phrase) throws IOException {
    asked++;
    List<Hit> hits =
        portal
            .engine()
            .search(portal.requests().read(Map.of("q", List.of('"' + phrase + '"'))))
            .hits();
    Hit hit =
        hits.stream().limit(FIRST_HITS).filter(h -> isOrHolds(h, wanted)).findFirst().orElse(null);
    String where = wanted + ": " + phrase;
    if (hit == null) {
      notFound.add(where + " (" + hits.size() + " hits)");
    } else if (hit.passages().stream().map(Passage::text).noneMatch(text -> holds(text, phrase))) {
      notShown.add(where + " in " + hit.passages());
    }
  }

  private static boolean isOrHolds(Hit hit, DocumentId wanted) {
    return hit.id().equals(wanted)
        || hit.copies().first().stream().map(Copy::id).anyMatch(wanted::equals);
  }

  private static List<int[]> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<int[]> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(new int[] {start, end});
      }
      start = end;
    }
    return words;
  }
}
