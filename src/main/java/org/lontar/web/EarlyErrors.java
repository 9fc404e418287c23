package org.lontar.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.lontar.json.ErrorJson;
import org.lontar.web.guard.SecurityHeaders;

/**
 * Answers requests that are so broken, or so long, that they reach no route: a sentence, with the
 * headers of every other answer. Thread-safe.
 */
final class EarlyErrors extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    SecurityHeaders.addTo((name, value) -> response.getHeaders().put(name, value));
    boolean isForPrograms = request.getHttpURI().toString().contains("/api/");
    String sentence = sentence(code);
    String hint = hint(code);
    String body =
        isForPrograms
            ? ErrorJson.toJson(word(code), sentence, hint)
            : sentence + "\n" + hint + "\n";
    String type = isForPrograms ? "application/json" : "text/plain";
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type + "; charset=utf-8");
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static String word(int code) {
    return switch (code) {
      case 414, 431 -> "too-long";
      default -> code < 500 ? "bad-request" : "internal-error";
    };
  }

  private static String sentence(int code) {
    return switch (code) {
      case 414 -> "The address is too long.";
      case 431 -> "The address or the headers of the request are too long.";
      default ->
          code < 500
              ? "The request could not be read."
              : "The portal could not answer this request.";
    };
  }

  private static String hint(int code) {
    return switch (code) {
      case 414, 431 -> "Search for fewer words, or choose fewer filters.";
      default -> code < 500 ? "Check the address." : "Try again.";
    };
  }
}
