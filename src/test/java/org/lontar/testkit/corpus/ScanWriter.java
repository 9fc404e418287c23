package org.lontar.testkit.corpus;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes PDF of images only, as a scanner without text recognition does. */
public final class ScanWriter implements ManuscriptWriter {

  @Override
  public byte[] write(Manuscript manuscript) throws IOException {
    try (PDDocument document = new PDDocument()) {
      new ScannedPage().add(document, manuscript);
      return PdfFile.bytes(document, "scan0001");
    }
  }
}
