package org.lontar.testkit.corpus;

import java.util.ArrayList;
import java.util.List;
import org.lontar.testkit.corpus.Manuscript.Block;

/** Writes electronic books (.epub, version 3), one chapter for each heading. */
public final class EpubWriter implements ManuscriptWriter {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** A part of the book with its own page. */
  private record Chapter(String title, List<Block> blocks) {}

  @Override
  public byte[] write(Manuscript manuscript) {
    List<Chapter> chapters = chapters(manuscript);
    StoredZip zip =
        new StoredZip()
            .put("mimetype", "application/epub+zip")
            .put("META-INF/container.xml", container())
            .put("OEBPS/content.opf", packageFile(manuscript.title(), chapters.size()))
            .put("OEBPS/nav.xhtml", navigation(chapters));
    for (int i = 0; i < chapters.size(); i++) {
      zip.put("OEBPS/chapter" + i + ".xhtml", page(chapters.get(i)));
    }
    return zip.toBytes();
  }

  private static List<Chapter> chapters(Manuscript manuscript) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new Chapter(manuscript.title(), new ArrayList<>()));
    for (Block block : manuscript.blocks()) {
      if (block instanceof Block.Heading(var text)) {
        chapters.add(new Chapter(text, new ArrayList<>()));
      } else {
        chapters.getLast().blocks().add(block);
      }
    }
    return chapters;
  }

  private static String container() {
    return HEAD
        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
        + "<rootfiles><rootfile full-path=\"OEBPS/content.opf\""
        + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";
  }

  private static String packageFile(String title, int chapters) {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < chapters; i++) {
      manifest.append(item("c" + i, "chapter" + i + ".xhtml", ""));
      spine.append("<itemref idref=\"c").append(i).append("\"/>");
    }
    return HEAD
        + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">"
        + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:identifier id=\"id\">lontar:sample:epub</dc:identifier><dc:title>"
        + Xml.escape(title)
        + "</dc:title><dc:language>en</dc:language><dc:date>2026-01-15</dc:date>"
        + "<meta property=\"dcterms:modified\">2026-01-15T08:00:00Z</meta></metadata>\n<manifest>"
        + item("nav", "nav.xhtml", " properties=\"nav\"")
        + manifest
        + "</manifest>\n<spine>"
        + spine
        + "</spine></package>\n";
  }

  private static String item(String id, String file, String more) {
    return "<item id=\"%s\" href=\"%s\" media-type=\"application/xhtml+xml\"%s/>"
        .formatted(id, file, more);
  }

  private static String navigation(List<Chapter> chapters) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      list.append("<li><a href=\"chapter").append(i).append(".xhtml\">");
      list.append(Xml.escape(chapters.get(i).title())).append("</a></li>");
    }
    return html("Contents", "<nav epub:type=\"toc\"><ol>" + list + "</ol></nav>");
  }

  private static String page(Chapter chapter) {
    StringBuilder body = new StringBuilder("<h1>" + Xml.escape(chapter.title()) + "</h1>\n");
    for (Block block : chapter.blocks()) {
      body.append("<p>").append(Xml.escape(plain(block))).append("</p>\n");
    }
    return html(chapter.title(), body.toString());
  }

  private static String plain(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> text;
      case Block.Centered(var text) -> text;
      case Block.Text(var text) -> text;
      case Block.Item(var text) -> "• " + text;
      case Block.Table(var rows) -> throw new IllegalArgumentException("no tables here: " + rows);
    };
  }

  private static String html(String title, String body) {
    return HEAD
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\""
        + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"en\"><head><title>"
        + Xml.escape(title)
        + "</title></head><body>\n"
        + body
        + "</body></html>\n";
  }
}
