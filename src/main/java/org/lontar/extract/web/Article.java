package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.nodes.Element;
import org.lontar.extract.block.BlockReader;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The article of a page, written as simple XHTML. One thread. */
final class Article {

  private final PageTitle title;
  private final PageFields fields;
  private final Reading reading;
  private final DataTables tables = new DataTables();
  private final Map<Element, Integer> numbers = new HashMap<>();

  Article(PageTitle title, PageFields fields, Reading reading) {
    this.title = title;
    this.fields = fields;
    this.reading = reading;
  }

  /** Writes title, body and furniture. */
  void write(XHTMLContentHandler xhtml) throws SAXException {
    List<String> furniture = new ArrayList<>(reading.furniture());
    String site = fields.first("html:og:site_name");
    if (site != null) {
      furniture.add(site);
    }
    if (!title.text().isEmpty()) {
      xhtml.element("h1", title.text());
    }
    Set<Element> written = new HashSet<>();
    for (TextRun run : reading.runs()) {
      Element table = tables.around(run.box());
      if (table != null) {
        if (written.add(table)) {
          tables.write(table, xhtml);
        }
      } else if (!title.isRepeatedBy(run)) {
        write(run, xhtml);
      }
    }
    for (String text : furniture) {
      xhtml.startElement("div", "class", BlockReader.FURNITURE_CLASS);
      xhtml.element("p", text);
      xhtml.endElement("div");
    }
  }

  private void write(TextRun run, XHTMLContentHandler xhtml) throws SAXException {
    Element item = run.box().closest("li");
    if (MainContent.isHeading(run)) {
      xhtml.element(
          run.box().normalName().equals("h1") ? "h2" : run.box().normalName(), run.text());
    } else if (item != null) {
      writeItem(run, item, xhtml);
    } else {
      xhtml.startElement("p");
      if (run.isBold()) {
        xhtml.startElement("b");
      }
      writeLines(run.text(), xhtml);
      if (run.isBold()) {
        xhtml.endElement("b");
      }
      xhtml.endElement("p");
    }
  }

  private void writeItem(TextRun run, Element item, XHTMLContentHandler xhtml) throws SAXException {
    Element list = item.parent();
    AttributesImpl ofList = new AttributesImpl();
    AttributesImpl ofItem = new AttributesImpl();
    String name = "ul";
    if (list != null && list.normalName().equals("ol")) {
      name = "ol";
      String type = list.attr("type");
      add(ofList, "type", type.isEmpty() ? "1" : type);
      add(ofItem, "value", Integer.toString(number(item, list)));
    }
    xhtml.startElement(name, ofList);
    xhtml.startElement("li", ofItem);
    writeLines(run.text(), xhtml);
    xhtml.endElement("li");
    xhtml.endElement(name);
  }

  /** All items of a list are numbered when the first is asked for. */
  private int number(Element item, Element list) {
    if (!numbers.containsKey(item)) {
      int next = integer(list.attr("start"), 1);
      for (Element child : list.children()) {
        if (child.normalName().equals("li")) {
          next = integer(child.attr("value"), next);
          numbers.put(child, next++);
        }
      }
    }
    return numbers.getOrDefault(item, 1);
  }

  private static int integer(String digits, int otherwise) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    attributes.addAttribute("", name, name, "CDATA", value);
  }

  private static void writeLines(String text, XHTMLContentHandler xhtml) throws SAXException {
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        xhtml.startElement("br");
        xhtml.endElement("br");
      }
      first = false;
      xhtml.characters(line);
    }
  }
}
