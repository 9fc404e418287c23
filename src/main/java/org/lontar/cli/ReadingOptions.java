package org.lontar.cli;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Limit;
import org.lontar.app.OcrChoice;
import org.lontar.app.PortalConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that read documents. */
final class ReadingOptions {

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      split = ",",
      defaultValue = "${env:LONTAR_LIMITS}",
      description =
          "Set a limit, repeatable (LONTAR_LIMITS): file-mb, part-seconds, file-seconds, worker-mb,"
              + " text-chars, total-chars, entries, depth, unpacked-mb, line-mb,"
              + " ocr-pages, ocr-page-seconds, ocr-seconds, ocr-megapixels.")
  private @Nullable Map<Limit, Long> limits;

  @Option(
      names = "--ocr",
      paramLabel = "auto|off|LANGUAGES",
      defaultValue = "${env:LONTAR_OCR:-auto}",
      description =
          "Words in pictures: read where Tesseract is installed, never, or in these of its"
              + " languages, as in eng+tha (LONTAR_OCR; default: auto).")
  private String ocr = OcrChoice.AUTO.setting();

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "${env:LONTAR_WAIT:-600}",
      description = "How long to wait for another run on the index (LONTAR_WAIT; default: 600).")
  private long waitSeconds = PortalConfig.DEFAULT_PATIENCE.toSeconds();

  /** Folders, limits and patience as a configuration. */
  PortalConfig config() {
    return folders
        .config()
        .withLimits(limits == null ? Map.of() : new TreeMap<>(limits))
        .withOcr(new OcrChoice(ocr))
        .withLockPatience(Duration.ofSeconds(waitSeconds));
  }
}
