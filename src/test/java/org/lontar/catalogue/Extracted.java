package org.lontar.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.DocumentText;
import org.lontar.extract.Extraction;
import org.lontar.extract.ExtractionConfig;
import org.lontar.extract.Extractor;
import org.lontar.extract.ocr.OcrLimits;
import org.lontar.extract.ocr.OcrSetup;
import org.lontar.extract.ocr.Tesseract;

/** Reads folders with the portal's own extractor, for measurements. */
final class Extracted {
  private Extracted() {}

  private static ExtractionConfig config(Path work) {
    return ExtractionConfig.in(work)
        .withWorkers(1)
        .withOcr(new OcrSetup(Tesseract.languages(System.getenv("PATH")), OcrLimits.DEFAULT));
  }

  /** The texts of the files below {@code folder} and of their entries, by location. */
  static Map<String, DocumentText> folder(Path folder) throws IOException {
    Map<String, DocumentText> texts = new LinkedHashMap<>();
    List<Path> files = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Path work = Files.createTempDirectory("extracted");
    try (Extractor extractor = Extractor.open(config(work))) {
      for (Path file : files) {
        String location = folder.relativize(file).toString();
        if (extractor.extract(file) instanceof Extraction.Extracted extracted) {
          texts.put(location, extracted.text());
          for (Extraction.Entry entry : extracted.entries()) {
            if (entry.outcome() instanceof Extraction.Extracted inner) {
              texts.put(location + "!/" + entry.path(), inner.text());
            }
          }
        }
      }
    }
    return texts;
  }
}
