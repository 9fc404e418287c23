package org.lontar.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;

/**
 * The form of a document without its text: fields of {@link DocumentJson} under the same names,
 * with the permanent address at the end.
 */
public final class RecordJson {

  private RecordJson() {}

  /**
   * The document as one line.
   *
   * @param paragraph the only paragraph that is given; null for none
   * @param permalink its permanent address, or that of the document
   */
  public static String toJson(
      CatalogueRecord document, @Nullable Paragraph paragraph, String permalink) {
    return JsonText.object(
        json -> {
          json.writeStringField("id", document.id().value());
          json.writeStringField("title", document.title());
          if (paragraph != null) {
            json.writeArrayFieldStart("paragraphs");
            DocumentJson.writeParagraph(json, paragraph);
            json.writeEndArray();
          }
          json.writeObjectFieldStart("metadata");
          MetadataJson.write(json, document.metadata(), List.of());
          json.writeEndObject();
          json.writeStringField("mediaType", document.mediaType());
          JsonText.texts(json, "locations", document.locations());
          DocumentId container = document.container();
          JsonText.text(json, "container", container == null ? null : container.value());
          json.writeStringField("url", DocumentUrl.of(document.id()));
          json.writeStringField("permalink", permalink);
        });
  }
}
