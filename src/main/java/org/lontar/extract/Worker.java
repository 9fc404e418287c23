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
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;

/**
 * One worker process, started when there is work and again after each end. Used by one thread at a
 * time.
 */
final class Worker implements AutoCloseable {

  /** Tika tries to start a worker for ever; this bounds it, with the time of the file. */
  private static final long MAX_STARTUP_MILLIS = 65_000;

  private static final int MAX_STARTS = 2;

  private final PipesConfigBase setup;
  private final Path temporaryFolder;
  private final ExecutorService threads;
  private PipesClient client;

  /** A worker that starts when it is first needed, driven from a thread of {@code threads}. */
  Worker(PipesConfigBase setup, Path temporaryFolder, ExecutorService threads) {
    this.setup = setup;
    this.temporaryFolder = temporaryFolder;
    this.threads = threads;
    this.client = new PipesClient(setup);
  }

  /** How a task ended. */
  enum End {
    /** The answer is in the result file. */
    ANSWERED,
    /** The file could not be opened. */
    NOT_FETCHED,
    /** A part, or the whole, took longer than it may. */
    TIMED_OUT,
    /** The worker had no memory left. */
    OUT_OF_MEMORY,
    /** The worker's process ended. */
    CRASHED
  }

  /**
   * Does {@code task}.
   *
   * @throws ExtractorUnavailableException when no process can be started
   * @throws CancellationException when the thread is interrupted; it stays so
   */
  End run(ExtractionTask task) {
    for (int start = 1; ; start++) {
      try {
        Files.createDirectories(temporaryFolder);
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

  private End run(FetchEmitTuple tuple)
      throws ExecutionException, InterruptedException, TimeoutException, IOException {
    Future<PipesResult> running = threads.submit(() -> client.process(tuple));
    PipesResult result;
    try {
      long maxMillis = setup.getTimeoutMillis() + MAX_STARTUP_MILLIS;
      result = running.get(maxMillis, TimeUnit.MILLISECONDS);
    } finally {
      running.cancel(true);
    }
    End end = end(result);
    if (end != End.ANSWERED && end != End.NOT_FETCHED) {
      WorkFolder.delete(temporaryFolder);
    }
    return end;
  }

  private static End end(PipesResult result) throws IOException {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION, EMPTY_OUTPUT -> End.ANSWERED;
      case FETCH_EXCEPTION -> End.NOT_FETCHED;
      case TIMEOUT -> End.TIMED_OUT;
      case OOM -> End.OUT_OF_MEMORY;
      case UNSPECIFIED_CRASH -> End.CRASHED;
      default ->
          throw new IOException(
              "a worker answered " + result.getStatus() + ": " + result.getMessage());
    };
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
