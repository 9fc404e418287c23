package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.query.SyntaxTable;

/** How a query was read, on the pages of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntaxPagesIT {

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  @Test
  void everyFormOfTheTableIsOnThePageAndItsExamplesCanBeFollowed() throws Exception {
    String html = web.get("/help/syntax").body();

    for (SyntaxTable.Form form : SyntaxTable.load().forms()) {
      assertThat(html).contains(escaped(form.type())).contains(escaped(form.finds()));
      for (SyntaxTable.Example example : form.examples()) {
        assertThat(html).contains(escaped(example.typed()));
      }
    }
    assertThat(html).contains("href=\"/search?q=haze+NEAR%2F5+health\"");
    assertThat(web.get("/search?q=haze+NEAR%2F5+health").statusCode()).isEqualTo(200);
  }

  @Test
  void everyPageLeadsToTheTable() throws Exception {
    assertThat(web.get("/").body()).contains("href=\"/help/syntax\"");
    assertThat(web.get("/search?q=haze").body()).contains("href=\"/help/syntax\"");
  }

  @Test
  void whatWasReadAsSyntaxCanBeReadAsPlainWordsAndBack() throws Exception {
    String asTyped = web.get("/search?q=%22early+warning%22+-haze").body();

    assertThat(asTyped)
        .contains("exactly “early warning” and not “haze” in any of its forms")
        .contains("href=\"/search?q=%22early+warning%22+-haze&amp;reading=literal\"");

    String literal = web.get("/search?q=%22early+warning%22+-haze&reading=literal").body();

    assertThat(literal)
        .contains(
            "“early” in any of its forms and “warning” in any of its forms and “haze” in any of its"
                + " forms")
        .contains("href=\"/search?q=%22early+warning%22+-haze\" rel=\"nofollow\">Read the signs")
        .contains("<input type=\"hidden\" form=\"search\" name=\"reading\" value=\"literal\">");
  }

  @Test
  void plainWordsHaveNoOtherReading() throws Exception {
    assertThat(web.get("/search?q=haze+health").body()).doesNotContain("reading=literal");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
