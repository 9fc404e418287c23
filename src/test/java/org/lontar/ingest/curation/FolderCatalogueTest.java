package org.lontar.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lontar.catalogue.Vocabularies;

/** Catalogues of folders that are larger and more wrong than memory allows. */
class FolderCatalogueTest {

  private final ValueChecker checker =
      new ValueChecker(Vocabularies.load(Optional.empty()).labels());

  @Test
  void endsWhereItSaysMoreThanIsKept() throws IOException {
    FolderCatalogue catalogue = read("location,title\n" + rows("x"));

    assertThat(catalogue.size()).isBetween(FolderCatalogue.MAX_SAID, FolderCatalogue.MAX_SAID + 1);
    assertThat(catalogue.problems())
        .singleElement()
        .extracting(CurationProblem::sentence)
        .isEqualTo(
            "catalogue.csv, line 150002: There are 300000 rows and values before this line; divide"
                + " the catalogue among the folders below. Nothing from here on is read.");
    assertThat(catalogue.find("f0.txt").own().isEmpty()).isFalse();
  }

  @Test
  void endsWhereItIsWrongThroughout() throws IOException {
    FolderCatalogue catalogue = read("location,date\n" + rows("31 February"));

    assertThat(catalogue.problems()).hasSize(FolderCatalogue.MAX_PROBLEMS + 1);
    assertEquals(
        "catalogue.csv, line 10002: There are 10000 mistakes before this line; mend them first."
            + " Nothing from here on is read.",
        catalogue.problems().getLast().sentence());
  }

  private FolderCatalogue read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FolderCatalogue.read("catalogue.csv", new ByteArrayInputStream(bytes), checker);
  }

  private static String rows(String value) {
    return IntStream.range(0, 200_000)
        .mapToObj(i -> "f" + i + ".txt," + value + "\n")
        .collect(Collectors.joining());
  }
}
