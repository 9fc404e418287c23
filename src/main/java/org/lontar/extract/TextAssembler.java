package org.lontar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.extract.block.Block;
import org.lontar.extract.block.BlockReader;
import org.lontar.extract.block.MailThread;
import org.lontar.extract.block.OfficeEdges;
import org.lontar.extract.block.PageEdges;
import org.lontar.extract.block.SavedPage;
import org.lontar.extract.block.WhiteSpace;
import org.lontar.extract.paragraph.ParagraphRecognizer;

/**
 * Makes the text of a document out of what a parser wrote: title, paragraphs, furniture.
 *
 * <p>Runs in the worker process. Time is linear in the length of the input, whatever it holds.
 * Immutable, thread-safe.
 */
public final class TextAssembler {

  private static final String SUBJECT = "mail:subject";

  private static final List<String> TITLE_FIELDS =
      List.of("html:og:title", "html:title", "office:title", "epub:title", "pdf:title");

  /**
   * The text of one document.
   *
   * @param mediaType the media type by content, without parameters
   * @param xhtml what the parser wrote; may be cut off anywhere
   * @param fields the file's own metadata
   * @param warnings sentences about what could not be read
   */
  public DocumentText assemble(
      String mediaType, String xhtml, List<EmbeddedField> fields, List<String> warnings) {
    List<Block> blocks = withSubject(blocks(mediaType, xhtml), value(SUBJECT, fields));
    ParagraphRecognizer.Recognized recognized = ParagraphRecognizer.recognize(blocks);
    List<String> furniture = new ArrayList<>(recognized.runningHeads());
    for (Block block : blocks) {
      if (block instanceof Block.Furniture box) {
        furniture.add(box.text());
      }
    }
    return new DocumentText(
        mediaType,
        title(recognized.title(), fields),
        recognized.paragraphs(),
        furniture,
        fields,
        warnings);
  }

  /** A mail's subject is its printed title, so that no line of its body is taken for one. */
  private static List<Block> withSubject(List<Block> blocks, @Nullable String subject) {
    if (subject == null) {
      return blocks;
    }
    List<Block> all = new ArrayList<>();
    all.add(new Block.Heading(subject, 1));
    all.addAll(blocks);
    return all;
  }

  private static List<Block> blocks(String mediaType, String xhtml) {
    List<Block> blocks = BlockReader.read(xhtml, hasPrintedLines(mediaType));
    return switch (mediaType) {
      case "text/plain" -> PageEdges.clear(SavedPage.clear(blocks));
      case "application/pdf" -> PageEdges.clear(withoutItems(blocks));
      case "image/tiff" -> PageEdges.clear(blocks);
      default -> MediaKinds.isMail(mediaType) ? MailThread.tell(blocks) : office(mediaType, blocks);
    };
  }

  private static List<Block> office(String mediaType, List<Block> blocks) {
    if (mediaType.contains("sheet") || mediaType.contains("excel")) {
      return sheets(blocks);
    }
    if (mediaType.contains("presentation") || mediaType.contains("powerpoint")) {
      return OfficeEdges.ofSlides(blocks);
    }
    return mediaType.contains("word") || mediaType.endsWith("rtf")
        ? OfficeEdges.ofDocument(blocks)
        : blocks;
  }

  /**
   * The names of sheets are headings, unless nobody gave them; a first row of one cell is the
   * title.
   */
  private static List<Block> sheets(List<Block> blocks) {
    List<Block> sheets = new ArrayList<>();
    boolean untitled = true;
    for (Block block : blocks) {
      if (block instanceof Block.Heading name) {
        if (!name.text().startsWith("Sheet")) {
          sheets.add(new Block.Heading(name.text(), 2));
        }
      } else if (block instanceof Block.Row row && untitled) {
        boolean oneCell = !row.text().contains(" | ");
        sheets.add(oneCell ? new Block.Heading(row.text(), 1) : row);
        untitled = false;
      } else {
        sheets.add(block);
      }
    }
    return sheets;
  }

  /** Lists in the XHTML of a PDF are its bookmarks, which only say the headings again. */
  private static List<Block> withoutItems(List<Block> blocks) {
    return blocks.stream().filter(block -> !(block instanceof Block.Item)).toList();
  }

  /** A mail's subject, what is printed, else what the file's own metadata call it. */
  private static @Nullable String title(@Nullable String printed, List<EmbeddedField> fields) {
    String subject = value(SUBJECT, fields);
    if (subject != null || printed != null) {
      return subject != null ? subject : printed;
    }
    return TITLE_FIELDS.stream()
        .map(name -> value(name, fields))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String value(String name, List<EmbeddedField> fields) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(field -> WhiteSpace.fold(field.value()))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Whether line ends and blank lines are the author's, and say where a paragraph ends. */
  private static boolean hasPrintedLines(String mediaType) {
    return switch (mediaType) {
      case "text/plain", "application/pdf" -> true;
      default -> mediaType.startsWith("image/") || MediaKinds.isMail(mediaType);
    };
  }
}
