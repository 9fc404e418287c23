package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from outside, handed to readers without ever running on our origin. */
class OriginalsIT {

  @TempDir Path folder;
  private WebFixture web;

  @BeforeEach
  void open() throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    web.close();
  }

  @Test
  void pageFromOutsideIsAnAttachmentInASandbox() throws Exception {
    write("pages/<b>page\u202E.html", "<script>alert(1)</script>");

    HttpResponse<String> response = web.get("/documents/page/original");

    assertEquals(200, response.statusCode());
    assertEquals("<script>alert(1)</script>", response.body());
    assertEquals(
        "attachment; filename=\"_b_page.html\"; filename*=UTF-8''%3Cb%3Epage.html",
        header(response, "Content-Disposition"));
    assertThat(header(response, "Content-Security-Policy")).startsWith("sandbox");
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
  }

  @Test
  void pdfIsShownInTheBrowser() throws Exception {
    write("reports/Báo cáo.pdf", "%PDF-1.7");

    HttpResponse<String> response = web.get("/documents/report/original");

    assertEquals("application/pdf", header(response, "Content-Type"));
    assertThat(header(response, "Content-Disposition"))
        .startsWith("inline; ")
        .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf");
  }

  @Test
  void sameFileIsNotSentTwice() throws Exception {
    write("reports/Báo cáo.pdf", "%PDF-1.7");
    String etag = header(web.get("/documents/report/original"), "ETag");

    assertEquals(304, web.get("/documents/report/original", "If-None-Match", etag).statusCode());
  }

  @Test
  void lostFileIsTold() throws Exception {
    HttpResponse<String> response = web.get("/documents/report/original");

    assertEquals(404, response.statusCode());
    assertThat(response.body()).contains("not in the collection’s folder any more");
  }

  private void write(String location, String content) throws Exception {
    Path file = folder.resolve("corpus").resolve(location);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }
}
