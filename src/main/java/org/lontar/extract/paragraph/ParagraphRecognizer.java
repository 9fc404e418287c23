package org.lontar.extract.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.extract.block.Block;
import org.lontar.extract.block.DateLine;

/** Makes the paragraphs of a document out of its blocks. One thread, one document. */
public final class ParagraphRecognizer {

  private static final int LONGEST_HEADING = 120;
  private static final int MOST_HEADING_WORDS = 16;
  private static final int SHORTEST_PARAGRAPH = 120;

  private final List<Draft> drafts;
  private final Clauses clauses;
  private final DateLine dates = new DateLine();
  private final Anchors anchors = new Anchors();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable String heading;
  private boolean bodyBegan;
  private int table;
  private int row;

  private ParagraphRecognizer(List<Draft> drafts) {
    this.drafts = drafts;
    this.clauses = Clauses.of(drafts);
  }

  /**
   * What was recognized. Immutable.
   *
   * @param title the title as printed, null where there is none; it is no paragraph
   * @param paragraphs the paragraphs in reading order, anchors unique
   * @param runningHeads lines over the title that repeat it in short
   */
  public record Recognized(
      @Nullable String title, List<Paragraph> paragraphs, List<String> runningHeads) {
    /** Copies the lists. */
    public Recognized {
      paragraphs = List.copyOf(paragraphs);
      runningHeads = List.copyOf(runningHeads);
    }
  }

  /**
   * Title and paragraphs of a document.
   *
   * @param blocks the blocks of the body; furniture is left out
   */
  public static Recognized recognize(List<Block> blocks) {
    List<Draft> drafts = Drafter.draft(blocks);
    TitleFinder.Place place = new TitleFinder().find(drafts);
    ParagraphRecognizer recognizer = new ParagraphRecognizer(drafts);
    StringBuilder title = new StringBuilder();
    List<String> runningHeads = new ArrayList<>();
    for (int at = 0; at < drafts.size(); at++) {
      String text = drafts.get(at).text();
      if (place.isTitle(at)) {
        title.append(title.isEmpty() ? "" : " ").append(text);
      } else if (place.isRunningHead(at)) {
        runningHeads.add(text);
      } else {
        recognizer.add(at, drafts.get(at));
      }
    }
    return new Recognized(
        title.isEmpty() ? null : title.toString(), recognizer.paragraphs, runningHeads);
  }

  private void add(int at, Draft draft) {
    switch (draft.role()) {
      case HEADING -> addHeading(draft.text());
      case NUMBERED -> addNumbered(draft);
      case ITEM -> addItem(draft);
      case BULLET -> unnumbered(draft.text());
      case ROW -> addRow(draft);
      case PROSE -> addProse(at, draft.text());
    }
  }

  private void addHeading(String text) {
    if (bodyBegan && AnnexHeading.isOne(text)) {
      anchors.annex(AnnexHeading.number(text));
    }
    put(anchors.counted("h"), ParagraphKind.HEADING, null, text);
    heading = text;
  }

  private void addNumbered(Draft draft) {
    Marker marker = draft.marker();
    if (marker != null) {
      put(anchors.numbered(marker), ParagraphKind.NUMBERED, marker.number(), draft.text());
      bodyBegan = true;
    }
  }

  private void addItem(Draft draft) {
    Marker marker = draft.marker();
    if (marker == null || !anchors.hasParent()) {
      unnumbered(draft.text());
    } else {
      put(anchors.item(marker), ParagraphKind.ITEM, marker.number(), draft.text());
    }
  }

  private void addRow(Draft draft) {
    row = draft.rank() == table ? row + 1 : 1;
    table = draft.rank();
    put(anchors.row(table, row), ParagraphKind.TABLE_ROW, null, draft.text());
    bodyBegan = true;
  }

  private void addProse(int at, String text) {
    if (AnnexHeading.isOne(text) || isHeading(at, text)) {
      addHeading(text);
      return;
    }
    switch (clauses.kindOf(at)) {
      case PREAMBULAR -> put(anchors.counted("pp"), ParagraphKind.PREAMBULAR, null, text);
      case OPERATIVE -> put(anchors.counted("op"), ParagraphKind.OPERATIVE, null, text);
      default -> unnumbered(text);
    }
    bodyBegan = true;
  }

  private void unnumbered(String text) {
    put(anchors.counted("u"), ParagraphKind.UNNUMBERED, null, text);
    bodyBegan = true;
  }

  /** A short line without a final stop, before something longer or numbered. */
  private boolean isHeading(int at, String text) {
    char last = text.charAt(text.length() - 1);
    boolean shaped =
        text.length() <= LONGEST_HEADING
            && Sentences.words(text, MOST_HEADING_WORDS + 1) <= MOST_HEADING_WORDS
            && ".,;:!?…”။។၊".indexOf(last) < 0
            && !Sentences.startsSmall(text)
            && !dates.saysDate(text)
            && !LineFlow.isOfContents(text)
            && text.chars().anyMatch(Character::isLetter);
    return shaped && at + 1 < drafts.size() && leads(drafts.get(at + 1));
  }

  private static boolean leads(Draft next) {
    return switch (next.role()) {
      case NUMBERED, ROW, BULLET -> true;
      case PROSE -> next.text().length() >= SHORTEST_PARAGRAPH;
      case HEADING, ITEM -> false;
    };
  }

  private void put(String anchor, ParagraphKind kind, @Nullable String number, String text) {
    paragraphs.add(Paragraph.read(anchor, kind, number, heading, text));
  }
}
