package org.lontar.catalogue;

import com.google.myanmartools.TransliterateZ2U;
import com.google.myanmartools.ZawgyiDetector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;

/**
 * Brings Burmese in the Zawgyi encoding, which puts other letters on Unicode's places, to Unicode,
 * so that it is found by what a reader types. Thread-safe.
 *
 * <p>Detector and converter are loaded for the first document with Burmese in it.
 */
final class Zawgyi {
  static final String WARNING =
      "The Burmese text was written in the Zawgyi encoding and has been converted to Unicode.";

  /** From this probability on, as the makers of the detector advise. */
  private static final double SURE = 0.95;

  /** Characters of the text that are judged. */
  private static final int SAMPLE = 4_000;

  /** Characters converted in one go: the converter's time grows faster than its text. */
  private static final int PIECE = 200;

  private static final char FIRST = '\u1000';
  private static final char LAST = '\u109f';

  private @Nullable ZawgyiDetector detector;
  private @Nullable TransliterateZ2U converter;

  /** {@code text} itself, or its like in Unicode with a warning where it was in Zawgyi. */
  DocumentText toUnicode(DocumentText text) {
    String sample = sample(text);
    return sample.isEmpty() || !isZawgyi(sample) ? text : converted(text);
  }

  private static String sample(DocumentText text) {
    StringBuilder sample = new StringBuilder();
    String title = text.titleRaw();
    if (title != null && hasBurmese(title)) {
      sample.append(title);
    }
    for (Paragraph paragraph : text.paragraphs()) {
      if (sample.length() > SAMPLE) {
        break;
      }
      if (hasBurmese(paragraph.text())) {
        String words = paragraph.text();
        sample.append('\n').append(words, 0, Math.min(SAMPLE, words.length()));
      }
    }
    return sample.toString();
  }

  private static boolean hasBurmese(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= FIRST && words.charAt(i) <= LAST) {
        return true;
      }
    }
    return false;
  }

  private synchronized boolean isZawgyi(String sample) {
    ZawgyiDetector ready = detector;
    if (ready == null) {
      ready = new ZawgyiDetector();
      detector = ready;
    }
    return ready.getZawgyiProbability(sample) >= SURE;
  }

  private DocumentText converted(DocumentText text) {
    List<Paragraph> paragraphs =
        text.paragraphs().stream()
            .map(
                p ->
                    new Paragraph(
                        p.anchor(),
                        p.kind(),
                        p.number(),
                        p.heading() == null ? null : convert(p.heading()),
                        p.sectors(),
                        p.language(),
                        convert(p.text())))
            .toList();
    List<String> warnings = new ArrayList<>(text.warnings());
    warnings.add(WARNING);
    return new DocumentText(
        text.mediaType(),
        text.titleRaw() == null ? null : convert(text.titleRaw()),
        paragraphs,
        text.furniture().stream().map(this::convert).toList(),
        text.fields(),
        warnings);
  }

  private synchronized String convert(String words) {
    if (!hasBurmese(words)) {
      return words;
    }
    TransliterateZ2U ready = converter;
    if (ready == null) {
      ready = new TransliterateZ2U("Zawgyi to Unicode");
      converter = ready;
    }
    StringBuilder converted = new StringBuilder(words.length());
    for (int from = 0; from < words.length(); ) {
      int to = endOfPiece(words, from);
      converted.append(ready.convert(words.substring(from, to)));
      from = to;
    }
    return converted.toString();
  }

  /** Behind the last space of the next piece, else before a letter that begins a syllable. */
  private static int endOfPiece(String words, int from) {
    int limit = from + PIECE;
    if (limit >= words.length()) {
      return words.length();
    }
    int space = words.lastIndexOf(' ', limit - 1);
    if (space > from) {
      return space + 1;
    }
    for (int end = limit; end > from; end--) {
      if (beginsSyllable(words.charAt(end)) && !isWrittenBefore(words.charAt(end - 1))) {
        return end;
      }
    }
    return limit;
  }

  private static boolean beginsSyllable(char c) {
    return c >= FIRST && c <= '\u1021';
  }

  /** Marks that Zawgyi writes before the letter that they belong to. */
  private static boolean isWrittenBefore(char c) {
    return c == '\u1031' || c == '\u103b' || (c >= '\u107e' && c <= '\u1084');
  }
}
