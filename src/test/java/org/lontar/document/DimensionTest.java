package org.lontar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DimensionTest {

  @Test
  void codesAreThoseOfTheContract() {
    assertThat(Stream.of(Dimension.values()).map(Dimension::code))
        .containsExactly(
            "year", "chairmanship", "sector", "type", "language", "series", "body", "partner");
  }

  @Test
  void findsByCode() {
    assertThat(Dimension.find("sector")).hasValue(Dimension.SECTOR);
    assertThat(Dimension.find("Sector")).isEmpty();
  }

  @Test
  void readsEachDimensionOfTheMetadata() {
    DocumentMetadata metadata =
        new DocumentMetadata(
            Described.inferred(new TypeAndForm("report", null), null),
            null,
            List.of(),
            Described.inferred(2024, null),
            Described.inferred("lao-pdr", null),
            List.of(Described.inferred("haze", null), Described.inferred("health", null)),
            List.of(
                Described.inferred(new SeriesMeeting("amme", 17), null),
                Described.inferred(new SeriesMeeting("amme", 18), null)),
            List.of(Described.inferred("ministers", null)),
            List.of(Described.inferred("japan", null)),
            Described.inferred("en", null),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of());

    assertThat(Stream.of(Dimension.values()).map(dimension -> dimension.valuesOf(metadata)))
        .containsExactly(
            List.of("2024"),
            List.of("lao-pdr"),
            List.of("haze", "health"),
            List.of("report"),
            List.of("en"),
            List.of("amme"),
            List.of("ministers"),
            List.of("japan"));
  }

  @Test
  void hasNoValuesWhereNothingIsKnown() {
    assertThat(
            Stream.of(Dimension.values()).flatMap(d -> d.valuesOf(DocumentMetadata.EMPTY).stream()))
        .isEmpty();
  }
}
