package org.lontar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lontar.ingest.CorpusUnavailableException;
import org.lontar.ingest.CurrentRun;
import org.lontar.ingest.RunListener;
import org.lontar.web.WebConfig;
import org.lontar.web.WebContent;
import org.lontar.web.WebServer;
import org.lontar.web.guard.BaseAddress;

/** A portal that is served, with a run behind it that brings its index up to date. */
public final class PortalServer implements AutoCloseable {

  private final WebServer web;
  private final BackgroundRun run;
  private final String host;

  private PortalServer(WebServer web, BackgroundRun run, String host) {
    this.web = web;
    this.run = run;
    this.host = host;
  }

  /**
   * Starts to serve and to index; returns when the first page can be asked for.
   *
   * @param portal what is served; stays the caller's to close, after this
   * @param listener is told of the run's progress
   * @throws SetupException where the port can't be used
   * @throws CorpusUnavailableException where there is neither a corpus nor an index
   */
  public static PortalServer start(Portal portal, RunListener listener) {
    PortalConfig config = portal.config();
    checkSomethingToServe(portal);
    checkPort(config);
    CurrentRun current = new CurrentRun();
    current.announce();
    WebContent content =
        new WebContent(
            portal.engine(),
            portal.labels(),
            portal.vocabularies().chairTerms(),
            portal.vocabularies().meetingTimes(),
            portal.originals(),
            current::find);
    try {
      WebServer server = WebServer.start(web(config), content, config.host(), config.port());
      BackgroundRun run = BackgroundRun.start(portal, current, listener);
      return new PortalServer(server, run, config.host());
    } catch (BindException e) {
      throw portTaken(config, e);
    }
  }

  /** The address of the home page. */
  public String url() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + shown + ":" + web.port();
  }

  /** Ends the run and the server. */
  @Override
  public void close() {
    run.close();
    web.close();
  }

  private static WebConfig web(PortalConfig config) {
    CallerLimits callers = config.callers();
    return WebConfig.defaults()
        .withCallers(callers.requestsPerMinute(), callers.burst(), callers.proxies())
        .withBase(
            config.baseAddress().flatMap(BaseAddress::find).orElseGet(BaseAddress::ofRequests));
  }

  /** Asks for the port before all else is opened for nothing. */
  private static void checkPort(PortalConfig config) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(config.host(), config.port()));
    } catch (IOException | IllegalArgumentException e) {
      throw portTaken(config, e);
    }
  }

  private static SetupException portTaken(PortalConfig config, Exception cause) {
    return new SetupException(
        "The portal can't listen on " + config.host() + ", port " + config.port() + ".",
        "Another program may have the port, or this account may not open it: give another one with"
            + " --port (LONTAR_PORT).",
        cause);
  }

  private static void checkSomethingToServe(Portal portal) {
    Path index = portal.config().index();
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new SetupException(
          index + " is a file, and so not the folder of an index.",
          "Name the folder with --index DIR or LONTAR_INDEX.",
          null);
    }
    if (Files.isDirectory(portal.config().corpus())) {
      return;
    }
    try {
      if (portal.store().findLive().isEmpty()) {
        throw new CorpusUnavailableException(
            "There is no folder " + portal.config().corpus() + " and no index to serve.",
            "Put documents into that folder, or name another one with --corpus.",
            null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
