package org.lontar.web;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Breaks the connection of a response that can't be finished: a client that waits for more sees
 * that there is none, and takes no short file for a whole one.
 */
final class BrokenConnections {

  private BrokenConnections() {}

  /** Breaks the connection that a request came by. Thread-safe. */
  static void breakOff(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
