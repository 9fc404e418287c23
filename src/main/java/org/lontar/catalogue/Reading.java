package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.Part;

/**
 * A document as the finders read it: title, body and furniture, folded once. Immutable.
 *
 * @param text what was read
 * @param location where it lies in the corpus
 * @param title the title as printed, or the line of the body that stands for it; null where there
 *     is neither
 * @param body the paragraphs in order
 * @param furniture the parts of the page around the body
 */
record Reading(
    DocumentText text,
    String location,
    @Nullable Piece title,
    List<Piece> body,
    List<Piece> furniture) {

  /** A heading longer than this is a paragraph that looks like one. */
  private static final int LONGEST_TITLE = 300;

  /** Where the opening ends: the title block and the first paragraphs. */
  private static final int OPENING_PIECES = 6;

  private static final int OPENING_CHARS = 2_500;

  Reading {
    body = List.copyOf(body);
    furniture = List.copyOf(furniture);
  }

  static Reading of(DocumentText text, String location) {
    List<Piece> body = text.paragraphs().stream().map(Piece::of).toList();
    List<Piece> furniture =
        text.furniture().stream().map(f -> Piece.of(Part.FURNITURE, f)).toList();
    return new Reading(text, location, titleOf(text, body), body, furniture);
  }

  private static @Nullable Piece titleOf(DocumentText text, List<Piece> body) {
    String raw = text.titleRaw();
    if (raw != null && !raw.isBlank()) {
      return Piece.of(Part.TITLE, raw);
    }
    return body.stream()
        .limit(3)
        .filter(p -> p.words().length() <= LONGEST_TITLE && isTitleLine(p.paragraph()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isTitleLine(@Nullable Paragraph paragraph) {
    return paragraph != null
        && (paragraph.kind() == ParagraphKind.HEADING
            || paragraph.kind() == ParagraphKind.UNNUMBERED)
        && paragraph.number() == null;
  }

  /** The title's words; empty where there is no title. */
  String titleWords() {
    return title == null ? "" : title.words();
  }

  /** The title folded; empty where there is no title. */
  String titleFolded() {
    return title == null ? "" : title.folded();
  }

  /** The title and the whole body. */
  List<Piece> titleAndBody() {
    List<Piece> pieces = new ArrayList<>(body.size() + 1);
    if (title != null) {
      pieces.add(title);
    }
    pieces.addAll(body);
    return pieces;
  }

  /** The first paragraphs, without the title. */
  List<Piece> opening() {
    List<Piece> opening = new ArrayList<>();
    int chars = 0;
    for (Piece piece : body) {
      if (opening.size() >= OPENING_PIECES || chars > OPENING_CHARS) {
        break;
      }
      opening.add(piece);
      chars += piece.words().length();
    }
    return opening;
  }

  /** The last {@code most} paragraphs that are not in the opening. */
  List<Piece> ending(int most) {
    int opening = opening().size();
    return body.subList(Math.max(Math.min(opening, body.size()), body.size() - most), body.size());
  }

  /** The first embedded field whose name, in lower case, is one that {@code wanted} accepts. */
  @Nullable EmbeddedField field(Predicate<String> wanted) {
    return text.fields().stream().filter(f -> wanted.test(plainName(f))).findFirst().orElse(null);
  }

  /** The field's name in lower case, {@code html:meta:author} as {@code html:author}. */
  static String plainName(EmbeddedField field) {
    return field.name().toLowerCase(Locale.ROOT).replaceFirst("^html:meta:", "html:");
  }

  /** The first of the embedded fields {@code names}, in the order of the names, or null. */
  @Nullable EmbeddedField firstField(String... names) {
    for (String name : names) {
      EmbeddedField found = field(name::equals);
      if (found != null && !found.value().isBlank()) {
        return found;
      }
    }
    return null;
  }

  /** How evidence names an embedded field and its value. */
  static String evidence(EmbeddedField field) {
    return field.name() + " = " + field.value();
  }
}
