package org.lontar.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Lontar command in a process of its own, as a librarian would start it, with the launcher's
 * memory.
 *
 * <p>It runs on the class path of the tests, so that workers also know Tika's mock parser. One
 * thread.
 */
public final class LontarProcess implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Process process;
  private final Path output;
  private final Path log;

  private LontarProcess(Process process, Path output, Path log) {
    this.process = process;
    this.output = output;
    this.log = log;
  }

  /**
   * Starts a command.
   *
   * @param home a folder for what it prints; it must exist
   * @param arguments as typed after {@code ./lontar}
   */
  public static LontarProcess start(Path home, List<String> arguments) throws IOException {
    Path output = Files.createTempFile(home, "out", ".txt");
    Path log = Files.createTempFile(home, "log", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.lontar.Main"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(output.toFile()).redirectError(log.toFile()).start();
    return new LontarProcess(process, output, log);
  }

  /** A port that was free a moment ago. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The process. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Waits for the end and returns the exit code. */
  public int await() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("no end after " + LONGEST + "; log: " + log());
    }
    return process.exitValue();
  }

  /** Waits until {@code uri} answers 200. */
  public void awaitAnswer(HttpClient client, URI uri) throws InterruptedException {
    Instant deadline = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(deadline) && process.isAlive()) {
      if (answers(client, uri)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no answer from " + uri + "; log: " + log());
  }

  private static boolean answers(HttpClient client, URI uri) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** What it printed on standard output so far. */
  public String output() {
    return read(output);
  }

  /** What it printed on standard error so far. */
  public String log() {
    return read(log);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Anonymous memory now ({@code RssAnon} of {@code /proc}), in mebibytes: without the mapped
   * index, which the kernel may drop at any time.
   */
  public long anonymousMebibytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** Ends it as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to end, and makes it after ten seconds. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
