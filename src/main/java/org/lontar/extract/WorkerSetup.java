package org.lontar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.pipes.PipesConfigBase;

/** How a worker process is started: its Java, its memory, its configuration of Tika. */
final class WorkerSetup {

  private static final String TIKA_CONFIG = "worker-tika.xml";
  private static final long STARTUP_TIMEOUT_MILLIS = 20_000;
  private static final long STARTUP_PAUSE_MILLIS = 1_000;
  private static final int FILES_PER_PROCESS = 5_000;

  private WorkerSetup() {}

  /** Writes the configuration of Tika, the same on every machine, to {@code file}. */
  static void writeTikaConfig(Path file) throws IOException {
    try (InputStream config = WorkerSetup.class.getResourceAsStream(TIKA_CONFIG)) {
      if (config == null) {
        throw new IOException("the program lacks its resource " + TIKA_CONFIG);
      }
      Files.copy(config, file);
    }
  }

  /** The settings of one worker whose temporary files go to {@code temporaryFolder}. */
  static PipesConfigBase of(ExtractionConfig config, Path tikaConfig, Path temporaryFolder) {
    PipesConfigBase pipes = new PipesConfigBase();
    pipes.setTikaConfig(tikaConfig);
    pipes.setNumClients(1);
    pipes.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    pipes.setForkedJvmArgs(jvmArguments(config, temporaryFolder));
    pipes.setMaxForEmitBatchBytes(-1);
    pipes.setTimeoutMillis(config.limits().fileTimeout().toMillis());
    pipes.setStartupTimeoutMillis(STARTUP_TIMEOUT_MILLIS);
    pipes.setSleepOnStartupTimeoutMillis(STARTUP_PAUSE_MILLIS);
    pipes.setShutdownClientAfterMillis(config.idle().toMillis());
    pipes.setMaxFilesProcessedPerProcess(FILES_PER_PROCESS);
    return pipes;
  }

  /** Tika puts the name of its own server last, which then is the first argument of ours. */
  private static List<String> jvmArguments(ExtractionConfig config, Path temporaryFolder) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xmx" + config.limits().workerHeapMb() + "m");
    arguments.add("-XX:+UseSerialGC");
    arguments.add("-XX:TieredStopAtLevel=1");
    arguments.add("-Xshare:auto");
    arguments.add("-XX:-UsePerfData");
    arguments.add("-XX:-CreateCoredumpOnCrash");
    arguments.add("-XX:ErrorFile=" + temporaryFolder.resolve("crash.log"));
    arguments.add("-Djava.io.tmpdir=" + temporaryFolder);
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Duser.timezone=UTC");
    arguments.add("-Duser.language=en");
    arguments.add("-Duser.country=US");
    // A worker's standard output is the protocol; what goes wrong with a file is in its answer.
    arguments.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
    arguments.add("-Dlog4j2.statusLoggerLevel=OFF");
    arguments.add("-Dorg.apache.logging.log4j.simplelog.level=OFF");
    arguments.add("-D" + WorkerMain.PARENT + "=" + ProcessToken.of(ProcessHandle.current()));
    arguments.addAll(config.jvmArguments());
    arguments.add(WorkerMain.class.getName());
    return arguments;
  }
}
