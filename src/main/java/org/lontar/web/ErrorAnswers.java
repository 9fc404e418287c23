package org.lontar.web;

import io.javalin.http.Context;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lontar.json.ErrorJson;
import org.lontar.search.GoneDocument;
import org.lontar.search.IndexUnavailableException;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.Messages;
import org.lontar.web.page.ErrorPage;
import org.lontar.web.page.Frame;
import org.lontar.web.page.GonePage;
import org.lontar.web.page.Names;
import org.lontar.web.page.ProgressLine;
import org.lontar.web.page.WaitingPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that ended in an exception: JSON under {@code /api}, a page elsewhere. */
final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final int REFRESH_SECONDS = 3;

  private final Answers answers;
  private final RandomGenerator random;

  ErrorAnswers(Answers answers, RandomGenerator random) {
    this.answers = answers;
    this.random = random;
  }

  /** Answers. */
  void handle(Exception exception, Context ctx) {
    Failure failure = failure(exception, ctx);
    if (failure.id() != null) {
      LOG.error(
          "error {}: {} {} failed: {}", failure.id(), ctx.method(), route(ctx), trace(exception));
    }
    ctx.status(failure.status());
    if (failure.status() == 405) {
      ctx.header("Allow", "GET, HEAD");
    }
    if (failure.retrySeconds() > 0) {
      ctx.header("Retry-After", Long.toString(failure.retrySeconds()));
    }
    if (isForPrograms(ctx)) {
      answers.json(ctx, ErrorJson.toJson(failure.code(), failure.message(), failure.hint()));
    } else {
      page(exception, failure, ctx);
    }
  }

  private Failure failure(Exception exception, Context ctx) {
    if (exception instanceof IndexUnavailableException && answers.progress(ctx) != null) {
      return Failure.preparing();
    }
    return Failure.of(exception, HexFormat.of().toHexDigits(random.nextInt()));
  }

  private void page(Exception exception, Failure failure, Context ctx) {
    ProgressLine progress = answers.progress(ctx);
    if (exception instanceof IndexUnavailableException && progress != null) {
      waiting(ctx, progress);
    } else if (exception instanceof GoneException goneException) {
      GoneDocument gone = goneException.gone();
      answers.page(ctx, "gone", GonePage.of(gone, answers.names(ctx)));
    } else {
      answers.page(ctx, "error", errorPage(failure, answers.names(ctx), typed(ctx), progress));
    }
  }

  /**
   * The front page of a portal that fills for the first time is there; what it holds is not yet.
   */
  private void waiting(Context ctx, ProgressLine progress) {
    if (ctx.path().equals("/")) {
      ctx.status(200);
    }
    Frame frame =
        new Frame(answers.names(ctx).text("site.waiting.title"), typed(ctx), null, progress);
    answers.page(ctx, "waiting", new WaitingPage(frame, REFRESH_SECONDS));
  }

  private static ErrorPage errorPage(
      Failure failure, Names names, String typed, @Nullable ProgressLine progress) {
    Messages messages = names.messages();
    String heading =
        messages
            .find("errors.heading." + failure.code())
            .orElseGet(() -> names.text("errors.heading.unreadable"));
    boolean isEnglish = messages.language() == InterfaceLanguage.ENGLISH;
    return new ErrorPage(
        new Frame(heading, typed, null, progress),
        heading,
        isEnglish ? null : messages.find("errors.code." + failure.code()).orElse(null),
        failure.message(),
        failure.hint(),
        failure.id());
  }

  private static String typed(Context ctx) {
    return Parameters.one(ctx, "q");
  }

  private static boolean isForPrograms(Context ctx) {
    return ctx.path().startsWith("/api/") || ctx.path().equals("/api");
  }

  /** The log's pattern leaves traces out, for the workers' sake; this one is wanted. */
  private static String trace(Exception exception) {
    StringWriter trace = new StringWriter();
    exception.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /** The pattern, not the address: what readers search for stays out of the log. */
  private static String route(Context ctx) {
    return Routes.patternOf(ctx);
  }
}
