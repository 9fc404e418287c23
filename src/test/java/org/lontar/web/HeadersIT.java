package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of every address, whatever became of the request. */
class HeadersIT {
  private static final Map<String, String> EXACT =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private WebFixture web;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    web.close();
  }

  @Test
  void areThereOnEveryRouteByEveryMethod() throws Exception {
    for (String route : web.routes()) {
      String address =
          route
              .replace("{id}", "council")
              .replace("{place}", "p2-00c0ffee")
              .replace("{name}", "lontar.css")
              .replaceAll("\\{[a-z]+\\}", "1");
      for (String method : new String[] {"GET", "HEAD", "POST"}) {
        check(method + " " + address, web.send(method, address).headers());
      }
      check(address + "?nonsense", web.get(address + "?nonsense=1").headers());
    }
  }

  @Test
  void areThereOnWhatIsNotSentAgain() throws Exception {
    for (String address :
        new String[] {"/", "/api/v1/openapi.json", "/feed/atom", "/sitemap.xml"}) {
      String tag = web.get(address).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> same = web.get(address, "If-None-Match", tag);

      assertEquals(304, same.statusCode(), address);
      check(address, same.headers());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/documents/nobody", "/documents/lost", "/search?sort=best"})
  void areThereOnErrors(String address) throws Exception {
    HttpResponse<String> response = web.get(address);

    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    check(address, response.headers());
  }

  @Test
  void areThereOnWhatReachesNoRoute() throws Exception {
    HttpResponse<String> tooLong = web.get("/search?q=" + "x".repeat(120_000));

    assertEquals(414, tooLong.statusCode());
    check("414", tooLong.headers());
    check("ambiguous", web.get("/documents/%2e%2e%2fx").headers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/saved",
        "/api/v1/search",
        "/api/v1/openapi.json",
        "/feed/atom",
        "/feed/json",
        "/sitemap/1.xml",
        "/public/lontar.css"
      })
  void whatIsLongIsPackedWhereThatIsUnderstood(String address) throws Exception {
    HttpHeaders packed = web.get(address, "Accept-Encoding", "gzip").headers();
    HttpHeaders plain = web.get(address).headers();

    assertThat(packed.firstValue("Content-Encoding")).contains("gzip");
    assertThat(plain.firstValue("Content-Encoding")).isEmpty();
    assertThat(String.join(",", packed.allValues("Vary"))).contains("Accept-Encoding");
    assertThat(packed.firstValue("ETag").orElseThrow()).matches("W/\"[0-9a-f]{16}\"");
  }

  private static void check(String what, HttpHeaders headers) {
    EXACT.forEach(
        (name, value) ->
            assertThat(headers.firstValue(name)).as(what + ": " + name).contains(value));
    assertThat(headers.firstValue("Permissions-Policy").orElse(""))
        .as(what)
        .contains("camera=()", "geolocation=()", "microphone=()");
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .as(what)
        .contains("default-src 'none'", "frame-ancestors");
  }
}
