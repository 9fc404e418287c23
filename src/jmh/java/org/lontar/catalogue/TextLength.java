package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;

/** Brings texts to one length, so that times can be compared. */
final class TextLength {

  private TextLength() {}

  /** {@code text} with its first paragraphs, over again where it is short, up to {@code chars}. */
  static DocumentText of(DocumentText text, int chars) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int length = 0;
    for (int i = 0; length < chars; i++) {
      Paragraph paragraph = text.paragraphs().get(i % text.paragraphs().size());
      paragraphs.add(again(paragraph, i));
      length += paragraph.text().length() + 1;
    }
    return text.withParagraphs(paragraphs);
  }

  private static Paragraph again(Paragraph paragraph, int index) {
    return Paragraph.read(
        paragraph.anchor() + "-" + index,
        paragraph.kind(),
        paragraph.number(),
        paragraph.heading(),
        paragraph.text());
  }
}
