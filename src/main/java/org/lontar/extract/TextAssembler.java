package org.lontar.extract;

import java.util.ArrayList;
import java.util.List;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.extract.block.Block;
import org.lontar.extract.block.BlockReader;
import org.lontar.extract.paragraph.ParagraphRecognizer;

/**
 * Makes the text of a document out of what a parser wrote: title, paragraphs, furniture.
 *
 * <p>Runs in the worker process. Time is linear in the length of the input, whatever it holds.
 * Immutable, thread-safe.
 */
public final class TextAssembler {

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
    List<Block> blocks = BlockReader.read(xhtml, hasPrintedLines(mediaType));
    List<String> furniture = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Furniture box) {
        furniture.add(box.text());
      }
    }
    return new DocumentText(
        mediaType,
        TitleFinder.find(blocks, fields),
        ParagraphRecognizer.recognize(blocks),
        furniture,
        fields,
        warnings);
  }

  private static boolean hasPrintedLines(String mediaType) {
    return mediaType.equals("text/plain") || mediaType.equals("application/pdf");
  }
}
