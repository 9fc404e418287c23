package org.lontar.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.lontar.web.guard.CallerAddress;
import org.lontar.web.guard.CallerPlaces;
import org.lontar.web.guard.RateLimit;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.guard.SecurityHeaders;

/**
 * The portal's HTTP server. Thread-safe.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(WebConfig.defaults(), content, "localhost", 8080)) {
 *   ...
 * }
 * }</pre>
 */
public final class WebServer implements AutoCloseable {
  private static final int MAX_THREADS = 64;
  private static final int MIN_THREADS = 4;
  private static final int IDLE_MILLIS = 30_000;
  private static final String STARTED_NANOS = "lontar.startedNanos";

  private final Javalin javalin;
  private final RequestMeter meter;

  private WebServer(Javalin javalin, RequestMeter meter) {
    this.javalin = javalin;
    this.meter = meter;
  }

  /**
   * Starts to serve.
   *
   * @param host name or address to listen on; {@code localhost} for this machine alone
   * @param port to listen on; 0 for any that is free
   * @throws BindException where the port is taken or not allowed, with a sentence that says so
   */
  public static WebServer start(WebConfig config, WebContent content, String host, int port)
      throws BindException {
    RequestMeter meter = new RequestMeter(content);
    Javalin javalin =
        Javalin.create(javalinConfig -> configure(javalinConfig, config, content, meter));
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      meter.close();
      BindException taken =
          new BindException(
              "Port %d on %s can’t be used: another program has it, or this user may not open it. "
                      .formatted(port, host)
                  + "Give another one with --port.");
      taken.initCause(e);
      throw taken;
    }
    return new WebServer(javalin, meter);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    meter.close();
  }

  private static void configure(
      JavalinConfig javalin, WebConfig config, WebContent content, RequestMeter meter) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.http.prefer405over404 = true;
    javalin.jetty.threadPool = threads();
    javalin.jetty.modifyServer(server -> server.setErrorHandler(new EarlyErrors()));
    javalin.jetty.modifyHttpConfiguration(http -> limit(http, config));

    PublicFiles files = PublicFiles.load();
    Answers answers = new Answers(new PageRenderer(files), content);
    SearchGate gate = new SearchGate(config.searchesAtOnce(), config.searchWait());
    ErrorAnswers errors = new ErrorAnswers(answers, new SecureRandom());
    guard(javalin, config, meter);
    new Routes(content, gate, answers, files, meter, config.base()).addTo(javalin.routes);
    javalin.routes.exception(Exception.class, errors::handle);
    // Javalin answers its own refusals by itself unless they are named.
    javalin.routes.exception(HttpResponseException.class, errors::handle);
  }

  private static void guard(JavalinConfig javalin, WebConfig config, RequestMeter meter) {
    RateLimit limit = new RateLimit(config.requestsPerMinute(), config.burst(), System::nanoTime);
    CallerAddress callers = new CallerAddress(config.proxies());
    javalin.routes.before(
        ctx -> {
          ctx.attribute(STARTED_NANOS, System.nanoTime());
          InetAddress caller = callers.of(ctx.req().getRemoteAddr(), ctx.header("X-Forwarded-For"));
          ctx.attribute(CallerPlaces.CALLER, caller);
          limit.take(caller);
        });
    javalin.routes.after(ctx -> count(ctx, meter));
  }

  private static void count(Context ctx, RequestMeter meter) {
    Long started = ctx.attribute(STARTED_NANOS);
    if (started != null) {
      meter.count(ctx, Routes.patternOf(ctx), Duration.ofNanos(System.nanoTime() - started));
    }
  }

  private static void limit(HttpConfiguration http, WebConfig config) {
    http.setRequestHeaderSize(config.maxHeadBytes());
    // A redirect repeats the address that was asked for, percent-encoded anew: up to three times
    // it.
    http.setResponseHeaderSize(3 * config.maxHeadBytes());
    http.setIdleTimeout(IDLE_MILLIS);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    // Javalin accepts ambiguous paths; an id is one plain segment, so none of them leads anywhere.
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.addCustomizer(
        (request, responseHeaders) -> {
          SecurityHeaders.addTo(responseHeaders::put);
          responseHeaders.put("Vary", "Accept-Encoding");
          return request;
        });
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    threads.setName("web");
    return threads;
  }
}
