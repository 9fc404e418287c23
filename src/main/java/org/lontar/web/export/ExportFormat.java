package org.lontar.web.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format in which documents can be taken along. */
public enum ExportFormat {
  RIS("application/x-research-info-systems; charset=utf-8", "ris", 420),
  BIBTEX("application/x-bibtex; charset=utf-8", "bib", 450),
  CSL_JSON("application/vnd.citationstyles.csl+json; charset=utf-8", "json", 480),
  CSV("text/csv; charset=utf-8; header=present", "csv", 420),
  JSONL("application/jsonl; charset=utf-8", "jsonl", 2_600),
  APA(ExportFormat.TEXT, "txt", 220),
  CHICAGO(ExportFormat.TEXT, "txt", 220),
  MLA(ExportFormat.TEXT, "txt", 220),
  STATEMENT(ExportFormat.TEXT, "txt", 220);

  private static final String TEXT = "text/plain; charset=utf-8";

  private final String mediaType;
  private final String ending;
  private final int usualBytes;

  ExportFormat(String mediaType, String ending, int usualBytes) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.usualBytes = usualBytes;
  }

  /** The word of addresses, for example {@code csl-json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format with this code, or empty. */
  public static Optional<ExportFormat> find(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /** All codes, as a sentence lists them. */
  public static String codes() {
    return Stream.of(values()).map(ExportFormat::code).collect(Collectors.joining(", "));
  }

  /** What the response says that it is. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of file names, without its dot. */
  public String ending() {
    return ending;
  }

  /** About how long a document comes out, in bytes. */
  public int usualBytes() {
    return usualBytes;
  }

  /** Whether it is a list of references to read, and not a file for a program. */
  public boolean isText() {
    return mediaType.equals(TEXT);
  }
}
