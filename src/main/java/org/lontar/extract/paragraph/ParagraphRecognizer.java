package org.lontar.extract.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.extract.block.Block;

/** Makes the paragraphs of a document out of its blocks. One thread, one document. */
public final class ParagraphRecognizer {

  private static final int LONGEST_HEADING = 120;
  private static final int MOST_HEADING_WORDS = 16;
  private static final int SHORTEST_PARAGRAPH = 120;

  private final List<Draft> drafts;
  private final Clauses clauses;
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
   * The paragraphs in reading order, anchors unique.
   *
   * @param blocks the blocks of the body; furniture is left out
   */
  public static List<Paragraph> recognize(List<Block> blocks) {
    ParagraphRecognizer recognizer = new ParagraphRecognizer(Drafter.draft(blocks));
    for (int at = 0; at < recognizer.drafts.size(); at++) {
      recognizer.add(at, recognizer.drafts.get(at));
    }
    return recognizer.paragraphs;
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
    row = draft.table() == table ? row + 1 : 1;
    table = draft.table();
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
            && ".,;:!?…”".indexOf(last) < 0
            && !Sentences.startsSmall(text)
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
