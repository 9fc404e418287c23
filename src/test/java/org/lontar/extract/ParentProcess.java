package org.lontar.extract;

import java.nio.file.Path;

/** A program that reads one file, to be killed while it does. */
final class ParentProcess {

  private ParentProcess() {}

  /** Reads the file {@code arguments[1]} with the work folder {@code arguments[0]}. */
  public static void main(String[] arguments) {
    ExtractionConfig config = ExtractionConfig.in(Path.of(arguments[0])).withWorkers(1);
    try (Extractor extractor = Extractor.open(config)) {
      extractor.extract(Path.of(arguments[1]));
    }
  }
}
