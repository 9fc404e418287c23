package org.lontar.testkit.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Saves a PDF with fixed information and id, and without any deflated stream. */
final class PdfFile {

  private PdfFile() {}

  /** The bytes of {@code document}, which the caller still has to close. */
  static byte[] bytes(PDDocument document, String title) throws IOException {
    Calendar written = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    written.clear();
    written.set(2026, Calendar.JANUARY, 15, 8, 0, 0);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer("Lontar samples");
    information.setCreationDate(written);
    document.setDocumentInformation(information);
    document.setDocumentId(1L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }
}
