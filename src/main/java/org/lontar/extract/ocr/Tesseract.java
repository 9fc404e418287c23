package org.lontar.extract.ocr;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Tesseract of this machine, looked for on the PATH. */
public final class Tesseract {

  private static final String PROGRAM = "tesseract";

  /** How long it may take to say which languages it has. */
  private static final long PATIENCE_SECONDS = 10;

  private static final int MOST_LINES = 1_000;

  private Tesseract() {}

  /**
   * The languages of the region that it can read; empty where there is no Tesseract. Takes a few
   * milliseconds.
   *
   * @param path folders to look in, as the variable PATH gives them; null for none
   */
  public static List<String> languages(@Nullable String path) {
    return find(path).map(Tesseract::listed).orElse(List.of()).stream()
        .filter(Script.allLanguages()::contains)
        .toList();
  }

  private static Optional<Path> find(@Nullable String path) {
    if (path == null) {
      return Optional.empty();
    }
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, PROGRAM))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<String> listed(Path program) {
    ProcessBuilder builder = new ProcessBuilder(program.toString(), "--list-langs");
    builder.redirectErrorStream(true);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      // Read when it has ended: a program that hangs says nothing, and the few lines wait in the
      // pipe.
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return List.of();
      }
      return process.exitValue() == 0 ? lines(process) : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static List<String> lines(Process process) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      while (line != null && lines.size() < MOST_LINES) {
        lines.add(line.strip());
        line = reader.readLine();
      }
    }
    return lines;
  }
}
