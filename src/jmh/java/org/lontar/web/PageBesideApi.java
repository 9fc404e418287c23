package org.lontar.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a page of results costs beside the API's answer to the same request: both asked in turn by
 * one client of a running portal, twenty hits with passages, medians by the clock.
 *
 * <p>Arguments: the portal's address, and how often each is asked.
 */
final class PageBesideApi {
  private static final int WARM_UP = 300;

  private static final List<String> QUERIES =
      List.of(
          "q=haze",
          "q=health",
          "q=asean",
          "q=climate+change",
          "q=%22joint+statement%22",
          "q=education&year=2015..2024",
          "q=haze&chairmanship=lao-pdr",
          "sort=newest");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final int rounds;

  private PageBesideApi(String address, int rounds) {
    this.address = address;
    this.rounds = rounds;
  }

  /** Measures every query. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PageBesideApi comparison = new PageBesideApi(arguments[0], Integer.parseInt(arguments[1]));
    for (String query : QUERIES) {
      comparison.compare(query);
    }
  }

  private void compare(String query) throws IOException, InterruptedException {
    String page = "/search?" + query;
    String api = "/api/v1/search?copies=collapsed&" + query;
    for (int i = 0; i < WARM_UP; i++) {
      nanos(page);
      nanos(api);
    }
    long[] pages = new long[rounds];
    long[] answers = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      // Each goes first every other time, so that what the machine does meanwhile meets both.
      if (i % 2 == 0) {
        pages[i] = nanos(page);
        answers[i] = nanos(api);
      } else {
        answers[i] = nanos(api);
        pages[i] = nanos(page);
      }
    }
    double pageMillis = median(pages) / 1e6;
    double apiMillis = median(answers) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%-28s page %6.2f ms, API %6.2f ms, %.2f times%n",
        query,
        pageMillis,
        apiMillis,
        pageMillis / apiMillis);
  }

  private long nanos(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    long spent = System.nanoTime() - start;
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return spent;
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
