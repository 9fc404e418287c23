package org.lontar.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.ocr.OcrSetup;

/**
 * Reads files in worker processes, which start when there is work and end when there is none. A bad
 * file is an outcome, never an exception, and never harms this process or the next file.
 * Thread-safe; more threads than workers wait for one.
 *
 * <pre>{@code
 * try (Extractor extractor = Extractor.open(ExtractionConfig.in(folder))) {
 *   Extraction extraction = extractor.extract(file);
 * }
 * }</pre>
 */
public final class Extractor implements AutoCloseable {

  /** After that many ends of a worker, what is left of a file is given up. */
  private static final int MAX_TRIES = 4;

  private final ExtractionConfig config;
  private final WorkFolder folder;
  private final ExecutorService threads;
  private final List<Worker> workers;
  private final BlockingQueue<Worker> idle;

  private Extractor(
      ExtractionConfig config, WorkFolder folder, ExecutorService threads, List<Worker> workers) {
    this.config = config;
    this.folder = folder;
    this.threads = threads;
    this.workers = workers;
    this.idle = new LinkedBlockingQueue<>(workers);
  }

  /**
   * Makes the work folder and removes what killed runs left in it; starts no process yet.
   *
   * @throws ExtractorUnavailableException where the folder can't be written
   */
  public static Extractor open(ExtractionConfig config) {
    try {
      WorkFolder folder = WorkFolder.open(config.workFolder());
      Path tikaConfig = folder.newPath("tika");
      WorkerSetup.writeTikaConfig(tikaConfig);
      ThreadFactory named = Thread.ofPlatform().name("extract-", 1).daemon().factory();
      ExecutorService threads = Executors.newCachedThreadPool(named);
      List<Worker> workers = new ArrayList<>();
      for (int i = 0; i < config.workers(); i++) {
        Path temporary = folder.newPath("worker");
        workers.add(new Worker(WorkerSetup.of(config, tikaConfig, temporary), temporary, threads));
      }
      return new Extractor(config, folder, threads, workers);
    } catch (IOException e) {
      throw new ExtractorUnavailableException(
          "The work folder " + config.workFolder() + " can't be written.",
          "Give this account the right to write there, and look for free disk.",
          e);
    }
  }

  /** Reads one file with its entries; blocks while all workers are busy. */
  public Extraction extract(Path file) {
    Optional<Extraction> refused = refusal(file);
    return refused.isPresent() ? refused.get() : new Reading(file).run();
  }

  /**
   * Unpacks one entry of a container, in a worker and within the limits.
   *
   * @param container the file
   * @param entryPath the entry's path, as {@link Extraction.Entry#path} gave it
   * @return its bytes in a temporary file that the caller deletes; empty where there is no such
   *     entry any more, or where it can't be unpacked
   */
  public Optional<Path> unpack(Path container, String entryPath) {
    if (refusal(container).isPresent()) {
      return Optional.empty();
    }
    ExtractionTask task = task(container, entryPath, List.of(), OcrSetup.OFF);
    try {
      run(task);
      Path unpacked = Path.of(task.unpackedFile());
      return Files.exists(unpacked) ? Optional.of(unpacked) : Optional.empty();
    } finally {
      delete(Path.of(task.resultFile()));
    }
  }

  /**
   * What decides, beside the bytes of a file, on what is read from it: changes when the code, Tika,
   * a limit or the languages of Tesseract do.
   */
  public String version() {
    return ExtractionVersion.of(config.limits(), config.ocr());
  }

  /** Ends the workers and removes the work folder. */
  @Override
  public void close() {
    workers.forEach(Worker::close);
    threads.shutdownNow();
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Extraction> refusal(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
        return Optional.of(
            Files.exists(file)
                ? new Extraction.Skipped("scan", "it is not a file")
                : new Extraction.Failed("read", "the file has gone"));
      }
      long size = Files.size(file);
      if (size == 0) {
        return Optional.of(new Extraction.Skipped("detect", "the file is empty"));
      }
      if (size > config.limits().maxFileBytes()) {
        return Optional.of(
            new Extraction.Failed(
                "read",
                "it has "
                    + size
                    + " bytes, more than the "
                    + config.limits().maxFileBytes()
                    + " of a file that is read (limit of file size); split it, or raise the limit"));
      }
      return Files.isReadable(file) ? Optional.empty() : Optional.of(unreadable(null));
    } catch (NoSuchFileException e) {
      return Optional.of(new Extraction.Failed("read", "the file has gone"));
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  private static Extraction unreadable(@Nullable IOException e) {
    String why =
        e == null || e.getMessage() == null ? "" : " (" + e.getClass().getSimpleName() + ")";
    return new Extraction.Failed(
        "read", "the file can't be opened" + why + "; check its rights and its disk");
  }

  private ExtractionTask task(
      Path file, @Nullable String wantedEntry, List<String> skipped, OcrSetup ocr) {
    return new ExtractionTask(
        file.toAbsolutePath().toString(),
        folder.newPath("result").toString(),
        wantedEntry,
        skipped,
        config.limits(),
        ocr);
  }

  private Worker.Answer run(ExtractionTask task) {
    Worker worker;
    try {
      worker = idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting to read " + task.file());
    }
    try {
      return worker.run(task);
    } finally {
      idle.add(worker);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The reading of one file: where an entry ends the worker, the file is read again without it, so
   * that one entry doesn't cost the others.
   */
  private final class Reading {
    private final Path file;
    private final List<String> skipped = new ArrayList<>();
    private final FatalEntries fatal = new FatalEntries();
    private OcrSetup ocr = config.ocr();

    Reading(Path file) {
      this.file = file;
    }

    Extraction run() {
      for (int attempt = 1; ; attempt++) {
        ExtractionTask task = task(file, null, List.copyOf(skipped), ocr);
        try {
          Worker.Answer answer = Extractor.this.run(task);
          ResultParts parts = ResultParts.read(answer.inline(), Path.of(task.resultFile()));
          if (answer.end() == WorkerEnd.ANSWERED && parts.isWhole()) {
            return withoutPictures(fatal.named(parts.extraction()));
          }
          Optional<String> culprit = parts.unfinished();
          if (culprit.isEmpty() && parts.beganPictures() && attempt < MAX_TRIES) {
            ocr = OcrSetup.OFF;
            continue;
          }
          if (culprit.isEmpty() || attempt == MAX_TRIES) {
            return fatal.named(parts.interrupted(answer.end()));
          }
          skipped.add(culprit.get());
          fatal.add(culprit.get(), answer.end());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } finally {
          delete(Path.of(task.resultFile()));
        }
      }
    }

    /** Says so where the file was read again without its pictures, since they ended the worker. */
    private Extraction withoutPictures(Extraction extraction) {
      return ocr.equals(config.ocr())
              || !(extraction instanceof Extraction.Extracted(var text, var entries))
          ? extraction
          : new Extraction.Extracted(
              text.withWarning(
                  "Its pictures were not read: that took more time or memory than it may."),
              entries);
    }
  }
}
