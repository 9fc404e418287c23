package org.lontar.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The headers that every response carries, whatever became of the request. */
public final class SecurityHeaders {
  /** The header's name. */
  public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  /** For an original: nothing in it runs, loads or reaches this portal's pages. */
  public static final String SANDBOX =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  /**
   * For a PDF shown in the browser: the browser's own viewer refuses to work in a sandbox, and it
   * keeps the file away from this portal's pages by itself.
   */
  public static final String PDF = "default-src 'none'; object-src 'self'; frame-ancestors 'none'";

  /**
   * Pages: style, fonts, pictures and script from files of our own, which ask only ourselves;
   * nothing inline, and no text becomes markup or code in the browser.
   */
  private static final String PAGES =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
          + "require-trusted-types-for 'script'; trusted-types 'none'";

  /**
   * The page that shows a PDF: the same, but that its script may name the one worker that it starts
   * as trusted, by a policy of this name, and that a page's own pictures are pictures.
   */
  public static final String PDF_VIEWER =
      PAGES.replace("trusted-types 'none'", "trusted-types lontar-pdf-worker")
          + "; worker-src 'self'";

  private static final Map<String, String> ALL = all();

  private SecurityHeaders() {}

  /** Gives each header with its value to {@code response}. */
  public static void addTo(BiConsumer<String, String> response) {
    ALL.forEach(response);
  }

  private static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CONTENT_SECURITY_POLICY, PAGES);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
            + "microphone=(), payment=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
    return headers;
  }
}
