package org.lontar.web;

import io.javalin.http.HttpResponseException;
import org.jspecify.annotations.Nullable;
import org.lontar.query.BadQueryException;
import org.lontar.search.IndexUnavailableException;
import org.lontar.web.guard.TooManyRequestsException;

/**
 * What an exception means to the caller: the one table from exceptions to answers. Immutable.
 *
 * @param status of the response
 * @param code stable word for programs
 * @param message what is wrong, a sentence
 * @param hint what to do, a sentence
 * @param retrySeconds when to come again; 0 where that would not help
 * @param id names the error in the log; null where it is not ours
 */
record Failure(
    int status, String code, String message, String hint, long retrySeconds, @Nullable String id) {

  /**
   * The failure that {@code exception} stands for.
   *
   * @param id for the log, used where the fault is ours
   */
  static Failure of(Exception exception, String id) {
    return switch (exception) {
      case BadQueryException bad -> bad(bad.code(), message(bad), bad.hint());
      case NotHereException none -> notFound(message(none), none.hint());
      case GoneException gone -> new Failure(410, "gone", message(gone), SEARCH_FOR_IT, 0, null);
      case IndexUnavailableException none ->
          new Failure(503, "no-index", message(none), none.hint(), 5, null);
      case TooManyRequestsException many -> tooMany(many);
      case HttpResponseException http -> http(http);
      default -> ours(id);
    };
  }

  /** There is no index, but there soon will be. */
  static Failure preparing() {
    return new Failure(
        503,
        "no-index",
        "The documents are being read for the first time.",
        "Ask again in a few seconds.",
        5,
        null);
  }

  private static final String SEARCH_FOR_IT = "Search for its title: it may have come back.";
  private static final String FROM_HOME = "Check the address, or begin at the home page.";

  private static Failure bad(String code, String message, String hint) {
    return new Failure(400, code, message, hint, 0, null);
  }

  private static Failure notFound(String message, String hint) {
    return new Failure(404, "not-found", message, hint, 0, null);
  }

  private static Failure tooMany(TooManyRequestsException many) {
    long seconds = many.waitSeconds();
    String hint = "Try again in " + seconds + (seconds == 1 ? " second." : " seconds.");
    return many.isCallersFault()
        ? new Failure(429, "too-many-requests", message(many), hint, seconds, null)
        : new Failure(503, "busy", message(many), hint, seconds, null);
  }

  private static Failure http(HttpResponseException http) {
    return switch (http.getStatus()) {
      case 404 -> notFound("There is nothing at this address.", FROM_HOME);
      case 405 ->
          new Failure(
              405,
              "method-not-allowed",
              "This address can only be read.",
              "Ask with GET or HEAD.",
              0,
              null);
      default ->
          new Failure(http.getStatus(), "refused", "The request was refused.", FROM_HOME, 0, null);
    };
  }

  /** Nothing of the exception is told: it may name files, or hold what others typed. */
  private static Failure ours(String id) {
    return new Failure(
        500,
        "internal-error",
        "The portal could not answer this request.",
        "Try again; if it happens again, give the operator this number: " + id + ".",
        0,
        id);
  }

  private static String message(Exception exception) {
    String message = exception.getMessage();
    return message == null ? "" : message;
  }
}
