package org.lontar.extract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.lontar.extract.ocr.OcrSetup;

/**
 * How files are read. Immutable.
 *
 * @param workFolder where workers keep their temporary files; made when needed, and what a killed
 *     run left in it is removed
 * @param workers worker processes at the same time, from 1
 * @param idle time after which a worker without work ends, from 20 s: it counts from the start of
 *     its process, which may take as long
 * @param jvmArguments further arguments for the workers' Java, for example an ahead-of-time cache
 * @param limits what one file may cost
 * @param ocr whether and in which languages the words in pictures are read
 */
public record ExtractionConfig(
    Path workFolder,
    int workers,
    Duration idle,
    List<String> jvmArguments,
    ExtractionLimits limits,
    OcrSetup ocr) {

  private static final Duration SHORTEST_IDLE = Duration.ofSeconds(20);

  /** Copies the list. */
  public ExtractionConfig {
    jvmArguments = List.copyOf(jvmArguments);
    if (workers < 1) {
      throw new IllegalArgumentException("there is at least one worker: " + workers);
    }
    if (idle.compareTo(SHORTEST_IDLE) < 0) {
      throw new IllegalArgumentException("a worker is not idle before " + SHORTEST_IDLE);
    }
  }

  /** Two workers where there is a core for each, else one; the usual limits, no pictures. */
  public static ExtractionConfig in(Path workFolder) {
    return new ExtractionConfig(
        workFolder,
        Math.min(2, Runtime.getRuntime().availableProcessors()),
        Duration.ofSeconds(30),
        List.of(),
        ExtractionLimits.DEFAULT,
        OcrSetup.OFF);
  }

  /** The same with other limits. */
  public ExtractionConfig withLimits(ExtractionLimits newLimits) {
    return new ExtractionConfig(workFolder, workers, idle, jvmArguments, newLimits, ocr);
  }

  /** The same with another number of workers. */
  public ExtractionConfig withWorkers(int newWorkers) {
    return new ExtractionConfig(workFolder, newWorkers, idle, jvmArguments, limits, ocr);
  }

  /** The same with words in pictures read so. */
  public ExtractionConfig withOcr(OcrSetup newOcr) {
    return new ExtractionConfig(workFolder, workers, idle, jvmArguments, limits, newOcr);
  }
}
