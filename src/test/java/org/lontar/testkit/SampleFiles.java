package org.lontar.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Small sound files of the kinds that the portal reads, as bytes. */
public final class SampleFiles {

  /** The words in each of them. */
  public static final String WORDS = "The Meeting noted the haze over the region.";

  private static final int PAGE_TOP = 700;

  private SampleFiles() {}

  /** A PDF with a page for each text; a blank text gives a page without any. */
  public static byte[] pdf(String... pages) {
    return pdfBehind(null, pages);
  }

  /** The same, opened by a password alone. */
  public static byte[] encryptedPdf(String... pages) {
    return pdfBehind("secret", pages);
  }

  private static byte[] pdfBehind(@Nullable String password, String... pages) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      for (String text : pages) {
        addPage(document, text);
      }
      document.getDocumentInformation().setTitle("A sample");
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addPage(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    if (!text.isBlank()) {
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, PAGE_TOP);
        content.showText(text);
        content.endText();
      }
    }
  }

  /** A Word document with a paragraph for each text. */
  public static byte[] docx(String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.getProperties().getCoreProperties().setCreator("A. Writer");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook of one cell. */
  public static byte[] xlsx(String text) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue(text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of the web. */
  public static byte[] html(String text) {
    return utf8(
        "<!DOCTYPE html><html><head><title>A page</title></head><body><article><h1>A page</h1><p>"
            + text
            + "</p></article></body></html>");
  }

  /** Rich text. */
  public static byte[] rtf(String text) {
    return utf8("{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0\\pard " + text + "\\par}");
  }

  /** A mail with attachments, in their order. */
  public static byte[] eml(String text, Map<String, byte[]> attachments) {
    StringBuilder mail = new StringBuilder();
    mail.append("From: Secretariat <desk@example.org>\r\nTo: press@example.org\r\n");
    mail.append("Subject: Haze\r\nDate: Thu, 26 Sep 2024 10:00:00 +0700\r\nMIME-Version: 1.0\r\n");
    mail.append("Content-Type: multipart/mixed; boundary=\"part\"\r\n\r\n");
    mail.append("--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n").append(text);
    attachments.forEach(
        (name, bytes) ->
            mail.append("\r\n--part\r\nContent-Type: application/octet-stream\r\n")
                .append("Content-Disposition: attachment; filename=\"" + name + "\"\r\n")
                .append("Content-Transfer-Encoding: base64\r\n\r\n")
                .append(Base64.getMimeEncoder().encodeToString(bytes)));
    return utf8(mail.append("\r\n--part--\r\n").toString());
  }

  /** A ZIP with one entry. */
  public static byte[] zip(String name, byte[] bytes) {
    return zip(Map.of(name, bytes));
  }

  /** A ZIP with entries in the order of the map. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        addTo(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void addTo(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(0);
    zip.putArchiveEntry(entry);
    zip.write(bytes);
    zip.closeArchiveEntry();
  }

  /** A TAR with one entry. */
  public static byte[] tar(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A 7z archive with one entry. */
  public static byte[] sevenZip(String name, byte[] bytes) {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        archive.putArchiveEntry(entry);
        archive.write(bytes);
        archive.closeArchiveEntry();
      }
      return Arrays.copyOf(channel.array(), (int) channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes, compressed. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One of each kind, by a name that fits. */
  public static Map<String, byte[]> oneOfEach() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("statement.pdf", pdf(WORDS, "Second page."));
    files.put("statement.docx", docx(WORDS));
    files.put("plan.xlsx", xlsx(WORDS));
    files.put("page.html", html(WORDS));
    files.put("note.rtf", rtf(WORDS));
    files.put("note.txt", utf8(WORDS));
    files.put("mail.eml", eml(WORDS, Map.of("annex.pdf", pdf(WORDS))));
    files.put("pack.zip", zip("in/annex.pdf", pdf(WORDS)));
    files.put("pack.tar", tar("annex.txt", utf8(WORDS)));
    files.put("pack.7z", sevenZip("annex.txt", utf8(WORDS)));
    files.put("note.txt.gz", gzip(utf8(WORDS)));
    return files;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
