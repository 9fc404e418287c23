package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;
import org.lontar.extract.ocr.OcrLimits;
import org.lontar.extract.ocr.OcrSetup;
import org.lontar.extract.ocr.Tesseract;
import org.lontar.testkit.SampleFiles;
import org.lontar.testkit.corpus.Scans;

/** Reads pictures of pages with the Tesseract of this machine, in real workers, and without it. */
class OcrIT {

  private static final List<String> FIRST =
      List.of(
          "JOINT STATEMENT OF THE MINISTERS ON REST",
          "",
          "1. The Ministers met in the capital on 26 September 2024 and noted",
          "the haze over the region and the environ-",
          "mental harm that it does to the people.",
          "",
          "2. They agreed to meet again in a year and to rest until then.");
  private static final List<String> SECOND =
      List.of("3. They thanked the people of the town for the quiet of its streets.");
  private static final String WORDS_OF_BOTH =
      "1. The Ministers met in the capital on 26 September 2024 and noted the haze over the region"
          + " and the environmental harm that it does to the people.\n\n"
          + "2. They agreed to meet again in a year and to rest until then.\n\n"
          + "3. They thanked the people of the town for the quiet of its streets.";

  private static final OcrSetup ENGLISH = new OcrSetup(List.of("eng"), OcrLimits.DEFAULT);

  @TempDir private static Path folder;

  private static Extractor extractor;

