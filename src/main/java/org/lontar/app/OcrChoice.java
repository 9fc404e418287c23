package org.lontar.app;

import java.util.Arrays;
import java.util.List;
import org.lontar.extract.ocr.OcrLimits;
import org.lontar.extract.ocr.OcrSetup;
import org.lontar.extract.ocr.Tesseract;

/**
 * What an operator says of the words in pictures. Immutable.
 *
 * @param setting {@code auto} to read them where Tesseract is installed, {@code off}, or the
 *     languages to read, for example {@code eng+tha}
 */
public record OcrChoice(String setting) {

  /** Read where Tesseract is installed, in all its languages of the region. */
  public static final OcrChoice AUTO = new OcrChoice("auto");

  /** What that comes to on this machine, within {@code limits}. */
  OcrSetup setup(OcrLimits limits) {
    if (setting.equals("off")) {
      return OcrSetup.OFF;
    }
    List<String> present = Tesseract.languages(System.getenv("PATH"));
    if (setting.equals(AUTO.setting())) {
      return new OcrSetup(present, limits);
    }
    List<String> wanted = Arrays.asList(setting.split("\\+", -1));
    if (!present.containsAll(wanted)) {
      throw new SetupException(
          "Tesseract can't read " + setting + " on this machine.",
          present.isEmpty()
              ? "Install Tesseract with these languages, or leave out --ocr (LONTAR_OCR)."
              : "It has " + String.join("+", present) + "; install the others, or name fewer.",
          null);
    }
    return new OcrSetup(wanted, limits);
  }
}
