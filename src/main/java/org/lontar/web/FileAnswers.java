package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lontar.cite.Reference;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.web.export.ExportFormat;
import org.lontar.web.export.ExportLimits;
import org.lontar.web.export.Permalinks;
import org.lontar.web.export.RecordFile;
import org.lontar.web.export.RecordFiles;
import org.lontar.web.guard.BaseAddress;
import org.lontar.web.guard.CallerPlaces;
import org.lontar.web.guard.SearchGate;

/** Answers with files of documents, as they are written. Thread-safe. */
final class FileAnswers {
  private final RecordFiles files;
  private final BaseAddress base;
  private final ExportLimits limits;
  private final SearchGate gate;
  private final CallerPlaces places;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("export-watch").daemon().factory());

  FileAnswers(RecordFiles files, BaseAddress base, ExportLimits limits) {
    this.files = files;
    this.base = base;
    this.limits = limits;
    this.gate = new SearchGate(limits.atOnce(), limits.patience());
    this.places = new CallerPlaces(limits.atOnceOfOne());
  }

  /** Writes documents into a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(RecordFile file) throws IOException;
  }

  /** The addresses of a request's answers. */
  private Permalinks links(Context ctx) {
    return new Permalinks(base.of(ctx.header("Host")));
  }

  /** The reference to a document, or to one of its paragraphs, as this request addresses it. */
  Reference reference(Context ctx, SourceDocument document, @Nullable Paragraph paragraph) {
    return files.reference(CatalogueRecord.of(document), paragraph, links(ctx));
  }

  /**
   * Answers with a list of any length when its turn has come. An error before the first bytes have
   * left is thrown as it is; a later one breaks the connection.
   *
   * @param name of the file, without its ending
   */
  void sendList(Context ctx, ExportFormat format, String name, Content content) throws IOException {
    if (isAnsweredByHead(ctx, format, name)) {
      return;
    }
    places.pass(
        ctx.<InetAddress>attribute(CallerPlaces.CALLER),
        () ->
            gate.pass(
                () -> {
                  write(ctx, format, name, content);
                  return true;
                }));
  }

  /** Answers with a single document at once: no list that is read slowly keeps it waiting. */
  void sendOne(Context ctx, ExportFormat format, String name, Content content) throws IOException {
    if (!isAnsweredByHead(ctx, format, name)) {
      write(ctx, format, name, content);
    }
  }

  /** A length is not told: nobody knows it before all is written. */
  private static boolean isAnsweredByHead(Context ctx, ExportFormat format, String name)
      throws IOException {
    if (!ctx.method().equals(HandlerType.HEAD)) {
      return false;
    }
    addHeaders(ctx, format, name);
    ctx.res().flushBuffer();
    return true;
  }

  private void write(Context ctx, ExportFormat format, String name, Content content)
      throws IOException {
    Future<?> end =
        watch.schedule(
            () -> BrokenConnections.breakOff(ctx),
            limits.longest().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      stream(ctx, format, name, content);
    } finally {
      end.cancel(false);
    }
  }

  private void stream(Context ctx, ExportFormat format, String name, Content content)
      throws IOException {
    StreamedBody.send(
        ctx,
        () -> addHeaders(ctx, format, name),
        out -> {
          RecordFile file = files.open(format, out, links(ctx));
          content.writeTo(file);
          file.end();
        });
  }

  private static void addHeaders(Context ctx, ExportFormat format, String name) {
    ctx.contentType(format.mediaType())
        .header("Content-Disposition", ContentDisposition.of(false, name + "." + format.ending()))
        .header("X-Robots-Tag", "noindex, nofollow")
        .header("Cache-Control", "no-cache");
  }
}
