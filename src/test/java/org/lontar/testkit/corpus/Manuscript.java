package org.lontar.testkit.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one sample document, before it takes a format.
 *
 * <p>Written as plain text: {@code # title}, {@code ## heading}, {@code = centered line}, {@code -
 * item}, {@code | cell | cell}, and paragraphs between blank lines. Immutable.
 *
 * @param title the title, without its mark
 * @param blocks all that follows the title, in order
 */
public record Manuscript(String title, List<Block> blocks) {

  /** One piece of a manuscript. */
  public sealed interface Block {
    /** A heading without a number. */
    record Heading(String text) implements Block {}

    /** A line that stands in the middle, such as place and date. */
    record Centered(String text) implements Block {}

    /** A paragraph, with its printed number if it has one. */
    record Text(String text) implements Block {}

    /** An item of a list with dots. */
    record Item(String text) implements Block {}

    /** Consecutive rows; the first one names the columns. */
    record Table(List<List<String>> rows) implements Block {
      public Table {
        rows = rows.stream().map(List::copyOf).toList();
      }
    }
  }

  public Manuscript {
    blocks = List.copyOf(blocks);
  }

  /** Reads a manuscript in the markup named above. */
  public static Manuscript parse(String markup) {
    Reader reader = new Reader();
    markup.lines().forEach(reader::line);
    return reader.finish();
  }

  /** Takes the lines one after the other and keeps what is still open. */
  private static final class Reader {
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String title = "";

    void line(String line) {
      if (!line.startsWith("| ")) {
        closeTable();
      }
      if (line.isBlank()) {
        closeParagraph();
      } else if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("## ")) {
        blocks.add(new Block.Heading(line.substring(3)));
      } else if (line.startsWith("= ")) {
        blocks.add(new Block.Centered(line.substring(2)));
      } else if (line.startsWith("- ")) {
        blocks.add(new Block.Item(line.substring(2)));
      } else if (line.startsWith("| ")) {
        rows.add(cells(line));
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }

    Manuscript finish() {
      closeTable();
      closeParagraph();
      return new Manuscript(title, blocks);
    }

    private static List<String> cells(String line) {
      return List.of(line.substring(2).split(" \\| ", -1));
    }

    private void closeParagraph() {
      if (!paragraph.isEmpty()) {
        blocks.add(new Block.Text(paragraph.toString()));
        paragraph.setLength(0);
      }
    }

    private void closeTable() {
      if (!rows.isEmpty()) {
        blocks.add(new Block.Table(rows));
        rows.clear();
      }
    }
  }
}
