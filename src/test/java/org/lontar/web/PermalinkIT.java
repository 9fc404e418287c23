package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;

/** A permanent link that outlives changes of its file, in a browser without script. */
class PermalinkIT {
  private static final String FIRST = "The Meeting recalled the haze of the year before.";
  private static final String SECOND = "The Meeting thanked the nurses of every village.";
  private static final String CHANGED = "The Meeting warmly thanked the nurses of most villages.";

  @TempDir Path folder;
  private Portal portal;
  private WebFixture web;
  private BrowserFixture browser;

  @BeforeEach
  void open() throws Exception {
    Files.createDirectories(folder.resolve("corpus"));
    portal = Portal.open(PortalConfig.of(folder.resolve("corpus"), folder.resolve("index")));
    write(FIRST, SECOND);
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
    web = WebFixture.over(portal.engine(), folder);
    browser = BrowserFixture.open(web);
  }

  @AfterEach
  void close() throws Exception {
    browser.close();
    web.close();
    portal.close();
  }

  @Test
  void landsOnItsParagraphWhereThatHasMoved() throws Exception {
    String link = permalink();
    write(FIRST, "The Meeting welcomed a new member.", SECOND);
    portal.ingestion().reindex(IngestOptions.of("reindex"), RunListener.SILENT);

    browser.await(() -> lands(link, "#p3"));
    assertThat(browser.find(".para:target").getText()).contains(SECOND);
    assertThat(browser.all(".reworded")).isEmpty();
    assertThat(browser.all(".notice")).isEmpty();
  }

  @Test
  void saysAtTheParagraphThatItsWordingChanged() throws Exception {
    String link = permalink();
    write(FIRST, CHANGED);
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);

    browser.await(() -> lands(link, "#p2") && !browser.all(".reworded").isEmpty());
    assertThat(browser.find(".notice").getText())
        .contains("The wording of the paragraph has changed");
    assertThat(browser.find("#p2").getText())
        .contains(CHANGED)
        .contains("This is not the wording that the link was made for.");
    assertTrue(browser.find("#p2 .reworded").isDisplayed());
    assertFalse(browser.find("#p1 .reworded").isDisplayed());
    browser.keep("reworded");
  }

  /** The address of the second paragraph, as a reader copies it. */
  private String permalink() {
    browser.go("/documents/note#p2");
    String link = String.valueOf(browser.find("#p2 .place").getAttribute("href"));
    return link.substring(link.indexOf("/documents"));
  }

  private boolean lands(String link, String fragment) {
    browser.go(link);
    return browser.place().endsWith(fragment);
  }

  private void write(String... paragraphs) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      text.append(i + 1).append(". ").append(paragraphs[i]).append("\\n\\n");
    }
    Files.writeString(
        folder.resolve("corpus/notes.jsonl"),
        "{\"id\": \"note\", \"title\": \"A note\", \"text\": \"" + text + "\"}\n");
  }
}
