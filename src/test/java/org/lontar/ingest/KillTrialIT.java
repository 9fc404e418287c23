package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.search.IndexUnavailableException;
import org.lontar.testkit.Trials;

/** Runs in a process of their own, killed at random moments as by a power cut. */
class KillTrialIT {

  private static final int SEED = 20240926;
  private static final int FILES = 60;
  private static final Duration LONGEST_RUN = Duration.ofSeconds(5);
  private static final Duration WORKERS_END = Duration.ofSeconds(2);

  /** One run; arguments: the folder of a fixture, its index, the command. */
  static final class Run {
    private Run() {}

    public static void main(String[] arguments) {
      try (IngestFixture portal = new IngestFixture(Path.of(arguments[0]))) {
        portal.useIndex(arguments[1]);
        RunReport report = arguments[2].equals("reindex") ? portal.reindex() : portal.ingest();
        assertThat(report.found()).isPositive();
      }
    }
  }

  @Test
  void everyKilledRunIsMadeGoodByTheNext(@TempDir Path folder) throws Exception {
    Random random = new Random(SEED);
    try (IngestFixture portal = new IngestFixture(folder)) {
      writeCorpus(portal);
      portal.ingest();
      Map<String, String> undisturbed = portal.fates();
      for (int trial = 0; trial < Trials.count(3, 20); trial++) {
        portal.useIndex("trial-" + trial);
        String command = trial % 2 == 0 ? "ingest" : "reindex";
        if (command.equals("reindex")) {
          portal.ingest();
        }
        killRun(folder, "trial-" + trial, command, random);

        assertThat(undisturbed).as("trial %d", trial).containsAllEntriesOf(committed(portal));
        RunReport report = command.equals("reindex") ? portal.reindex() : portal.ingest();

        assertThat(report.found()).isEqualTo(undisturbed.size());
        assertThat(portal.fates()).as("trial %d", trial).isEqualTo(undisturbed);
        assertThat(portal.ingestion().verify().isClean()).isTrue();
      }
    }
  }

  /** Nothing committed may be lost or half written. */
  private static Map<String, String> committed(IngestFixture portal) throws IOException {
    try {
      return portal.fates();
    } catch (IndexUnavailableException e) {
      return Map.of();
    }
  }

  private static void writeCorpus(IngestFixture portal) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < FILES; i++) {
      portal.write("d%02d/statement.txt".formatted(i), "Statement %d on haze.".formatted(i % 50));
      lines.append("{\"id\":\"line-%d\",\"text\":\"Line %d\"}%n".formatted(i, i));
    }
    portal.writeZip("d30.zip", "x.txt", "Inside.", "y.txt", "Statement 7 on haze.");
    portal.write("lines.jsonl", lines.toString());
    portal.write("broken.pdf", "%PDF-1.7 and nothing more");
  }

  private static void killRun(Path folder, String index, String command, Random random)
      throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                folder.toString(),
                index,
                command)
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile(folder, "run", ".log").toFile())
            .start();
    boolean hasEnded =
        run.waitFor(random.nextLong(500, LONGEST_RUN.toMillis()), TimeUnit.MILLISECONDS);
    List<ProcessHandle> workers = run.descendants().toList();
    run.destroyForcibly().waitFor();
    assertThat(hasEnded && run.exitValue() != 0).isFalse();
    long end = System.nanoTime() + WORKERS_END.toNanos();
    for (ProcessHandle worker : workers) {
      while (worker.isAlive() && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertThat(worker.isAlive()).as("worker %d", worker.pid()).isFalse();
    }
  }
}
