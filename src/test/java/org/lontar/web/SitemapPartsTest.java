package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.web.guard.SearchGate;

class SitemapPartsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000, 1_001, 2_100, 2_101, 50_000})
  void holdTogetherEveryDocumentOnce(int size) throws IOException {
    Documents[] documents =
        IntStream.range(0, 2_101)
            .mapToObj(i -> doc("d%04d".formatted(i)))
            .toArray(Documents[]::new);
    if (size < 10) {
      documents = Arrays.copyOf(documents, 50);
    }
    try (IndexFixture index = IndexFixture.of(folder.resolve("i" + size), documents)) {
      SitemapParts parts = new SitemapParts(index.engine(), gate(), size);
      List<String> shown = new ArrayList<>();
      for (int number = 1; number <= parts.now().starts().size(); number++) {
        int before = shown.size();
        parts.show(parts.now(), number, document -> shown.add(document.id().value()));
        assertThat(shown.size() - before).isBetween(1, size);
      }

      assertThat(shown).hasSize(documents.length).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void areFoundAnewAfterACommit() throws IOException {
    try (IndexFixture index = IndexFixture.of(folder, doc("a"), doc("b"))) {
      SitemapParts parts = new SitemapParts(index.engine(), gate(), 2);
      SitemapParts.Parts before = parts.now();
      assertThat(parts.now()).isSameAs(before);
      index.put(doc("c"));

      assertThat(before.starts()).hasSize(1);
      assertThat(parts.now().starts()).hasSize(2);
      assertThat(parts.now().stateText()).isNotEqualTo(before.stateText());
    }
  }

  private static SearchGate gate() {
    return new SearchGate(1, Duration.ofSeconds(5));
  }
}
