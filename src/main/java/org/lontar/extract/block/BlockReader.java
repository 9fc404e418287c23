package org.lontar.extract.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of one document out of its XHTML. One thread, one document.
 *
 * <p>Deep nesting costs a few bytes a level and no stack.
 */
public final class BlockReader implements XhtmlScanner.Events {

  /** The class of the {@code div} in which our web page parser puts what is no part of the body. */
  public static final String FURNITURE_CLASS = "lontar-furniture";

  /** The class of the {@code div} in which our reader of PDFs puts what is set off at an edge. */
  public static final String EDGE_CLASS = "lontar-edge";

  /** The class of the {@code div} in which it puts a note at the foot of a page. */
  public static final String NOTE_CLASS = "lontar-note";

  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "hr",
          "address",
          "body",
          "html");

  private static final Set<String> UNREAD_TAGS =
      Set.of("head", "title", "script", "style", "noscript", "template");

  private static final Set<String> BOLD_TAGS = Set.of("b", "strong");

  /** Boxes in which Tika repeats what is no text of the page. */
  private static final Set<String> UNREAD_CLASSES =
      Set.of("annotation", "package-entry", "embedded", "slide-master-content");

  /** So many blank lines in a row are the end of a page. */
  private static final int PAGE_GAP = 3;

  private static final int LONGEST_BOLD_HEADING = 140;

  /** What Tika writes where a Word document refers to a note. */
  private static final Pattern NOTE_MARK = Pattern.compile(" ?\\[(?:footnote|endnote)Ref:\\d+]");

  private final boolean linesCount;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<ListCounter> lists = new ArrayDeque<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private int divDepth;
  private int furnitureFrom = Integer.MAX_VALUE;
  private int unreadFrom = Integer.MAX_VALUE;
  private int edgeFrom = Integer.MAX_VALUE;
  private int noteFrom = Integer.MAX_VALUE;
  private int unreadTags;
  private int boldDepth;
  private int boldChars;
  private int headingLevel;
  private int tableDepth;
  private int tables;
  private @Nullable String marker;
  private boolean itemOpen;
  private boolean slideBegins;
  private int slides;

  private BlockReader(boolean linesCount) {
    this.linesCount = linesCount;
  }

  /**
   * The blocks of a document in reading order.
   *
   * @param xhtml what the parser wrote; may be cut off anywhere
   * @param linesCount whether line ends in the text are line ends on the page, as in plain text and
   *     PDF; else only {@code <br/>} is one
   */
  public static List<Block> read(String xhtml, boolean linesCount) {
    BlockReader reader = new BlockReader(linesCount);
    new XhtmlScanner(xhtml, reader).scan();
    reader.flush();
    reader.endRow();
    return reader.blocks;
  }

  @Override
  public void opened(XhtmlScanner.Tag tag) {
    if (UNREAD_TAGS.contains(tag.name())) {
      unreadTags++;
    } else if (BOLD_TAGS.contains(tag.name())) {
      boldDepth++;
    } else if (tag.name().equals("br")) {
      text.append('\n');
    } else if (BLOCK_TAGS.contains(tag.name())) {
      flush();
      openBlock(tag);
    }
  }

  private void openBlock(XhtmlScanner.Tag tag) {
    switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = tag.name().charAt(1) - '0';
      case "ul", "ol" -> lists.push(ListCounter.of(tag));
      case "li" -> openItem(tag);
      case "table" -> openTable();
      case "tr" -> endRow();
      case "div" -> openBox(tag);
      default -> {
        // a paragraph's edge is all that the others are
      }
    }
  }

  private void openItem(XhtmlScanner.Tag tag) {
    ListCounter list = lists.peek();
    marker = list == null ? null : list.next(tag.attribute("value"));
    itemOpen = true;
  }

  private void openTable() {
    tableDepth++;
    if (tableDepth == 1) {
      tables++;
    }
  }

  private void openBox(XhtmlScanner.Tag tag) {
    divDepth++;
    if (tag.hasClass(FURNITURE_CLASS) && furnitureFrom == Integer.MAX_VALUE) {
      furnitureFrom = divDepth;
    }
    if (UNREAD_CLASSES.stream().anyMatch(tag::hasClass) && unreadFrom == Integer.MAX_VALUE) {
      unreadFrom = divDepth;
    }
    if (tag.hasClass(EDGE_CLASS)) {
      edgeFrom = Math.min(edgeFrom, divDepth);
    }
    if (tag.hasClass(NOTE_CLASS)) {
      noteFrom = Math.min(noteFrom, divDepth);
    }
    boolean slide = tag.hasClass("slide-content");
    slideBegins |= slide;
    slides += slide ? 1 : 0;
    if (slide || tag.hasClass("page")) {
      blocks.add(new Block.PageBreak());
    }
  }

  @Override
  public void closed(String name) {
    if (UNREAD_TAGS.contains(name)) {
      unreadTags = Math.max(0, unreadTags - 1);
    } else if (BOLD_TAGS.contains(name)) {
      boldDepth = Math.max(0, boldDepth - 1);
    } else if (BLOCK_TAGS.contains(name)) {
      flush();
      closeBlock(name);
    }
  }

  private void closeBlock(String name) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = 0;
      case "ul", "ol" -> lists.poll();
      case "li" -> itemOpen = false;
      case "td", "th" -> endCell();
      case "tr" -> endRow();
      case "table" -> closeTable();
      case "div" -> closeBox();
      default -> {
        // a paragraph's edge is all that the others are
      }
    }
  }

  private void closeTable() {
    tableDepth = Math.max(0, tableDepth - 1);
    endRow();
  }

  private void closeBox() {
    if (divDepth == furnitureFrom) {
      furnitureFrom = Integer.MAX_VALUE;
    }
    if (divDepth == unreadFrom) {
      unreadFrom = Integer.MAX_VALUE;
    }
    edgeFrom = divDepth == edgeFrom ? Integer.MAX_VALUE : edgeFrom;
    noteFrom = divDepth == noteFrom ? Integer.MAX_VALUE : noteFrom;
    divDepth = Math.max(0, divDepth - 1);
  }

  @Override
  public void text(String piece) {
    if (unreadTags > 0) {
      return;
    }
    text.append(linesCount ? piece : piece.replace('\n', ' ').replace('\r', ' '));
    if (boldDepth > 0) {
      boldChars += piece.length();
    }
  }

  /** Makes a block of the text so far. */
  private void flush() {
    if (text.isEmpty()) {
      return;
    }
    String whole = NOTE_MARK.matcher(text).replaceAll("");
    boolean bold = boldChars >= whole.strip().length();
    text.setLength(0);
    boldChars = 0;
    if (divDepth >= unreadFrom) {
      return;
    }
    if (tableDepth > 0) {
      cell.append(' ').append(whole);
    } else if (headingLevel > 0 && divDepth < furnitureFrom) {
      add(WhiteSpace.fold(whole), folded -> new Block.Heading(folded, headingLevel));
    } else {
      chunks(whole, bold);
    }
  }

  /** Cuts text at its blank lines. */
  private void chunks(String whole, boolean bold) {
    List<String> lines = new ArrayList<>();
    int blank = 0;
    for (String line : whole.lines().toList()) {
      String folded = WhiteSpace.fold(line);
      boolean newPage = linesCount && (line.indexOf('\f') >= 0 || ++blank == PAGE_GAP);
      if (folded.isEmpty() || newPage) {
        chunk(lines, bold);
        lines.clear();
      }
      if (newPage) {
        blocks.add(new Block.PageBreak());
      }
      if (!folded.isEmpty()) {
        lines.add(folded);
        blank = 0;
      }
    }
    chunk(lines, bold);
  }

  private void chunk(List<String> lines, boolean bold) {
    if (lines.isEmpty()) {
      return;
    }
    if (divDepth >= furnitureFrom) {
      blocks.add(new Block.Furniture(String.join(" ", lines)));
    } else if (divDepth >= edgeFrom) {
      blocks.add(new Block.Edge(String.join(" ", lines)));
    } else if (divDepth >= noteFrom) {
      blocks.add(new Block.Note(String.join(" ", lines)));
    } else if (itemOpen && !lists.isEmpty()) {
      blocks.add(new Block.Item(String.join(" ", lines), marker, lists.size()));
      itemOpen = false;
      marker = null;
    } else if (slideBegins && looksLikeHeading(lines)) {
      blocks.add(new Block.Heading(String.join(" ", lines), slides == 1 ? 1 : 2));
    } else if (bold && looksLikeHeading(lines)) {
      blocks.add(new Block.Heading(String.join(" ", lines), 6));
    } else {
      blocks.add(new Block.Prose(lines));
    }
    slideBegins = false;
  }

  private static boolean looksLikeHeading(List<String> lines) {
    String whole = String.join(" ", lines);
    char last = whole.charAt(whole.length() - 1);
    return whole.length() <= LONGEST_BOLD_HEADING && ".,;!?".indexOf(last) < 0;
  }

  private void endCell() {
    if (tableDepth == 1) {
      String folded = WhiteSpace.fold(cell.toString());
      if (!folded.isEmpty()) {
        cells.add(folded);
      }
      cell.setLength(0);
    }
  }

  private void endRow() {
    if (tableDepth > 1) {
      return;
    }
    String left = WhiteSpace.fold(cell.toString());
    cell.setLength(0);
    if (!left.isEmpty()) {
      cells.add(left);
    }
    if (!cells.isEmpty()) {
      blocks.add(new Block.Row(String.join(" | ", cells), Math.max(1, tables)));
      cells.clear();
    }
  }

  private void add(String folded, Function<String, Block> block) {
    if (!folded.isEmpty()) {
      blocks.add(block.apply(folded));
    }
  }
}
