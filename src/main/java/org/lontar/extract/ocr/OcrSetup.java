package org.lontar.extract.ocr;

import java.io.Serializable;
import java.util.List;

/**
 * Whether the words in pictures are read, and in which languages. Immutable.
 *
 * @param languages Tesseract's own names of them, sorted; empty where nothing is read
 * @param limits what it may cost
 */
public record OcrSetup(List<String> languages, OcrLimits limits) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Nothing is read. */
  public static final OcrSetup OFF = new OcrSetup(List.of(), OcrLimits.DEFAULT);

  /** Copies and sorts the list. */
  public OcrSetup {
    languages = languages.stream().sorted().distinct().toList();
  }

  /** Whether anything is read. */
  public boolean isOn() {
    return !languages.isEmpty();
  }

  /** The same with other limits. */
  public OcrSetup withLimits(OcrLimits newLimits) {
    return new OcrSetup(languages, newLimits);
  }

  /** For example {@code eng+tha}, or {@code off}. */
  public String label() {
    return isOn() ? String.join("+", languages) : "off";
  }
}
