package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Dimension;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** What an engine says of the parts of a query that finds nothing. */
public interface PartsContract extends EngineUnderTest {

  /** The word that no document has is the cause; the others find what they find. */
  @Test
  default void namesTheWordThatIsTheCause(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(parts(index, request("haze qqqqq smoke")))
          .containsExactly(
              "clause haze 2",
              "clause qqqqq 0 cause, without: haze smoke 1",
              "clause smoke 1",
              "query haze qqqqq smoke 0, any-word: haze OR qqqqq OR smoke 2");
    }
  }

  /** Words that are known but never together are each a cause. */
  @Test
  default void namesWordsThatAreNeverTogether(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(parts(index, request("haze vaccines")))
          .containsExactly(
              "clause haze 2 cause, without: vaccines 1",
              "clause vaccines 1 cause, without: haze 2",
              "query haze vaccines 0, any-word: haze OR vaccines 3");
    }
  }

  /** A quotation gives way to its words, the title to the whole text. */
  @Test
  default void offersTheWordsOfAPhraseAndTheWholeText(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(parts(index, request("\"smoke haze\"")))
          .containsExactly("clause \"smoke haze\" 0 cause, as-words: smoke haze 1");
      assertThat(parts(index, request("\"smoke * haze\"")))
          .containsExactly("clause \"smoke * haze\" 0 cause, as-words: smoke haze 1");
      assertThat(parts(index, request("title:haze")))
          .containsExactly("clause title:haze 0 cause, anywhere: haze 2");
      assertThat(parts(index, request("title:(haze smoke) -vaccines")))
          .containsExactly(
              "clause title:haze 0 cause, anywhere: haze smoke -vaccines 1",
              "clause title:smoke 0 cause",
              "clause -vaccines 2");
    }
  }

  /** What was chosen can be the cause: one thing, the days, or all of it. */
  @Test
  default void namesWhatWasChosen(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      SearchRequest haze = request("haze");
      DateRange days = new DateRange(LocalDate.parse("1999-01-01"), LocalDate.parse("1999-12-31"));

      assertThat(parts(index, haze.withSelections(List.of(chosen("health")))))
          .containsExactly("clause haze 0", "choice sector:health 1 cause, without: haze 2");
      assertThat(parts(index, haze.withSelections(List.of(chosen("health"))).withDates(days)))
          .containsExactly(
              "clause haze 0",
              "choice sector:health 1",
              "dates  0",
              "choices  0 cause, without: haze 2");
      assertThat(
              parts(
                  index,
                  haze.withSelections(List.of(new FacetSelection(Dimension.SECTOR, "haze", true)))))
          .containsExactly("clause haze 0", "choice -sector:haze 1 cause, without: haze 2");
    }
  }

  /** Nothing is said where something was found, or nothing was asked. */
  @Test
  default void saysNothingOfPartsWhereSomethingIsFound(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(parts(index, request("haze smoke"))).isEmpty();
      assertThat(parts(index, request(""))).isEmpty();
    }
  }

  /** What a way out promises is what it finds. */
  @Test
  default void keepsItsPromises(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      for (String typed :
          List.of(
              "haze qqqqq",
              "\"smoke haze\"",
              "\"smoke … haze\"",
              "haze NEAR/1 vaccines",
              "title:smoke haze",
              "(haze OR smoke) vaccines")) {
        for (PartCount part : index.engine().search(request(typed)).report().parts()) {
          for (WayOut way : part.ways()) {
            String text = way.request().query().text();

            assertThat(index.engine().search(request(text)).total().value())
                .as(typed + " becomes " + text)
                .isEqualTo(way.total())
                .isPositive();
          }
        }
      }
    }
  }

  private static FacetSelection chosen(String sector) {
    return new FacetSelection(Dimension.SECTOR, sector, false);
  }

  private static Documents[] shelf() {
    return new Documents[] {
      doc("a").sectors("haze").paragraphs("haze and smoke"),
      doc("b").sectors("haze").paragraphs("haze over the sea"),
      doc("c").sectors("health").paragraphs("vaccines for everyone")
    };
  }

  private static List<String> parts(IndexFixture index, SearchRequest request) throws IOException {
    return index.engine().search(request).report().parts().stream()
        .map(PartsContract::printed)
        .toList();
  }

  private static String printed(PartCount part) {
    StringBuilder line =
        new StringBuilder(part.kind().code() + " " + part.text() + " " + part.total());
    if (part.isCause()) {
      line.append(" cause");
    }
    for (WayOut way : part.ways()) {
      line.append(", ").append(way.change().code()).append(": ");
      line.append(way.request().query().text()).append(' ').append(way.total());
    }
    return line.toString();
  }

  private static SearchRequest request(String typed) {
    return SearchRequest.of(UserQueryParser.parse(typed));
  }
}
