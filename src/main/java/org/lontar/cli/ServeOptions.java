package org.lontar.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lontar.app.CallerLimits;
import org.lontar.app.PortalConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of serving. */
final class ServeOptions {

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:LONTAR_PORT:-8080}",
      description = "Port of the portal; 0 takes any free one (LONTAR_PORT; default: 8080).")
  private int port = PortalConfig.DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = PortalConfig.DEFAULT_HOST,
      description =
          "Address that the portal listens on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = PortalConfig.DEFAULT_HOST;

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      defaultValue = "${env:LONTAR_REQUESTS_PER_MINUTE:-300}",
      description =
          "How often one address other than this machine's may ask, on average"
              + " (LONTAR_REQUESTS_PER_MINUTE; default: 300).")
  private int requestsPerMinute = CallerLimits.DEFAULT.requestsPerMinute();

  @Option(
      names = "--burst",
      paramLabel = "N",
      defaultValue = "${env:LONTAR_BURST:-100}",
      description = "How many of these may come at once (LONTAR_BURST; default: 100).")
  private int burst = CallerLimits.DEFAULT.burst();

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      split = ",",
      defaultValue = "${env:LONTAR_PROXIES}",
      description =
          "Address of a proxy whose X-Forwarded-For is believed, repeatable (LONTAR_PROXIES,"
              + " separated by commas).")
  private @Nullable List<String> proxies;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      defaultValue = "${env:LONTAR_BASE_URL}",
      description =
          "Address that readers know the portal by, for feeds and sitemaps, such as"
              + " https://portal.example.org (LONTAR_BASE_URL; default: the host of each request).")
  private @Nullable String baseAddress;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Everything that serving needs to know. */
  PortalConfig config() {
    PortalConfig config = reading.config().withAddress(host, port);
    try {
      return config
          .withCallers(
              new CallerLimits(requestsPerMinute, burst, proxies == null ? List.of() : proxies))
          .withBaseAddress(Optional.ofNullable(baseAddress).filter(Predicate.not(String::isBlank)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
