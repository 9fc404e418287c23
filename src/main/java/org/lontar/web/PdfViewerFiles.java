package org.lontar.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lontar.web.PublicFiles.PublicFile;

/**
 * The files of PDF.js that show a page of a PDF: its two scripts, the fonts that a PDF may leave
 * out, and the tables of East Asian characters. Everything else of the library stays unreachable:
 * its sandbox for scripts in PDFs, its own viewer, its sources. Thread-safe.
 *
 * <p>Read from the library when they are asked for: browsers keep them, so that this is rare.
 */
final class PdfViewerFiles {
  /** The address of all of them, without the version and the name. */
  static final String ADDRESS = "/public/pdf/";

  private static final String LIBRARY = "META-INF/resources/webjars/pdfjs-dist/4.10.38/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String BYTES = "application/octet-stream";
  private static final int HASH_CHARS = 8;

  private static final Map<String, String> SCRIPTS =
      Map.of(
          "pdf.mjs", "legacy/build/pdf.min.mjs",
          "pdf.worker.mjs", "legacy/build/pdf.worker.min.mjs");

  private static final Set<String> FONTS =
      Set.of(
          "FoxitDingbats.pfb",
          "FoxitFixed.pfb",
          "FoxitFixedBold.pfb",
          "FoxitFixedBoldItalic.pfb",
          "FoxitFixedItalic.pfb",
          "FoxitSerif.pfb",
          "FoxitSerifBold.pfb",
          "FoxitSerifBoldItalic.pfb",
          "FoxitSerifItalic.pfb",
          "FoxitSymbol.pfb",
          "LiberationSans-Bold.ttf",
          "LiberationSans-BoldItalic.ttf",
          "LiberationSans-Italic.ttf",
          "LiberationSans-Regular.ttf");

  /** No dot, no slash: the name can lead to no other folder. */
  private static final Pattern CHARACTER_TABLE = Pattern.compile("[A-Za-z0-9-]{1,40}\\.bcmap");

  private final Map<String, String> hashes = new HashMap<>();

  /** The file of this name; empty where it is none of those that are needed. */
  Optional<PublicFile> find(String name) {
    String script = SCRIPTS.get(name);
    if (script != null) {
      return Optional.of(PublicFiles.read(LIBRARY + script, SCRIPT));
    }
    if (FONTS.contains(name)) {
      return Optional.of(PublicFiles.read(LIBRARY + "standard_fonts/" + name, BYTES));
    }
    String table = LIBRARY + "cmaps/" + name;
    return CHARACTER_TABLE.matcher(name).matches() && isHeld(table)
        ? Optional.of(PublicFiles.read(table, BYTES))
        : Optional.empty();
  }

  /** The folder of all of them, another one whenever the library is. */
  String folder() {
    return ADDRESS + version() + "/";
  }

  /** Changes with the library. */
  String version() {
    return hash("pdf.mjs") + hash("pdf.worker.mjs");
  }

  private synchronized String hash(String script) {
    return hashes.computeIfAbsent(
        script, name -> find(name).orElseThrow().hash().substring(0, HASH_CHARS));
  }

  private static boolean isHeld(String resource) {
    return PdfViewerFiles.class.getClassLoader().getResource(resource) != null;
  }
}
