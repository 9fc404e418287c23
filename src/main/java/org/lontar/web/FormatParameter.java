package org.lontar.web;

import io.javalin.http.Context;
import org.lontar.web.export.ExportFormat;

/** Reads the format that the end of an address names. */
final class FormatParameter {
  private static final int MAX_SHOWN = 40;

  private FormatParameter() {}

  /**
   * The format.
   *
   * @throws NotHereException where there is none of that name, naming those that there are
   */
  static ExportFormat of(Context ctx) {
    String code = ctx.pathParam("format");
    String shown = code.length() <= MAX_SHOWN ? code : code.substring(0, MAX_SHOWN) + "…";
    return ExportFormat.find(code)
        .orElseThrow(
            () ->
                new NotHereException(
                    "There is no format “" + shown + "”.",
                    "These there are: " + ExportFormat.codes() + "."));
  }
}
