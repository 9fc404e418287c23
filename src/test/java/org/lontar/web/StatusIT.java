package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a real server says of itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusIT {

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
  void tellsTheStateOfTheIndex() throws Exception {
    JsonNode index = status().path("index");
    JsonNode all = new ObjectMapper().readTree(web.get("/api/v1/search").body());

    assertThat(index.path("documents")).isEqualTo(all.path("total"));
    assertThat(index.path("generation")).isEqualTo(all.at("/stats/generation"));
    assertThat(index.path("commit")).isEqualTo(all.at("/stats/commit"));
    assertThat(index.path("languages").findValuesAsText("label")).contains("English");
  }

  @Test
  void findsAWordInsideASentenceOfEachLanguage() throws Exception {
    JsonNode status = status();

    assertThat(status.path("passed").asBoolean()).as(status.toString()).isTrue();
    assertThat(new TreeSet<>(status.path("checks").findValuesAsText("language")))
        .containsExactly(
            "en", "fil", "id", "km", "lo", "ms", "my", "pt", "ta", "tet", "th", "vi", "zh");
    for (JsonNode check : status.path("checks")) {
      boolean isMarked = !check.path("highlights").isEmpty();
      assertThat(isMarked).isEqualTo(!check.path("kind").asText().equals("apart"));
    }
  }

  @Test
  void showsTheSameToReaders() throws Exception {
    String page = web.get("/status").body();

    assertThat(page)
        .contains("<td lang=\"th\" dir=\"auto\">รัฐมนตรีหารือเรื่อง<mark>หมอกควัน</mark>ข้ามแดน")
        .contains("came out as they should.")
        .doesNotContain("<strong>fail</strong>");
    assertThat(web.get("/").body()).contains("href=\"/status\"");
    assertThat(web.get("/status?x=1").statusCode()).isEqualTo(400);
  }

  private JsonNode status() throws Exception {
    return new ObjectMapper().readTree(web.get("/api/v1/status").body());
  }
}
