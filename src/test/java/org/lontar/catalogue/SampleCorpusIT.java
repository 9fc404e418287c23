package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.testkit.corpus.ExpectedDocument;

/** The catalogue against the sample corpus, read by the portal's own extractor. */
class SampleCorpusIT {
  private static Map<String, DocumentText> texts = Map.of();
  private static final Cataloguer CATALOGUER = new Cataloguer(Vocabularies.load(Optional.empty()));

  @BeforeAll
  static void readTheCorpus() throws IOException {
    texts = Extracted.folder(Path.of("corpus"));
  }

  @Test
  void quotesOnlyWordsThatStandInTheDocument() {
    List<String> wrong = new ArrayList<>();
    texts.forEach(
        (location, text) ->
            StatedEvidence.all(CATALOGUER.describe(text, location).metadata()).stream()
                .filter(described -> !StatedEvidence.stands(described, text))
                .forEach(described -> wrong.add(location + ": " + described)));

    assertThat(texts).hasSizeGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  @Test
  void knowsYearChairAndLanguageOfEachDocument() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (ExpectedDocument expected : ExpectedDocument.all()) {
      DocumentText text = texts.get(expected.location());
      if (text != null) {
        DocumentMetadata m = CATALOGUER.describe(text, expected.location()).metadata();
        differ(expected, "year", expected.year(), m.year(), wrong);
        differ(expected, "chairmanship", expected.chairmanship(), m.chairmanship(), wrong);
        differ(expected, "language", expected.language(), m.language(), wrong);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static void differ(
      ExpectedDocument expected,
      String field,
      String wanted,
      @Nullable Described<?> found,
      List<String> wrong) {
    String value = found == null ? "" : found.value().toString();
    if (!wanted.equals(ExpectedDocument.OPEN) && !wanted.equals(value)) {
      wrong.add(expected.location() + " " + field + ": " + wanted + " expected, found " + found);
    }
  }
}
