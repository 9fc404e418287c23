package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/** Reads clean pages and texts for the measurement, without worker processes. */
final class PageReading {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:Para(?:graph)? )?(\\d{1,3})[.)]?\\s+(?=\\S)(.*)$", Pattern.DOTALL);

  private PageReading() {}

  static DocumentText ofHtml(String html) {
    Document page = Jsoup.parse(html);
    List<EmbeddedField> fields = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (!name.isBlank() && !meta.attr("content").isBlank()) {
        fields.add(new EmbeddedField("html:" + name, meta.attr("content")));
      }
    }
    Element canonical = page.selectFirst("link[rel=canonical]");
    if (canonical != null) {
      fields.add(new EmbeddedField("html:canonical", canonical.attr("href")));
    }
    List<String> lines = new ArrayList<>();
    List<Boolean> headings = new ArrayList<>();
    for (Element element : page.select("h1, h2, h3, h4, p, li, tr, blockquote")) {
      if (!element.text().isBlank() && !element.tagName().equals("h1")) {
        lines.add(element.text());
        headings.add(element.tagName().startsWith("h"));
      }
    }
    return new DocumentText(
        "text/html", page.title(), paragraphs(lines, headings), List.of(), fields, List.of());
  }

  static DocumentText ofPlain(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean starts = NUMBER.matcher(line).matches() && line.matches("\\d+\\. .*");
      if (line.isBlank() || starts) {
        flush(current, lines);
      }
      current.append(line).append(' ');
    }
    flush(current, lines);
    String title = lines.isEmpty() ? null : lines.get(0);
    List<String> body = lines.subList(Math.min(1, lines.size()), lines.size());
    return new DocumentText(
        "text/plain",
        title,
        paragraphs(body, body.stream().map(l -> false).toList()),
        List.of(),
        List.of(),
        List.of());
  }

  private static void flush(StringBuilder current, List<String> lines) {
    String line = current.toString().replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    current.setLength(0);
  }

  private static List<Paragraph> paragraphs(List<String> lines, List<Boolean> headings) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher m = NUMBER.matcher(line);
      if (headings.get(i)) {
        paragraphs.add(Paragraph.read("h" + i, ParagraphKind.HEADING, null, null, line));
      } else if (m.matches() && line.length() > 60) {
        paragraphs.add(
            Paragraph.read("p" + i, ParagraphKind.NUMBERED, m.group(1), null, m.group(2)));
      } else {
        paragraphs.add(Paragraph.read("u" + i, ParagraphKind.UNNUMBERED, null, null, line));
      }
    }
    return paragraphs;
  }
}
