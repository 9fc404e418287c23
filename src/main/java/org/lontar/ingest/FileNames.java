package org.lontar.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.lontar.ingest.curation.FolderCatalogue;
import org.lontar.ingest.curation.SidecarReader;

/**
 * File names as the corpus spells them: UTF-8 in normalization form C, whatever the locale of the
 * process, so that ids never depend on it.
 */
final class FileNames {

  private static final Set<String> README_ENDS =
      Set.of("readme", "readme.md", "readme.txt", "readme.html", "readme.rst", "readme.adoc");

  private FileNames() {}

  /** The name of a file; bytes that are not UTF-8 stand as {@code %FF}. */
  static String of(Path file) {
    String name = file.getFileName().toString();
    if (isAscii(name)) {
      return name;
    }
    return fold(decode(rawBytes(file)));
  }

  /** The same name in normalization form C. */
  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** The name with every byte beyond ASCII as {@code %FF}: tells apart names that fold into one. */
  static String escaped(Path file) {
    return escape(rawBytes(file));
  }

  /** Whether a file of this name is no document wherever it lies. */
  static boolean isAside(String name) {
    return name.startsWith(".")
        || name.endsWith(SidecarReader.SUFFIX)
        || name.equals(FolderCatalogue.NAME);
  }

  /** Whether a file of this name is no document at the top of the corpus. */
  static boolean isAsideAtTop(String name) {
    return README_ENDS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  /** The bytes of the name: the URI keeps them where {@code toString} has lost them. */
  private static byte[] rawBytes(Path file) {
    String uri = file.toUri().getRawPath();
    String name = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    name = name.substring(name.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(name, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(name.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return escape(bytes);
    }
  }

  private static String escape(byte[] bytes) {
    StringBuilder name = new StringBuilder();
    for (byte b : bytes) {
      if (b >= 0) {
        name.append((char) b);
      } else {
        name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return name.toString();
  }
}
