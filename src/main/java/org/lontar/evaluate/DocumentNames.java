package org.lontar.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;

/**
 * The documents of a collection as the portal's, under running numbers: a collection's own ids may
 * hold any characters. One thread.
 */
final class DocumentNames {

  /** Stands for a title that is missing: it holds no word that could be found. */
  private static final String NO_TITLE = "–";

  private final List<String> names = new ArrayList<>();

  /** The next document. */
  SourceDocument add(CollectionDocument document) {
    DocumentId id = new DocumentId(String.format(Locale.ROOT, "%09d", names.size()));
    names.add(document.id());
    String title = document.title().isBlank() ? NO_TITLE : document.title();
    DocumentText text =
        new DocumentText(
            "application/json", title, paragraphs(document), List.of(), List.of(), List.of());
    return new SourceDocument(
        id, title, text, DocumentMetadata.EMPTY, id.value(), 0, List.of(id.value()), null);
  }

  /** The id that the collection gives a document. */
  String nameOf(DocumentId id) {
    return names.get(Integer.parseInt(id.value()));
  }

  int size() {
    return names.size();
  }

  private static List<Paragraph> paragraphs(CollectionDocument document) {
    List<String> texts =
        Arrays.stream(document.text().split("\n\\s*\n", -1))
            .filter(text -> !text.isBlank())
            .toList();
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                Paragraph.read(
                    "u" + (i + 1), ParagraphKind.UNNUMBERED, null, null, texts.get(i).strip()))
        .toList();
  }
}