  @BeforeAll
  static void open() {
    extractor = Extractor.open(config("work").withOcr(ENGLISH));
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void findsTheLanguagesOfTesseractOnThePathAlone() {
    assertThat(Tesseract.languages(System.getenv("PATH"))).contains("eng").doesNotContain("osd");
    assertThat(Tesseract.languages(folder.toString())).isEmpty();
    assertThat(Tesseract.languages(null)).isEmpty();
  }

  @Test
  void readsAScannedPdfAndSaysSo() throws IOException {
    DocumentText text = read("scan.pdf", Scans.pdf(List.of(Scans.page(FIRST), Scans.page(SECOND))));

    assertThat(text.titleRaw()).isEqualTo("JOINT STATEMENT OF THE MINISTERS ON REST");
    assertThat(text.body()).isEqualTo(WORDS_OF_BOTH);
    assertThat(text.paragraphs()).extracting(Paragraph::anchor).containsExactly("p1", "p2", "p3");
    assertThat(text.field("ocr:pages")).isEqualTo("1-2");
    assertThat(text.field("ocr:languages")).isEqualTo("eng");
    assertThat(text.warnings())
        .containsExactly("The words of pages 1 to 2 were read from pictures by Tesseract (eng).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tiff"})
  void readsAPicture(String format) throws IOException {
    DocumentText text = read("scan." + format, Scans.picture(format, Scans.page(FIRST)));

    assertThat(text.body()).startsWith("1. The Ministers met in the capital on 26 September 2024");
    assertThat(text.field("ocr:pages")).isEqualTo("1");
  }

  @Test
  void readsAllPagesOfATiff() throws IOException {
    DocumentText text =
        read("fax.tiff", Scans.tiff(List.of(Scans.page(FIRST), Scans.page(SECOND))));

    assertThat(text.body()).isEqualTo(WORDS_OF_BOTH);
    assertThat(text.field("ocr:pages")).isEqualTo("1-2");
  }

  @Test
  void turnsAPageThatLiesOnItsSide() throws IOException {
    assertThat(read("side.png", Scans.picture("png", turned(Scans.page(FIRST)))).body())
        .contains("noted the haze over the region");
  }

  @Test
  void readsNoPageTwiceThatHasLetters() throws IOException {
    DocumentText text = read("letters.pdf", SampleFiles.pdf("Annex 1", SampleFiles.WORDS, ""));

    assertThat(text.titleRaw()).isEqualTo("Annex 1");
    assertThat(text.body()).isEqualTo(SampleFiles.WORDS);
    assertThat(text.field("ocr:pages")).isNull();
    assertThat(text.warnings()).containsExactly("Without text (blank, or an image): page 3 of 3.");
  }

  @Test
  void tellsThePicturesOfEntriesFromThoseOfTheirContainer() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("scan.pdf", Scans.pdf(List.of(Scans.page(FIRST))));
    entries.put("photo.png", Scans.picture("png", Scans.page(List.of())));

    Extraction.Extracted mail = extracted("mail.eml", SampleFiles.eml("See below.", entries));

    assertThat(mail.text().warnings()).isEmpty();
    assertThat(mail.entries().getFirst().outcome())
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            scan -> assertThat(scan.text().field("ocr:pages")).isEqualTo("1"));
    assertThat(mail.entries().getLast().outcome())
        .isEqualTo(
            new Extraction.Skipped(
                "extract", "it is a picture in a mail, and no words of it were read"));
  }

  @Test
  void saysThatAPictureHoldsNoWords() throws IOException {
    DocumentText text = read("photo.png", Scans.picture("png", Scans.page(List.of())));

    assertThat(text.paragraphs()).isEmpty();
    assertThat(text.warnings()).containsExactly("No words were found in its pictures.");
  }

  @Test
  void skipsAPictureTooSmallForAText() throws IOException {
    BufferedImage icon = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);

    assertThat(extract(extractor, "icon.png", Scans.picture("png", icon)))
        .isEqualTo(new Extraction.Skipped("detect", "it is too small a picture to hold a text"));
  }

  @Test
  void failsABrokenPictureAndReadsTheNextFile() throws IOException {
    byte[] broken = Arrays.copyOf(Scans.picture("png", Scans.page(FIRST)), 2_000);

    assertThat(extract(extractor, "broken.png", broken)).isNotNull();
    assertThat(read("next.png", Scans.picture("png", Scans.page(FIRST))).body())
        .contains("the haze over the region");
  }

  @Test
  void stopsAtTheLimitOfPagesAndSaysSo() throws IOException {
    OcrLimits one = new OcrLimits(1, Duration.ofSeconds(60), Duration.ofMinutes(5), 50_000_000);
    try (Extractor limited = Extractor.open(config("few").withOcr(ENGLISH.withLimits(one)))) {
      byte[] scan = Scans.pdf(List.of(Scans.page(FIRST), Scans.page(SECOND), Scans.page(SECOND)));
      DocumentText text = text(extract(limited, "long.pdf", scan));

      assertThat(text.field("ocr:pages")).isEqualTo("1");
      assertThat(text.warnings())
          .contains(
              "The pictures of pages 2 to 3 were not read: they are more than are read from one"
                  + " file (limit of pages of pictures).");
    }
  }

  @Test
  void readsNoPictureBeyondTheLimitOfPixels() throws IOException {
    OcrLimits small = new OcrLimits(9, Duration.ofSeconds(60), Duration.ofMinutes(5), 10_000);
    try (Extractor limited = Extractor.open(config("small").withOcr(ENGLISH.withLimits(small)))) {
      for (String name : List.of("large.pdf", "large.png")) {
        byte[] bytes =
            name.endsWith("pdf")
                ? Scans.pdf(List.of(Scans.page(FIRST)))
                : Scans.picture("png", Scans.page(FIRST));
        DocumentText text = text(extract(limited, name, bytes));

        assertThat(text.paragraphs()).isEmpty();
        assertThat(text.warnings())
            .anyMatch(warning -> warning.contains("limit of pixels"))
            .contains("None of its words could be read.");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "png"})
  void keepsAFileOfPicturesByItsMetadataWhereThereIsNoTesseract(String kind) throws IOException {
    try (Extractor without = Extractor.open(config("without-" + kind))) {
      byte[] bytes =
          kind.equals("pdf")
              ? Scans.pdf(List.of(Scans.page(FIRST)))
              : Scans.picture("png", Scans.page(FIRST));
      DocumentText text = text(extract(without, "closed." + kind, bytes));

      assertThat(text.paragraphs()).isEmpty();
      assertThat(text.warnings())
          .containsExactly(
              "It has no text but pictures, and pictures are not read here: install Tesseract, or"
                  + " run the file through OCR.");
    }
  }

  @Test
  void namesTheLanguagesInTheVersionOfTheExtraction() {
    try (Extractor without = Extractor.open(config("version"))) {
      assertThat(extractor.version()).endsWith(".ocr-eng");
      assertThat(without.version()).endsWith(".ocr-off");
    }
  }

  private static ExtractionConfig config(String name) {
    return ExtractionConfig.in(folder.resolve(name)).withWorkers(1);
  }

  private static BufferedImage turned(BufferedImage page) {
    AffineTransform quarter = AffineTransform.getQuadrantRotateInstance(1);
    quarter.preConcatenate(AffineTransform.getTranslateInstance(page.getHeight(), 0));
    BufferedImage turned =
        new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    return new AffineTransformOp(quarter, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(page, turned);
  }

  private static Extraction extract(Extractor with, String name, byte[] bytes) throws IOException {
    return with.extract(Files.write(folder.resolve(name), bytes));
  }

  private static Extraction.Extracted extracted(String name, byte[] bytes) throws IOException {
    Extraction extraction = extract(extractor, name, bytes);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  private static DocumentText read(String name, byte[] bytes) throws IOException {
    return extracted(name, bytes).text();
  }

  private static DocumentText text(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).text();
  }
}
