package org.lontar.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file: its words in paragraphs, without the furniture of the page around
 * them. Immutable.
 *
 * @param mediaType the media type by content, without parameters, for example {@code text/html}
 * @param titleRaw the title as printed, white space folded; null where none was found
 * @param paragraphs the body in reading order, anchors unique
 * @param furniture by-line, author box, site name and the like: kept as evidence, never searched
 * @param fields the file's own metadata in the order of the file
 * @param warnings sentences for people about what could not be read or was cut, in order
 */
public record DocumentText(
    String mediaType,
    @Nullable String titleRaw,
    List<Paragraph> paragraphs,
    List<String> furniture,
    List<EmbeddedField> fields,
    List<String> warnings) {

  /** Copies the lists. */
  public DocumentText {
    paragraphs = List.copyOf(paragraphs);
    furniture = List.copyOf(furniture);
    fields = List.copyOf(fields);
    warnings = List.copyOf(warnings);
  }

  /** The same with one more warning. */
  public DocumentText withWarning(String warning) {
    List<String> all = new ArrayList<>(warnings);
    all.add(warning);
    return withWarnings(all);
  }

  /** The same with these warnings. */
  public DocumentText withWarnings(List<String> others) {
    return new DocumentText(mediaType, titleRaw, paragraphs, furniture, fields, others);
  }

  /** The same with these paragraphs. */
  public DocumentText withParagraphs(List<Paragraph> others) {
    return new DocumentText(mediaType, titleRaw, others, furniture, fields, warnings);
  }

  /** The whole body, a blank line between paragraphs, printed numbers put back before them. */
  public String body() {
    return paragraphs.stream().map(DocumentText::printed).collect(Collectors.joining("\n\n"));
  }

  /** The first value of the embedded field {@code name}, or null. */
  public @Nullable String field(String name) {
    return fields.stream()
        .filter(f -> f.name().equals(name))
        .map(EmbeddedField::value)
        .findFirst()
        .orElse(null);
  }

  private static String printed(Paragraph paragraph) {
    return paragraph.number() == null
        ? paragraph.text()
        : paragraph.number() + ". " + paragraph.text();
  }
}
