package org.lontar.extract.web;

import java.util.HashMap;
import java.util.Map;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.WhiteSpace;
import org.xml.sax.SAXException;

/**
 * Tells tables that hold data from those that only lay out a page, and writes them. One thread, one
 * page; each table is looked at once.
 */
final class DataTables {

  private static final int MAX_CELL_CHARS = 1500;
  private static final int FEWEST_ROWS = 2;
  private static final int LOOKED_AT = 60;

  private final Map<Element, Boolean> known = new HashMap<>();

  /** The innermost data table around an element, or null. */
  @Nullable Element around(Element element) {
    Element table = element.closest("table");
    return table != null && known.computeIfAbsent(table, DataTables::isData) ? table : null;
  }

  /** Rows of two and more short cells, and no table inside. */
  private static boolean isData(Element table) {
    if (table.select("table").size() > 1 || table.attr("role").equals("presentation")) {
      return false;
    }
    int rows = 0;
    for (Element row : table.select("tr").stream().limit(LOOKED_AT).toList()) {
      int cells = 0;
      for (Element cell : row.children()) {
        if (cell.text().length() > MAX_CELL_CHARS) {
          return false;
        }
        cells += cell.text().isBlank() ? 0 : 1;
      }
      rows += cells >= 2 ? 1 : 0;
    }
    return rows >= FEWEST_ROWS;
  }

  /** Writes caption, rows and cells. */
  void write(Element table, XHTMLContentHandler xhtml) throws SAXException {
    xhtml.startElement("table");
    for (Element row : table.select("tr")) {
      xhtml.startElement("tr");
      for (Element cell : row.children()) {
        xhtml.element("td", WhiteSpace.fold(cell.text()));
      }
      xhtml.endElement("tr");
    }
    xhtml.endElement("table");
  }
}
