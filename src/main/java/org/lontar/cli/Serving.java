package org.lontar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.app.PortalServer;

/**
 * Serves until the process is told to end.
 *
 * @param config what to serve, and where
 * @param streams where to print
 */
record Serving(PortalConfig config, Streams streams) {

  private static final long CLOSE_SECONDS = 10;

  /** Serves; returns when told to end, all being closed. */
  int run() {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread hook = new Thread(() -> end(told, closed), "shutdown");
    try (Portal portal = Portal.open(config);
        Progress progress = Progress.on(streams.err());
        PortalServer server = PortalServer.start(portal, progress)) {
      Runtime.getRuntime().addShutdownHook(hook);
      streams.err().println("Lontar answers on " + server.url());
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  /** The process ends when its hooks do: this one waits until all is closed. */
  private static void end(CountDownLatch told, CountDownLatch closed) {
    told.countDown();
    try {
      if (!closed.await(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
