package org.lontar.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.sax.XHTMLContentHandler;
import org.lontar.extract.block.BlockReader;
import org.xml.sax.SAXException;

/** Writes a page of a PDF down as XHTML. One thread, one page. */
final class PageWriter {

  private final XHTMLContentHandler xhtml;
  private final Set<String> noteNumbers = new HashSet<>();
  private boolean open;

  PageWriter(XHTMLContentHandler xhtml) {
    this.xhtml = xhtml;
  }

  /** Writes the lines of a page of this height. */
  void write(List<PageLine> lines, float height) throws SAXException {
    PageParts parts = PageParts.of(lines, height);
    for (PageLine note : parts.notes()) {
      noteNumbers.add(leadingDigits(note.words().getFirst().text()));
    }
    edge(parts.top());
    body(PageColumns.inOrder(parts.body()));
    notes(parts.notes());
    edge(parts.foot());
  }

  private void edge(List<PageLine> lines) throws SAXException {
    for (PageLine line : lines) {
      for (PageLine part : line.parts()) {
        boxed(BlockReader.EDGE_CLASS, part.text());
      }
    }
  }

  private void body(List<PageLine> lines) throws SAXException {
    int at = 0;
    while (at < lines.size()) {
      int rows = PageTables.rows(lines, at);
      if (rows > 0) {
        close();
        table(lines.subList(at, at + rows));
        at += rows;
      } else {
        line(lines.get(at));
        at++;
      }
    }
    close();
  }

  private void line(PageLine line) throws SAXException {
    if (line.opens()) {
      close();
    }
    if (!open) {
      xhtml.startElement("p");
      open = true;
    }
    xhtml.characters(text(line));
    xhtml.newline();
  }

  private void close() throws SAXException {
    if (open) {
      xhtml.endElement("p");
      open = false;
    }
  }

  private void table(List<PageLine> rows) throws SAXException {
    xhtml.startElement("table");
    for (PageLine row : rows) {
      xhtml.startElement("tr");
      for (String cell : PageTables.cells(row)) {
        xhtml.element("td", cell);
      }
      xhtml.endElement("tr");
    }
    xhtml.endElement("table");
  }

  private void notes(List<PageLine> lines) throws SAXException {
    List<String> note = new ArrayList<>();
    for (PageLine line : lines) {
      if (PageParts.beginsNote(line) && !note.isEmpty()) {
        boxed(BlockReader.NOTE_CLASS, String.join("\n", note));
        note.clear();
      }
      note.add(line.text());
    }
    if (!note.isEmpty()) {
      boxed(BlockReader.NOTE_CLASS, String.join("\n", note));
    }
  }

  private void boxed(String boxClass, String text) throws SAXException {
    xhtml.startElement("div", "class", boxClass);
    xhtml.characters(text);
    xhtml.endElement("div");
  }

  /** The words of a line, without the raised numbers of the notes at the foot of the page. */
  private String text(PageLine line) {
    StringBuilder text = new StringBuilder();
    for (PageWord word : line.words()) {
      boolean refers = !word.mark().isEmpty() && noteNumbers.contains(word.mark());
      boolean alone =
          word.size() < line.size() * PageStripper.RAISED && noteNumbers.contains(word.text());
      String letters =
          refers
              ? word.text().substring(0, Math.max(0, word.text().length() - word.mark().length()))
              : word.text();
      if (!alone) {
        text.append(text.isEmpty() ? "" : " ").append(letters);
      }
    }
    return text.toString();
  }

  private static String leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }
}
