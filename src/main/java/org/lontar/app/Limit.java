package org.lontar.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.lontar.extract.ExtractionLimits;
import org.lontar.extract.ocr.OcrLimits;

/** A limit that an operator can set; {@code toString()} is its name. */
public enum Limit {
  /** Length of a file that is read at all, in MiB. */
  FILE_MB(512),
  /** Time for a file, or for one entry of it, in seconds. */
  PART_SECONDS(60),
  /** Time for a file with all its entries, in seconds. */
  FILE_SECONDS(900),
  /** Memory of a worker process, in MiB, 64 or more. */
  WORKER_MB(512),
  /** UTF-16 units of text that a document keeps. */
  TEXT_CHARS(10_000_000),
  /** UTF-16 units of text that a file with all its entries keeps. */
  TOTAL_CHARS(20_000_000),
  /** Entries of one archive or mail, nested ones counted. */
  ENTRIES(10_000),
  /** Depth of archives in archives. */
  DEPTH(10),
  /** What all entries of one file may unpack to, in MiB. */
  UNPACKED_MB(1024),
  /** Longest line of a JSON Lines file, in MiB. */
  LINE_MB(16),
  /** Pictures of pages that are read from one file. */
  OCR_PAGES(200),
  /** Time for reading one of them, in seconds. */
  OCR_PAGE_SECONDS(60),
  /** Time for reading all those of a file, in seconds. */
  OCR_SECONDS(600),
  /** Size of a picture that is read, in millions of pixels. */
  OCR_MEGAPIXELS(50);

  private static final int MIB_BITS = 20;
  private static final long MILLION = 1_000_000;

  private final long usual;

  Limit(long usual) {
    this.usual = usual;
  }

  /** The name on the command line, for example {@code file-mb}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This limit's value among those that were set. */
  long of(Map<Limit, Long> set) {
    long value = set.getOrDefault(this, usual);
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw new SetupException(
          "The limit " + this + "=" + value + " can't be kept.",
          "Give a whole number above zero; the usual one is " + usual + ".",
          null);
    }
    return value;
  }

  /** The limits of the extractor, a whole never smaller than its part. */
  static ExtractionLimits extraction(Map<Limit, Long> set) {
    long part = PART_SECONDS.of(set);
    long text = TEXT_CHARS.of(set);
    try {
      return new ExtractionLimits(
          FILE_MB.of(set) << MIB_BITS,
          Duration.ofSeconds(part),
          Duration.ofSeconds(Math.max(part, FILE_SECONDS.of(set))),
          (int) WORKER_MB.of(set),
          (int) text,
          Math.max(text, TOTAL_CHARS.of(set)),
          (int) ENTRIES.of(set),
          (int) DEPTH.of(set),
          UNPACKED_MB.of(set) << MIB_BITS);
    } catch (IllegalArgumentException e) {
      throw new SetupException(
          "The limits can't be kept: " + e.getMessage() + ".",
          "Leave out --limit (LONTAR_LIMITS) to take the usual ones.",
          e);
    }
  }

  /** The limits of reading pictures, a whole never smaller than its part. */
  static OcrLimits ocr(Map<Limit, Long> set) {
    long page = OCR_PAGE_SECONDS.of(set);
    return new OcrLimits(
        (int) OCR_PAGES.of(set),
        Duration.ofSeconds(page),
        Duration.ofSeconds(Math.max(page, OCR_SECONDS.of(set))),
        OCR_MEGAPIXELS.of(set) * MILLION);
  }

  /** The longest line of JSON, in bytes. */
  static int maxLineBytes(Map<Limit, Long> set) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, LINE_MB.of(set) << MIB_BITS));
  }
}
