package org.lontar.extract;

import java.util.ArrayList;
import java.util.List;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/** Turns XHTML into paragraphs. Thread-safe. */
final class PlainAssembler {

  /** The text of a document whose body is {@code xhtml}. */
  DocumentText assemble(
      String mediaType, String xhtml, List<EmbeddedField> fields, List<String> warnings) {
    String body = xhtml.replaceFirst("(?s)^.*?<body[^>]*>", "");
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String block : body.split("(?i)</(p|h[1-6]|tr|li|div|title)>|<br ?/?>", -1)) {
      String text = block.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ").strip();
      if (!text.isEmpty()) {
        String plain =
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        paragraphs.add(
            Paragraph.read(
                "u" + (paragraphs.size() + 1), ParagraphKind.UNNUMBERED, null, null, plain));
      }
    }
    return new DocumentText(mediaType, null, paragraphs, List.of(), fields, warnings);
  }
}
