package org.lontar.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.EmbeddedField;
import org.lontar.extract.block.Block;

/** Finds the title as printed. */
final class TitleFinder {

  private TitleFinder() {}

  /** The title, or null where the document has none. */
  static @Nullable String find(List<Block> blocks, List<EmbeddedField> fields) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        return heading.text();
      }
    }
    for (EmbeddedField field : fields) {
      if (field.name().equals("html:og:title") || field.name().equals("mail:subject")) {
        return field.value();
      }
    }
    return blocks.isEmpty() ? null : blocks.getFirst().text();
  }
}
