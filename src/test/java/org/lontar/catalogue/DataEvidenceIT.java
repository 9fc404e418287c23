package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;
import org.lontar.document.DocumentText;

/** The evidence of every value of every document of the outside data stands in the document. */
@Tag("data")
class DataEvidenceIT {
  private static final Cataloguer CATALOGUER = new Cataloguer(Vocabularies.load(Optional.empty()));

  @ParameterizedTest(name = "{0}")
  @CsvSource({"asean, 90", "seeds, 2", "files, 30", "extraction, 50"})
  void quotesOnlyWordsThatStandInTheDocument(String folder, int atLeast) throws IOException {
    Map<String, DocumentText> texts =
        Extracted.folder(Path.of(System.getProperty("lontar.data"), folder));
    List<String> wrong = new ArrayList<>();
    texts.forEach((location, text) -> wrong.addAll(unsupported(location, text)));

    assertThat(texts).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(wrong).isEmpty();
  }

  private static List<String> unsupported(String location, DocumentText text) {
    Description description = CATALOGUER.describe(text, location);
    return StatedEvidence.all(description.metadata()).stream()
        .filter(described -> !StatedEvidence.stands(described, description.text()))
        .map((Described<?> described) -> location + ": " + described)
        .toList();
  }
}
