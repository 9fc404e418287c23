package org.lontar.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.lontar.ingest.RunProgress;
import org.lontar.search.IndexUnavailableException;
import org.lontar.search.SearchEngine;

/** Counts and times requests, and shows them with the state of the process. Thread-safe. */
final class RequestMeter implements AutoCloseable {
  private static final String NAME = "lontar.http.requests";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics gc = new JvmGcMetrics();

  /** A meter that also shows what {@code content} is doing. */
  RequestMeter(WebContent content) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    gc.bindTo(registry);
    gauge("lontar.index.open", "1 while an index answers", () -> isOpen(content.engine()));
    gauge("lontar.run.files.done", "files dealt with by the run", () -> done(content));
    gauge("lontar.run.files.total", "files of the run", () -> total(content));
  }

  /**
   * Counts one request.
   *
   * @param route the pattern of its route, never the address itself: readers' words stay out of it,
   *     and the number of series stays small
   */
  void count(Context ctx, String route, Duration took) {
    Timer.builder(NAME)
        .description("requests by route and status")
        .tag("route", route)
        .tag("status", Integer.toString(ctx.statusCode()))
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(registry)
        .record(took);
  }

  /** Everything that is measured, in the text of Prometheus. */
  String scrape() {
    return registry.scrape();
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  private static Number isOpen(SearchEngine engine) {
    try {
      engine.state();
      return 1;
    } catch (IndexUnavailableException | IOException e) {
      return 0;
    }
  }

  private static Number done(WebContent content) {
    return content.progress().get().map(RunProgress::done).orElse(0L);
  }

  private static Number total(WebContent content) {
    return content.progress().get().map(RunProgress::total).orElse(0L);
  }

  @Override
  public void close() {
    gc.close();
    registry.close();
  }
}
