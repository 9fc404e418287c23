package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lontar.web.export.ExportFormat;
import org.lontar.web.export.ExportLimits;
import org.lontar.web.export.FileStream;
import org.lontar.web.export.Permalinks;
import org.lontar.web.export.RecordFile;
import org.lontar.web.export.RecordFiles;
import org.lontar.web.guard.BaseAddress;
import org.lontar.web.guard.SearchGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with files of documents, as they are written. Thread-safe. */
final class FileAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(FileAnswers.class);

  private final RecordFiles files;
  private final BaseAddress base;
  private final ExportLimits limits;
  private final SearchGate gate;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("export-watch").daemon().factory());

  FileAnswers(RecordFiles files, BaseAddress base, ExportLimits limits) {
    this.files = files;
    this.base = base;
    this.limits = limits;
    this.gate = new SearchGate(limits.atOnce(), limits.patience());
  }

  /** Writes documents into a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(RecordFile file) throws IOException;
  }

  /** The addresses of a request's answers. */
  Permalinks links(Context ctx) {
    return new Permalinks(base.of(ctx.header("Host")));
  }

  /**
   * Answers with a file when its turn has come. An error before the first bytes have left is thrown
   * as it is; a later one breaks the connection.
   *
   * @param name of the file, without its ending
   */
  void send(Context ctx, ExportFormat format, String name, Content content) throws IOException {
    if (ctx.method().equals(HandlerType.HEAD)) {
      addHeaders(ctx, format, name);
      return;
    }
    gate.pass(
        () -> {
          Future<?> end =
              watch.schedule(
                  () -> BrokenConnections.breakOff(ctx),
                  limits.longest().toMillis(),
                  TimeUnit.MILLISECONDS);
          try {
            write(ctx, format, name, content);
          } finally {
            end.cancel(false);
          }
          return true;
        });
  }

  private void write(Context ctx, ExportFormat format, String name, Content content)
      throws IOException {
    FileStream body =
        new FileStream(
            () -> {
              addHeaders(ctx, format, name);
              return ctx.outputStream();
            });
    try {
      Writer out = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
      RecordFile file = files.open(format, out, links(ctx));
      content.writeTo(file);
      file.end();
      out.flush();
      body.finish();
    } catch (IOException | RuntimeException e) {
      if (!body.isOpen()) {
        throw e;
      }
      LOG.warn("a file was broken off: {}", e.toString());
      BrokenConnections.breakOff(ctx);
    }
  }

  private static void addHeaders(Context ctx, ExportFormat format, String name) {
    ctx.contentType(format.mediaType())
        .header("Content-Disposition", ContentDisposition.of(false, name + "." + format.ending()))
        .header("X-Robots-Tag", "noindex, nofollow")
        .header("Cache-Control", "no-cache");
  }
}
