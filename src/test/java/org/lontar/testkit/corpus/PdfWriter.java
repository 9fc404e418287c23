package org.lontar.testkit.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lontar.testkit.corpus.Manuscript.Block;

/**
 * Writes PDF of text: a running head from the second page on, page numbers at the foot, and the
 * head of a table again on each page.
 *
 * @param columns how many columns a page has; tables want one
 * @param scans manuscripts whose pages follow as images only
 */
public record PdfWriter(int columns, List<Manuscript> scans) implements ManuscriptWriter {

  private static final float SIZE = 12;
  private static final float SMALL = 12;

  public PdfWriter {
    scans = List.copyOf(scans);
  }

  @Override
  public byte[] write(Manuscript manuscript) throws IOException {
    try (PDDocument document = new PDDocument()) {
      try (PdfFlow flow = new PdfFlow(document, manuscript.title(), columns)) {
        flow.paragraph(manuscript.title(), true, 14, true);
        for (Block block : manuscript.blocks()) {
          add(flow, block);
        }
      }
      for (Manuscript scan : scans) {
        new ScannedPage().add(document, scan);
      }
      return PdfFile.bytes(document, manuscript.title());
    }
  }

  private static void add(PdfFlow flow, Block block) throws IOException {
    switch (block) {
      case Block.Heading(var text) -> flow.paragraph(text, true, 13, false);
      case Block.Centered(var text) -> flow.paragraph(text, false, SIZE, true);
      case Block.Text(var text) -> flow.paragraph(text, false, SIZE, false);
      case Block.Item(var text) -> flow.paragraph("• " + text, false, SIZE, false);
      case Block.Table(var rows) -> table(flow, rows);
    }
  }

  private static void table(PdfFlow flow, List<List<String>> rows) throws IOException {
    float[] widths = widths(flow.width(), rows.getFirst().size());
    List<List<String>> head = wrapped(flow, rows.getFirst(), widths, true);
    flow.row(head, widths, true, SMALL);
    for (List<String> row : rows.subList(1, rows.size())) {
      List<List<String>> cells = wrapped(flow, row, widths, false);
      int tallest = cells.stream().mapToInt(List::size).max().orElse(0);
      if (!flow.room(tallest * SMALL * 1.25f + 6)) {
        flow.row(head, widths, true, SMALL);
      }
      flow.row(cells, widths, false, SMALL);
    }
  }

  /** A narrow first column for the number, and equal ones after it. */
  private static float[] widths(float total, int columns) {
    float[] widths = new float[columns];
    float first = 40;
    widths[0] = first;
    for (int i = 1; i < columns; i++) {
      widths[i] = (total - first) / (columns - 1);
    }
    return widths;
  }

  private static List<List<String>> wrapped(
      PdfFlow flow, List<String> row, float[] widths, boolean isBold) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(PdfFlow.wrap(row.get(i), flow.font(isBold), SMALL, widths[i] - 8));
    }
    return cells;
  }
}
