package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.regex.Pattern;
import org.lontar.query.BadQueryException;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.LanguageChoice;

/**
 * Serves {@code GET /language}: keeps the language of the interface that a reader chose ({@code
 * to}), and leads back ({@code back}).
 */
final class LanguageHandler implements Handler {
  private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

  /** An address of this portal: two slashes, or a backslash, would begin one of another. */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

  @Override
  public void handle(Context ctx) {
    Parameters.allowOnly(ctx, "to", "back");
    InterfaceLanguage language =
        InterfaceLanguage.find(Parameters.one(ctx, "to")).orElseThrow(LanguageHandler::unknown);
    ctx.cookie(cookie(language));
    ctx.header("Cache-Control", "no-store");
    String back = Parameters.one(ctx, "back");
    ctx.redirect(OURS.matcher(back).matches() ? back : "/", HttpStatus.SEE_OTHER);
  }

  private static Cookie cookie(InterfaceLanguage language) {
    return new Cookie(
        LanguageChoice.COOKIE, language.tag(), "/", KEPT_SECONDS, false, true, null, SameSite.LAX);
  }

  private static BadQueryException unknown() {
    return new BadQueryException(
        "unknown-language",
        "The interface does not speak this language.",
        "Choose one of those at the foot of the page.");
  }
}
