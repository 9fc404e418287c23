package org.lontar.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kinds of files there are, by media type: containers, families, kinds without words. */
final class MediaKinds {

  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-tar",
          "application/x-gtar",
          "application/x-tika-unix-dump",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-archive",
          "application/x-cpio",
          "application/gzip",
          "application/x-gzip",
          "application/x-bzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-lzma",
          "application/x-lzip",
          "application/x-compress",
          "application/x-snappy",
          "application/x-brotli",
          "application/zlib",
          "application/zstd",
          "application/mbox",
          "application/vnd.ms-outlook-pst",
          "application/warc",
          "application/x-wacz");

  private static final Set<String> MAILS =
      Set.of("message/rfc822", "application/vnd.ms-outlook", "application/vnd.ms-tnef");

  /** Pictures that Tesseract can read. */
  private static final Set<String> PICTURES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif", "image/webp");

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/java-archive",
          "application/java-vm",
          "application/vnd.android.package-archive",
          "application/wasm",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-coredump",
          "application/x-dosexec",
          "application/x-msdownload",
          "application/x-mach-o",
          "application/x-mach-o-universal",
          "application/x-bat",
          "application/x-sh",
          "text/css",
          "text/javascript",
          "application/javascript");

  private static final Set<String> DATABASES =
      Set.of("application/x-sqlite3", "application/x-msaccess", "application/vnd.sqlite3");

  private static final Set<String> FONTS =
      Set.of(
          "application/x-font-ttf",
          "application/x-font-otf",
          "application/x-font-type1",
          "application/x-font-adobe-metric",
          "application/x-font-printer-metric",
          "application/font-woff",
          "application/font-woff2");

  private static final List<String> OFFICE =
      List.of(
          "application/vnd.openxmlformats-officedocument",
          "application/vnd.oasis.opendocument",
          "application/vnd.ms-",
          "application/msword",
          "application/rtf",
          "application/x-tika-msoffice",
          "application/x-tika-ooxml",
          "application/vnd.sun.xml");

  private MediaKinds() {}

  /** Whether a file of this type is a mere container: its entries are the documents. */
  static boolean isArchive(String mediaType) {
    return ARCHIVES.contains(mediaType) || mediaType.startsWith("application/x-rar-compressed");
  }

  /** Whether a file of this type is a letter with attachments. */
  static boolean isMail(String mediaType) {
    return MAILS.contains(mediaType);
  }

  /** Whether a file of this type is a picture, which may be that of a page. */
  static boolean isPicture(String mediaType) {
    return PICTURES.contains(mediaType);
  }

  /** Why a file of this type holds no words that can be read; empty where it may hold some. */
  static Optional<String> whyWordless(String mediaType) {
    if (mediaType.startsWith("image/") && !isPicture(mediaType)) {
      return Optional.of(
          "it is an image of a kind ("
              + mediaType
              + ") that is not read; save it as PNG, JPEG, TIFF or PDF");
    }
    if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
      return Optional.of("it is a recording (" + mediaType + "), not a text");
    }
    if (mediaType.startsWith("font/") || FONTS.contains(mediaType)) {
      return Optional.of("it is a font (" + mediaType + "), not a text");
    }
    if (PROGRAMS.contains(mediaType)) {
      return Optional.of("it is a program (" + mediaType + "), not a text");
    }
    if (DATABASES.contains(mediaType)) {
      return Optional.of("it is a database (" + mediaType + "); export what should be found");
    }
    return mediaType.equals("application/octet-stream")
        ? Optional.of("its content is of no kind that can be read")
        : Optional.empty();
  }

  /** The family of embedded fields of this type, for example {@code pdf}. */
  static String family(String mediaType) {
    if (mediaType.equals("application/pdf")) {
      return "pdf";
    }
    if (isMail(mediaType)) {
      return "mail";
    }
    if (isPicture(mediaType)) {
      return "image";
    }
    if (mediaType.equals("application/epub+zip")) {
      return "epub";
    }
    return OFFICE.stream().anyMatch(mediaType::startsWith) ? "office" : "file";
  }

  /** The type without its parameters, in lower case; that of unknown bytes for null. */
  static String plain(@Nullable String mediaType) {
    if (mediaType == null || mediaType.isBlank()) {
      return "application/octet-stream";
    }
    int semicolon = mediaType.indexOf(';');
    String bare = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
