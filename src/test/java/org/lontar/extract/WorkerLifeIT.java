package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.extract.ocr.OcrSetup;
import org.lontar.testkit.HostileFiles;

/** A worker does not outlive its parent, and leaves nothing behind. */
class WorkerLifeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  /** The age of the worker at the kill: just started, or deep in an endless loop. */
  @ParameterizedTest
  @ValueSource(ints = {0, 300, 4000})
  void endsWithinTwoSecondsOfItsParent(int ageMillis) throws Exception {
    Path work = folder.resolve("work");
    Process parent = startParent(work);
    ProcessHandle worker = awaitWorker(parent);
    Thread.sleep(ageMillis);
    assertThat(worker.isAlive()).isTrue();

    parent.destroyForcibly().waitFor();
    Instant killed = Instant.now();
    awaitEnd(worker);

    assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(2));
    assertThat(runs(work)).hasSize(1);
    Extractor.open(ExtractionConfig.in(work)).close();
    assertThat(runs(work)).isEmpty();
  }

  @Test
  void endsWithTheExtractor() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
    Extractor extractor = Extractor.open(ExtractionConfig.in(folder.resolve("work")));
    extractor.extract(file);
    List<ProcessHandle> workers = ProcessHandle.current().descendants().toList();
    assertThat(workers).isNotEmpty();

    extractor.close();

    assertThat(workers).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void endsWhenIdleAndStartsAgainWhenNeeded() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
    ExtractionConfig config =
        new ExtractionConfig(
            folder.resolve("work"),
            1,
            Duration.ofSeconds(20),
            List.of(),
            ExtractionLimits.DEFAULT,
            OcrSetup.OFF);
    try (Extractor extractor = Extractor.open(config)) {
      Extraction first = extractor.extract(file);
      ProcessHandle worker = ProcessHandle.current().descendants().findFirst().orElseThrow();

      awaitEnd(worker);

      assertThat(extractor.extract(file)).isEqualTo(first);
    }
  }

  @Test
  void saysThatNoWorkerStartsInsteadOfFailingFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
    ExtractionConfig config =
        new ExtractionConfig(
            folder.resolve("work"),
            1,
            Duration.ofSeconds(20),
            List.of("-XX:NoSuchOption"),
            ExtractionLimits.DEFAULT,
            OcrSetup.OFF);
    try (Extractor extractor = Extractor.open(config)) {
      assertThat(
              catchThrowableOfType(
                  ExtractorUnavailableException.class, () -> extractor.extract(file)))
          .hasMessageContaining("No process that reads files can be started");
    }
  }

  private Process startParent(Path work) throws IOException {
    Path busy =
        Files.write(
            folder.resolve("busy.xml"),
            HostileFiles.mock("<hang millis=\"3600000\" heavy=\"true\" pulse_millis=\"100\"/>"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            ParentProcess.class.getName(),
            work.toString(),
            busy.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("parent.log").toFile())
        .start();
  }

  private static ProcessHandle awaitWorker(Process parent) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<ProcessHandle> worker = parent.descendants().findFirst();
      if (worker.isPresent()) {
        return worker.get();
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no worker was started");
  }

  /** {@code onExit} of a process that is no child looks less and less often. */
  private static void awaitEnd(ProcessHandle worker) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (isRunning(worker) && Instant.now().isBefore(end)) {
      Thread.sleep(10);
    }
    assertThat(isRunning(worker)).isFalse();
  }

  /** A dead process stays in the list of processes until the system's first process asks for it. */
  private static boolean isRunning(ProcessHandle process) {
    try {
      String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return process.isAlive() && !state.substring(state.lastIndexOf(')')).startsWith(") Z");
    } catch (IOException e) {
      return Files.isDirectory(Path.of("/proc", "self")) ? false : process.isAlive();
    }
  }

  private static List<Path> runs(Path work) throws IOException {
    try (Stream<Path> runs = Files.list(work)) {
      return runs.toList();
    }
  }
}
