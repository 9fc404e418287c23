package org.lontar.testkit.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.lontar.testkit.corpus.Manuscript.Block;

/** Writes Word documents (.docx); numbers are typed, headings are bold and have no style. */
public final class DocxWriter implements ManuscriptWriter {

  @Override
  public byte[] write(Manuscript manuscript) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      paragraph(document, manuscript.title(), ParagraphAlignment.CENTER).setBold(true);
      for (Block block : manuscript.blocks()) {
        add(document, block);
      }
      return Ooxml.bytes(document, manuscript.title());
    }
  }

  private static void add(XWPFDocument document, Block block) {
    switch (block) {
      case Block.Heading(var text) ->
          paragraph(document, text, ParagraphAlignment.LEFT).setBold(true);
      case Block.Centered(var text) -> paragraph(document, text, ParagraphAlignment.CENTER);
      case Block.Text(var text) -> paragraph(document, text, ParagraphAlignment.BOTH);
      case Block.Item(var text) -> paragraph(document, "• " + text, ParagraphAlignment.LEFT);
      case Block.Table(var rows) -> table(document, rows);
    }
  }

  private static XWPFRun paragraph(
      XWPFDocument document, String text, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(120);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  private static void table(XWPFDocument document, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    for (int row = 0; row < rows.size(); row++) {
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
      }
    }
  }
}
