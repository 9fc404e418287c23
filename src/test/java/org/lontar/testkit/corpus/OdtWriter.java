package org.lontar.testkit.corpus;

import java.util.List;
import org.lontar.testkit.corpus.Manuscript.Block;

/** Writes text documents of OpenDocument (.odt), by hand. */
public final class OdtWriter implements ManuscriptWriter {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  @Override
  public byte[] write(Manuscript manuscript) {
    return new StoredZip()
        .put("mimetype", TYPE)
        .put("content.xml", content(manuscript))
        .put("meta.xml", meta(manuscript))
        .put("META-INF/manifest.xml", manifest())
        .toBytes();
  }

  private static String content(Manuscript manuscript) {
    StringBuilder body = new StringBuilder();
    body.append(heading(1, manuscript.title()));
    manuscript.blocks().forEach(block -> body.append(block(block)));
    return HEAD
        + "<office:document-content"
        + NAMESPACES
        + "><office:body><office:text>\n"
        + body
        + "</office:text></office:body></office:document-content>\n";
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> heading(2, text);
      case Block.Centered(var text) -> paragraph(text);
      case Block.Text(var text) -> paragraph(text);
      case Block.Item(var text) ->
          "<text:list><text:list-item>" + paragraph(text) + "</text:list-item></text:list>\n";
      case Block.Table(var rows) -> table(rows);
    };
  }

  private static String heading(int level, String text) {
    return "<text:h text:outline-level=\"" + level + "\">" + Xml.escape(text) + "</text:h>\n";
  }

  private static String paragraph(String text) {
    return "<text:p>" + Xml.escape(text) + "</text:p>\n";
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("<table:table>\n");
    for (List<String> row : rows) {
      table.append("<table:table-row>");
      row.forEach(
          cell ->
              table
                  .append("<table:table-cell>")
                  .append(paragraph(cell).strip())
                  .append("</table:table-cell>"));
      table.append("</table:table-row>\n");
    }
    return table.append("</table:table>\n").toString();
  }

  private static String meta(Manuscript manuscript) {
    return HEAD
        + "<office:document-meta"
        + NAMESPACES
        + "><office:meta><dc:title>"
        + Xml.escape(manuscript.title())
        + "</dc:title><meta:creation-date>2026-01-15T08:00:00</meta:creation-date>"
        + "</office:meta></office:document-meta>\n";
  }

  private static String manifest() {
    return HEAD
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n"
        + file("/", TYPE)
        + file("content.xml", "text/xml")
        + file("meta.xml", "text/xml")
        + "</manifest:manifest>\n";
  }

  private static String file(String path, String type) {
    return "<manifest:file-entry manifest:full-path=\""
        + path
        + "\" manifest:media-type=\""
        + type
        + "\"/>\n";
  }
}
