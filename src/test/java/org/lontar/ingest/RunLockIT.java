package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.search.IndexUnavailableException;

/** Two runs on one index, in one process and in two. */
class RunLockIT {

  @TempDir private Path index;

  /** Holds the lock until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      try (RunLock _ =
          take(Path.of(arguments[0]), "reindex", Duration.ofMinutes(1), holder -> {})) {
        Thread.sleep(Duration.ofMinutes(5));
      }
    }
  }

  @Test
  void secondRunOfAProcessNamesTheFirst() throws IOException {
    List<String> told = new ArrayList<>();
    try (RunLock _ = take(index, "ingest", Duration.ZERO, told::add)) {
      assertThatThrownBy(() -> take(index, "reindex", Duration.ofMillis(300), told::add))
          .isInstanceOf(IndexBusyException.class)
          .hasMessageContaining("ingest, process " + ProcessHandle.current().pid() + ", since ");
    }

    assertThat(told).hasSize(1);
    take(index, "ingest", Duration.ZERO, told::add).close();
  }

  @Test
  void aFileIsNoIndexFolder() throws IOException {
    Path file = Files.createFile(index.resolve("file"));

    assertThatThrownBy(() -> take(file, "ingest", Duration.ZERO, holder -> {}))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void killedProcessLetsGo() throws IOException, InterruptedException {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                index.toString())
            .inheritIO()
            .start();
    try {
      List<String> told = awaitHolder(holder);
      assertThat(told.getFirst()).contains("reindex, process " + holder.pid());
    } finally {
      holder.destroyForcibly().waitFor();
    }

    take(index, "ingest", Duration.ZERO, who -> {}).close();
  }

  /** Tries until the other process has the lock. */
  private List<String> awaitHolder(Process holder) throws IOException {
    while (holder.isAlive()) {
      List<String> told = new ArrayList<>();
      try {
        take(index, "ingest", Duration.ofMillis(50), told::add).close();
      } catch (IndexBusyException e) {
        if (String.valueOf(e.getMessage()).contains("process " + holder.pid())) {
          return List.of(e.getMessage());
        }
      }
    }
    throw new IllegalStateException("the holder ended");
  }

  private static RunLock take(
      Path index, String command, Duration patience, RunLock.Waiting waiting) throws IOException {
    return RunLock.take(index, command, patience, Clock.systemUTC(), waiting);
  }
}
