package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.DocumentId;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** How an engine lists all that is held. */
public interface HeldContract extends EngineUnderTest {

  /** In the order of ids, over any number of commits, without what is gone or was replaced. */
  @Test
  default void listsAllDocumentsInTheOrderOfTheirIds(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("m").added("2026-11-01T00:00:00Z"), doc("z"), doc("b"))) {
      index.put(doc("a"), doc("b").title("Again"), doc("q"));
      index.delete("q");

      List<HeldDocument> held = index.engine().listHeld(null, 10);

      assertThat(held.stream().map(document -> document.id().value()))
          .containsExactly("a", "b", "m", "z");
      assertThat(held.get(2).added()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
      assertThat(held.getFirst().added()).isNull();
    }
  }

  /** A walk goes on where it was left, also from an id that is not held. */
  @Test
  default void goesOnFromAnyId(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("b"), doc("d"), doc("f"))) {
      assertThat(ids(index.engine().listHeld(new DocumentId("c"), 1))).containsExactly("d");
      assertThat(ids(index.engine().listHeld(new DocumentId("d"), 9))).containsExactly("d", "f");
      assertThat(index.engine().listHeld(new DocumentId("g"), 9)).isEmpty();
    }
  }

  /** The parts of the list follow one another without gap or overlap. */
  @Test
  default void tellsWhereThePartsBegin(@TempDir Path folder) throws IOException {
    Documents[] documents =
        IntStream.range(0, 25).mapToObj(i -> doc("d%02d".formatted(i))).toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      index.delete("d03");
      List<DocumentId> starts = index.engine().listEvery(10);
      List<String> parts = new ArrayList<>();
      for (DocumentId start : starts) {
        parts.addAll(ids(index.engine().listHeld(start, 10)));
      }

      assertThat(starts.stream().map(DocumentId::value)).containsExactly("d00", "d11", "d21");
      assertThat(parts).hasSize(24).isSorted().doesNotHaveDuplicates();
    }
  }

  private static List<String> ids(List<HeldDocument> held) {
    return held.stream().map(document -> document.id().value()).toList();
  }
}
