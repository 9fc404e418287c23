package org.lontar.cli;

import org.lontar.app.PortalConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  /** Everything that serving needs to know. */
  PortalConfig config() {
    return reading.config().withAddress(host, port);
  }
}
