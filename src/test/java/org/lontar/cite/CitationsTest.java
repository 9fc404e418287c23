package org.lontar.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.TypeAndForm;
import org.lontar.testkit.Trials;

class CitationsTest {
  private static final String PAGE = "https://lontar.example/documents/a1";

  private final Citations citations = new Citations();
  private final References references =
      new References(Vocabularies.load(Optional.empty()).labels());

  @Test
  void citesAStatementAndItsParagraph() {
    Reference paragraph =
        references.of(Records.statement(), Records.FOURTEENTH, PAGE + "/p/p14-3f9a07c1");

    String title = "Joint Statement of the Thirty-Second ASCC Council";
    String link = PAGE + "/p/p14-3f9a07c1";
    assertThat(all(paragraph))
        .containsExactly(
            "ASCC Council. (2024, September 26). " + title + ". asean.org. " + link,
            "(ASCC Council, 2024, para. 14)",
            "ASCC Council. “" + title + ".” Asean.org, September 26, 2024. " + link + ".",
            "ASCC Council, “" + title + ",” asean.org, September 26, 2024, 14, " + link + ".",
            "ASCC Council. “" + title + ".” asean.org, 26 Sept. 2024, " + link + ".",
            "(ASCC Council, “" + title + ",” par. 14)",
            "ASCC Council, “" + title + ",” Vientiane, 26 September 2024, para. 14, " + link);
  }

  @Test
  void citesANewsArticle() {
    assertThat(all(references.of(Records.article("By Siti Aminah and Nguyen Van An"), PAGE)))
        .containsExactly(
            "Siti Aminah, & Nguyen Van An. (2024, September 26). Haze returns to the south. "
                + "The Jakarta Post. https://lontar.example/documents/a1",
            "Siti Aminah, and Nguyen Van An. “Haze Returns to the South.” The Jakarta Post, "
                + "September 26, 2024. https://lontar.example/documents/a1.",
            "Siti Aminah, and Nguyen Van An. “Haze Returns to the South.” The Jakarta Post, "
                + "26 Sept. 2024, https://lontar.example/documents/a1.",
            "Siti Aminah and Nguyen Van An, “Haze returns to the south,” The Jakarta Post, "
                + "26 September 2024, https://lontar.example/documents/a1");
  }

  @Test
  void keepsTitlesOfOtherLanguagesAsTheyAreAndNamesTheMeeting() {
    assertThat(all(reference("Sambutan pada sidang menteri", "speech", "id")))
        .containsExactly(
            "ASEAN Leaders. (2024, September 26). Sambutan pada sidang menteri [Speech]. "
                + "32nd ASCC Council. https://lontar.example/documents/a1",
            "ASEAN Leaders. “Sambutan pada sidang menteri.” Speech. 32nd ASCC Council, Vientiane, "
                + "September 26, 2024. https://lontar.example/documents/a1.",
            "ASEAN Leaders. “Sambutan pada sidang menteri.” Speech. Vientiane, 32nd ASCC Council, "
                + "26 Sept. 2024, https://lontar.example/documents/a1.",
            "ASEAN Leaders, “Sambutan pada sidang menteri,” Speech, 32nd ASCC Council, Vientiane, "
                + "26 September 2024, https://lontar.example/documents/a1");
  }

  @Test
  void printsAnythingInEveryStyleOnOneLine() {
    for (Reference reference : new HostileReferences(11).next(Trials.count(200, 2_000))) {
      for (CitationStyle style : CitationStyle.values()) {
        Citation citation = citations.cite(reference, style);

        assertThat(citation.entry()).isNotBlank().doesNotContain("\n", "\u202E", "\u0000");
      }
    }
  }

  @Test
  void printsTheSameFromManyThreads() throws Exception {
    List<Reference> some = new HostileReferences(13).next(40);
    List<String> alone =
        some.stream().map(r -> citations.cite(r, CitationStyle.APA).entry()).toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<List<String>>> work =
          IntStream.range(0, 8)
              .<Callable<List<String>>>mapToObj(
                  thread ->
                      () ->
                          some.stream()
                              .map(r -> citations.cite(r, CitationStyle.APA).entry())
                              .toList())
              .toList();
      for (Future<List<String>> together : threads.invokeAll(work)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    }
  }

  private Reference reference(String title, String type, String language) {
    CatalogueRecord record =
        Records.record(
            title, new TypeAndForm(type, null), List.of("leaders"), null, null, language);
    return references.of(record, PAGE);
  }

  /** Entry and text in each style, in order, those that there are. */
  private List<String> all(Reference reference) {
    return Stream.of(CitationStyle.values())
        .map(style -> citations.cite(reference, style))
        .flatMap(citation -> Stream.of(citation.entry(), citation.inText()))
        .filter(line -> line != null)
        .toList();
  }
}
