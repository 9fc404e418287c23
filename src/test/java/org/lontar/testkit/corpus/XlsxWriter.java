package org.lontar.testkit.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lontar.testkit.corpus.Manuscript.Block;

/** Writes workbooks (.xlsx): what is no table goes into the first column of the sheet. */
public final class XlsxWriter implements ManuscriptWriter {

  @Override
  public byte[] write(Manuscript manuscript) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Sheet1");
      row(sheet, List.of(manuscript.title()));
      for (Block block : manuscript.blocks()) {
        switch (block) {
          case Block.Heading(var text) -> row(sheet, List.of(text));
          case Block.Centered(var text) -> row(sheet, List.of(text));
          case Block.Text(var text) -> row(sheet, List.of(text));
          case Block.Item(var text) -> row(sheet, List.of(text));
          case Block.Table(var rows) -> rows.forEach(cells -> row(sheet, cells));
        }
      }
      return Ooxml.bytes(workbook, manuscript.title());
    }
  }

  private static void row(Sheet sheet, List<String> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }
}
