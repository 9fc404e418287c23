package org.lontar.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfigBase;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.jspecify.annotations.Nullable;

/**
 * One worker process, started when there is work and again after each end. Used by one thread at a
 * time.
 */
final class Worker implements AutoCloseable {

  /** Tika tries to start a worker for ever; this bounds it, with the time of the file. */
  private static final long MAX_STARTUP_MILLIS = 65_000;

  private static final int MAX_STARTS = 2;
  private static final long IDLE_MARGIN_MILLIS = 5_000;

  private final PipesConfigBase setup;
  private final Path temporaryFolder;
  private final ExecutorService threads;
  private PipesClient client;
  private long lastUsedNanos = System.nanoTime();

  /** A worker that starts when it is first needed, driven from a thread of {@code threads}. */
  Worker(PipesConfigBase setup, Path temporaryFolder, ExecutorService threads) {
    this.setup = setup;
    this.temporaryFolder = temporaryFolder;
    this.threads = threads;
    this.client = new PipesClient(setup);
  }

  /**
   * How a task ended.
   *
   * @param end whether there is an answer
   * @param inline the answer in its short form; null where it is in the result file, or nowhere
   */
  record Answer(WorkerEnd end, @Nullable String inline) {}

  /**
   * Does {@code task}.
   *
   * @throws ExtractorUnavailableException when no process can be started
   * @throws CancellationException when the thread is interrupted; it stays so
   */
  Answer run(ExtractionTask task) {
    for (int start = 1; ; start++) {
      try {
        Files.createDirectories(temporaryFolder);
        if (isAboutToEnd()) {
          renew();
        }
        return run(tuple(task));
      } catch (ExecutionException | IOException e) {
        renew();
        if (start == MAX_STARTS) {
          throw unavailable(e);
        }
      } catch (TimeoutException e) {
        renew();
        throw unavailable(e);
      } catch (InterruptedException e) {
        renew();
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while reading " + task.file());
      }
    }
  }

  private Answer run(FetchEmitTuple tuple)
      throws ExecutionException, InterruptedException, TimeoutException, IOException {
    Future<PipesResult> running = threads.submit(() -> client.process(tuple));
    PipesResult result;
    try {
      long maxMillis = setup.getTimeoutMillis() + MAX_STARTUP_MILLIS;
      result = running.get(maxMillis, TimeUnit.MILLISECONDS);
    } finally {
      running.cancel(true);
      lastUsedNanos = System.nanoTime();
    }
    WorkerEnd end = end(result);
    if (end != WorkerEnd.ANSWERED && end != WorkerEnd.NOT_FETCHED) {
      WorkFolder.delete(temporaryFolder);
    }
    return new Answer(end, end == WorkerEnd.ANSWERED ? inline(result) : null);
  }

  private static WorkerEnd end(PipesResult result) throws IOException {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION, EMPTY_OUTPUT -> WorkerEnd.ANSWERED;
      case FETCH_EXCEPTION -> WorkerEnd.NOT_FETCHED;
      case TIMEOUT -> WorkerEnd.TIMED_OUT;
      case OOM -> WorkerEnd.OUT_OF_MEMORY;
      case UNSPECIFIED_CRASH -> WorkerEnd.CRASHED;
      default ->
          throw new IOException(
              "a worker answered " + result.getStatus() + ": " + result.getMessage());
    };
  }

  private static @Nullable String inline(PipesResult result) {
    EmitData data = result.getEmitData();
    return data == null || data.getMetadataList().isEmpty()
        ? null
        : data.getMetadataList().get(0).get(ResultFile.INLINE);
  }

  /** The time of a part is kept by our own watch; Tika's is that of the whole file. */
  private FetchEmitTuple tuple(ExtractionTask task) {
    ParseContext context = new ParseContext();
    context.set(ExtractionTask.class, task);
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            BasicContentHandlerFactory.HANDLER_TYPE.XML,
            HandlerConfig.PARSE_MODE.RMETA,
            task.wantedEntry() == null ? task.limits().maxTextChars() : 0,
            -1,
            false));
    return new FetchEmitTuple(
        task.resultFile(),
        new FetchKey(WorkerFetcher.NAME, task.file()),
        new EmitKey("", task.resultFile()),
        new Metadata(),
        context);
  }

  /** A worker that ends for want of work just as it gets some would seem to crash on it. */
  private boolean isAboutToEnd() {
    long idleMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastUsedNanos);
    return idleMillis > setup.getShutdownClientAfterMillis() - IDLE_MARGIN_MILLIS;
  }

  private void renew() {
    close();
    client = new PipesClient(setup);
  }

  private static ExtractorUnavailableException unavailable(Exception e) {
    return new ExtractorUnavailableException(
        "No process that reads files can be started.",
        "Look for free memory and disk, and for the limits of processes of this account; the worker"
            + " runs the Java in "
            + System.getProperty("java.home")
            + ".",
        e);
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new IllegalStateException("closing a worker does no input or output", e);
    }
  }
}
