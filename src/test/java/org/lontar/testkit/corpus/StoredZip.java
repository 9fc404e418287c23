package org.lontar.testkit.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An archive whose bytes depend on its entries alone.
 *
 * <p>Entries are stored: what a deflater gives differs from one zlib to the next. Their time is
 * fixed. One thread.
 */
public final class StoredZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 15, 8, 0, 0);

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** An empty archive. */
  public StoredZip() {}

  /** The entries of {@code archive}, in their order, ready to be written again as stored ones. */
  public static StoredZip of(byte[] archive) throws IOException {
    StoredZip zip = new StoredZip();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.put(entry.getName(), in.readAllBytes());
      }
    }
    return zip;
  }

  /** Adds an entry at the end. */
  public StoredZip put(String name, byte[] bytes) {
    entries.put(name, bytes.clone());
    return this;
  }

  /** Adds an entry of text at the end, in UTF-8. */
  public StoredZip put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes of the archive. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(stored(entry.getKey(), entry.getValue()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
