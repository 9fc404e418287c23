package org.lontar.extract.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads one picture with Tesseract: first which way up it is and in which script, then the words in
 * the language of that script, and where it has several in the one that its words show. One thread.
 */
final class PictureReader {

  private static final String SCRIPT_ONLY = "0";
  private static final String TURNED = "1";
  private static final String UPRIGHT = "3";

  /** Below this, Tesseract's word about the script is a guess. */
  private static final double SURE = 2;

  /** A picture with fewer letters holds none: edges and stains look like some. */
  private static final int FEWEST_LETTERS = 8;

  private final TesseractOCRParser tesseract = new TesseractOCRParser();
  private final SmallWords smallWords = SmallWords.load();

  /** What became of a picture. */
  sealed interface Outcome {}

  /** It was read in this language. */
  record Words(String text, String language) implements Outcome {}

  /** There are none in it. */
  record NoWords() implements Outcome {}

  /** It could not be read, for a reason that ends a sentence. */
  record Unread(String because) implements Outcome {}

  /** The words of the picture in {@code file}. */
  Outcome read(Path file, OcrSetup setup) throws IOException, SAXException {
    long deadline = System.nanoTime() + setup.limits().pageTimeout().toNanos();
    Metadata found = new Metadata();
    try {
      run(file, SCRIPT_ONLY, "", deadline, found);
    } catch (TikaException e) {
      // too few letters to tell: what it was not sure of is not there
    }
    Optional<Script> script = script(found);
    List<String> languages = script.orElse(Script.LATIN).among(setup.languages());
    if (languages.isEmpty()) {
      return new Unread(
          "they are in "
              + script.orElse(Script.LATIN).theirName()
              + " letters, for which Tesseract has no language here");
    }
    boolean turned = !"0".equals(or(found.get(TesseractOCRParser.PSM0_ROTATE), "0"));
    try {
      return read(file, turned ? TURNED : UPRIGHT, languages, deadline);
    } catch (TikaException e) {
      return new Unread(
          String.valueOf(e.getMessage()).contains("timeout")
              ? "it took longer than it may (limit of time for a picture)"
              : "Tesseract could not read them");
    }
  }

  /** In the first language, and again where its own small words say that it is another. */
  private Outcome read(Path file, String mode, List<String> languages, long deadline)
      throws IOException, SAXException, TikaException {
    String used = languages.getFirst();
    String text = run(file, mode, used, deadline, new Metadata());
    String shown = smallWords.language(text, languages).orElse(used);
    if (!shown.equals(used)) {
      used = shown;
      text = run(file, mode, used, deadline, new Metadata());
    }
    String clean = Specks.removed(text);
    return clean.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
        ? new NoWords()
        : new Words(clean, used);
  }

  private static Optional<Script> script(Metadata found) {
    String confidence = or(found.get(TesseractOCRParser.PSM0_SCRIPT_CONFIDENCE), "0");
    try {
      return Double.parseDouble(confidence) < SURE
          ? Optional.empty()
          : Script.find(found.get(TesseractOCRParser.PSM0_SCRIPT));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  private String run(Path file, String mode, String languages, long deadline, Metadata metadata)
      throws IOException, SAXException, TikaException {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toSeconds();
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setPageSegMode(mode);
    config.setTimeoutSeconds((int) Math.max(1, left));
    config.setPreserveInterwordSpacing(true);
    if (!languages.isEmpty()) {
      config.setLanguage(languages);
    }
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    BodyContentHandler words = new BodyContentHandler(-1);
    try (TikaInputStream picture = TikaInputStream.get(file)) {
      tesseract.parse(picture, words, metadata, context);
    }
    return words.toString();
  }
}
