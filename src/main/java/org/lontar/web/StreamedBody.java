package org.lontar.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.lontar.web.export.FileStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes bodies of any length into responses, and holds little of them. */
final class StreamedBody {
  private static final Logger LOG = LoggerFactory.getLogger(StreamedBody.class);

  private StreamedBody() {}

  /** Writes the text of a body. */
  @FunctionalInterface
  interface Text {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Sends a body while it is written. An error before the first bytes have left is thrown as it is,
   * and no header is set then; a later one breaks the connection.
   *
   * @param headers sets the headers when the first bytes leave
   */
  static void send(Context ctx, Runnable headers, Text text) throws IOException {
    FileStream body =
        new FileStream(
            () -> {
              headers.run();
              return ctx.outputStream();
            });
    try {
      Writer out = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
      text.writeTo(out);
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
}
