package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.search.SearchEngine;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** Sitemaps of which the disk gives only a part: nobody may take that for the whole. */
class BrokenSitemapIT {
  @TempDir Path folder;

  @Test
  void aSitemapThatCannotBeFinishedIsBrokenOff() throws Exception {
    try (IndexFixture index = IndexFixture.of(folder.resolve("index"), documents(1_100));
        WebFixture web = WebFixture.over(failing(index.engine(), 1), folder)) {
      assertThrows(IOException.class, () -> web.get("/sitemap/1.xml"));
      assertEquals(200, web.get("/sitemap.xml").statusCode());
    }
  }

  @Test
  void anErrorAtTheBeginningIsToldOnAPageWithoutATag() throws Exception {
    try (IndexFixture index = IndexFixture.of(folder.resolve("index"), documents(2));
        WebFixture web = WebFixture.over(failing(index.engine(), 0), folder)) {
      HttpResponse<String> answer = web.get("/sitemap/1.xml");

      assertEquals(500, answer.statusCode());
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  /** An engine that lists so many batches, and then its disk fails. */
  private static SearchEngine failing(SearchEngine engine, int batches) {
    AtomicInteger asked = new AtomicInteger();
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (proxy, method, given) -> {
              if (method.getName().equals("listHeld") && asked.incrementAndGet() > batches) {
                throw new IOException("disk");
              }
              return method.invoke(engine, given);
            });
  }

  private static Documents[] documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> doc("d%04d".formatted(i)))
        .toArray(Documents[]::new);
  }
}
