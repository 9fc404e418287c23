package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.query.ParsedQuery;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.search.expansion.SynonymFile;
import org.lontar.search.expansion.Synonyms;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** In which other words an engine looks for what was typed. */
public interface ExpansionContract {

  /** Makes engines that know these synonyms. */
  EngineUnderTest engineWith(Synonyms synonyms);

  /** A document that says it otherwise is found, in every language. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Vietnam                   | The Ministers met in Ha Noi, Viet Nam.
          en | viet nam                  | Vietnam hosted the meeting.
          vi | vietnam                   | Hội nghị được tổ chức tại Việt Nam
          en | Burma                     | Myanmar is a member.
          my | Burma                     | ကျွန်ုပ်တို့ မြန်မာ နိုင်ငံ
          th | Myanmar                   | รัฐบาล พม่า แถลง
          th | เมียนมา                    | รัฐบาล พม่า แถลง
          en | Turkey                    | Türkiye took part.
          en | pwd                       | Support for a person with disability.
          en | persons with disabilities | PWD networks met.
          en | PWDs                      | Rights of people with disabilities.
          en | organisation of labour    | The organization of labor unions.
          en | organizing                | They were organising it.
          en | analyse                   | We analyze the data.
          en | neighbourhoods            | safe neighborhoods
          en | programmes                | a training program
          en | theater                   | the theatres of the city
          ms | Aminah bte Ali            | Puan Aminah binti Ali hadir.
          ms | Hj Ahmad                  | Haji Ahmad merasmikan program.
          ms | Dato Karim                | Datuk Karim berucap.
          en | Rangoon                   | The office in Yangon opened.
          lo | Vientiane                 | ກອງປະຊຸມ ທີ່ ວຽງຈັນ
          km | Phnom Penh                | កិច្ចប្រជុំ នៅ ភ្នំពេញ
          """)
  default void findsWhatIsCalledOtherwise(
      String language, String typed, String text, @TempDir Path folder) throws IOException {
    try (IndexFixture index =
        builtIn(
            folder,
            doc("wanted").language(language).paragraphs(text),
            doc("other").paragraphs("Something else in Lao villages."))) {
      assertThat(ids(index, typed)).containsExactly("wanted");
    }
  }

  /** What the reader told apart by signs stays as it was typed. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Vietnam"      | (phrase Vietnam)
          "viet nam"     | (phrase viet nam)
          title:Vietnam  | (title (term Vietnam))
          vietn*         | (prefix vietn)
          port -Vietnam  | (and (term port) (not (term Vietnam)))
          Lao            | (term Lao)
          wise men       | (and (term wise) (term men))
          """)
  default void leavesAsTyped(String typed, String understood, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index =
        builtIn(folder, doc("a").paragraphs("Viet Nam port, wize men of Laos and Lao PDR."))) {
      SearchResponse response = search(index, typed);

      assertThat(response.request().query().tree()).hasToString(understood);
      assertThat(response.report().expansions()).isEmpty();
    }
  }

  @Test
  default void takesTheLongestRowAlsoInASentence(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        builtIn(folder, doc("a").paragraphs("PWD with Vietnam; persons, disabilities; work."))) {
      String typed = "work with Viet Nam for persons with disabilities";

      SearchResponse response = search(index, typed);

      assertThat(response.report().expansions())
          .containsExactlyInAnyOrder(
              new Expansion("Viet Nam", List.of("Vietnam"), Expansion.Origin.SYNONYM, true),
              new Expansion(
                  "persons with disabilities", List.of("PWD"), Expansion.Origin.SYNONYM, true));
      assertThat(response.request().query().tree())
          .hasToString(
              "(and (term work) (term with) (any-of (and (term Viet) (term Nam)) (term Vietnam))"
                  + " (term for) (any-of (and (term persons) (term with) (term disabilities))"
                  + " (term PWD)))");
    }
  }

  /** The typed form first, and a document with both is not counted twice. */
  @Test
  default void ranksTheTypedFormFirst(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        builtIn(
            folder,
            doc("other").paragraphs("The trade with Rangoon grew in the year."),
            doc("typed").paragraphs("The trade with Yangon grew in the year."),
            doc("both").paragraphs("The trade with Yangon or Rangoon grew slowly."))) {
      List<Hit> hits = search(index, "Yangon").hits();

      assertThat(hits).extracting(hit -> hit.id().value()).endsWith("other");
      float typed = score(hits, "typed");
      assertThat(score(hits, "other")).isBetween(0.7f * typed, 0.9f * typed);
      assertThat(score(hits, "both")).isLessThan(1.1f * typed);
    }
  }

  /** A spelling that is rare in the corpus counts no more than the usual one. */
  @Test
  default void aRareSpellingWeighsNoMoreThanAUsualOne(@TempDir Path folder) throws IOException {
    Documents[] documents = new Documents[20];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = doc("d" + i).paragraphs(i == 0 ? "the organisation" : "the organization");
    }
    try (IndexFixture index = builtIn(folder, documents)) {
      List<Hit> hits = search(index, "organisation").hits();

      assertThat(hits).hasSize(20);
      assertThat(score(hits, "d1")).isGreaterThan(0.7f * score(hits, "d0"));
    }
  }

  @Test
  default void marksTheOtherWordsToo(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        builtIn(folder, doc("a").paragraphs("Support for persons with disabilities in Burma."))) {
      Hit hit = search(index, "PWD Myanmar").hits().getFirst();

      assertThat(IndexFixture.marked(hit))
          .containsExactly("p1: Support for [persons with disabilities] in [Burma].");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASCC                           | ASEAN Socio-Cultural Community
          ascc                           | ASEAN Socio-Cultural Community
          asean socio-cultural community | ASCC
          ASEAN Socio Cultural Community | ASCC
          """)
  default void learnsAcronymsFromTheDocuments(String typed, String other, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index =
        builtIn(
            folder,
            doc("explains").paragraphs("The ASEAN Socio-Cultural Community (ASCC) met."),
            doc("short").paragraphs("The ASCC met."),
            doc("long").paragraphs("The ASEAN Socio-Cultural Community met."),
            doc("none").paragraphs("Nurses and doctors."))) {
      SearchResponse response = search(index, typed);

      assertThat(response.report().expansions())
          .contains(new Expansion(typed, List.of(other), Expansion.Origin.ACRONYM, true));
      assertThat(ids(index, typed)).contains("explains", "short", "long").doesNotContain("none");
    }
  }

  @Test
  default void theMostFrequentLongFormsWinAndNoiseLoses(@TempDir Path folder) throws IOException {
    Documents[] documents = new Documents[16];
    for (int i = 0; i < documents.length; i++) {
      String text =
          switch (i) {
            case 0 -> "A Curious Example of Codes (CEC) stood here.";
            case 1, 2, 3, 4 -> "The Community Education Centre (CEC) opened.";
            default -> "The Committee on Environment and Culture (CEC) met.";
          };
      documents[i] = doc("d" + i).paragraphs(text);
    }
    try (IndexFixture index = builtIn(folder, documents)) {
      assertThat(search(index, "CEC").report().expansions())
          .containsExactly(
              new Expansion(
                  "CEC",
                  List.of("Committee on Environment and Culture", "Community Education Centre"),
                  Expansion.Origin.ACRONYM,
                  true));
    }
  }

  /** An ordinary word in small letters is no acronym. */
  @Test
  default void anOrdinaryWordIsNoAcronym(@TempDir Path folder) throws IOException {
    Documents[] documents = new Documents[60];
    for (int i = 0; i < documents.length; i++) {
      documents[i] =
          doc("d" + i)
              .paragraphs(
                  i == 0 ? "The ASEAN Care Treaty (ACT) and its aims." : "They act for peace.");
    }
    try (IndexFixture index = builtIn(folder, documents)) {
      assertThat(search(index, "act").report().expansions()).isEmpty();
      assertThat(search(index, "ACT").report().expansions()).hasSize(1);
      assertThat(search(index, "who acts").report().expansions()).isEmpty();
    }
  }

  /** What is switched off is still shown, so that it can be switched on. */
  @Test
  default void eachExpansionHasASwitch(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        builtIn(
            folder,
            doc("a").paragraphs("Viet Nam and persons with disabilities"),
            doc("b").paragraphs("Vietnam and PWD"))) {
      SearchRequest request =
          SearchRequest.of(parsed("Vietnam PWD"))
              .withOptions(new QueryOptions(false, new TreeSet<>(Set.of("pwd")), false));

      SearchResponse one = index.engine().search(request);

      assertThat(one.report().expansions())
          .containsExactly(
              new Expansion("Vietnam", List.of("Viet Nam"), Expansion.Origin.SYNONYM, true),
              new Expansion(
                  "PWD", List.of("persons with disabilities"), Expansion.Origin.SYNONYM, false));
      assertThat(one.request().query().tree())
          .hasToString("(and (any-of (term Vietnam) (term Viet Nam)) (term PWD))");
      assertThat(one.hits()).extracting(hit -> hit.id().value()).containsExactly("b");

      SearchResponse none =
          index
              .engine()
              .search(
                  request.withOptions(new QueryOptions(false, new TreeSet<>(Set.of("*")), false)));

      assertThat(none.report().expansions()).noneMatch(Expansion::isOn).hasSize(2);
    }
  }

  @Test
  default void aQueryIsExpandedInAFewPlacesOnlyAndSaysSo(@TempDir Path folder) throws IOException {
    String typed =
        "Burma Turkey Rangoon Irrawaddy Salween Akyab Tavoy Mergui Bassein Pegu Prome Pagan";
    String others =
        "Myanmar Türkiye Yangon Ayeyarwady Thanlwin Sittwe Dawei Myeik Pathein Bago Pyay Bagan";
    try (IndexFixture index = builtIn(folder, doc("a").paragraphs(others, typed))) {
      QueryReport report = search(index, typed).report();

      assertThat(report.expansions()).hasSize(10);
      assertThat(report.notes()).extracting("code").containsExactly("too-many-expansions");
    }
  }

  /** Other words that stand nowhere are not shown. */
  @Test
  default void saysNothingOfWordsThatStandNowhere(@TempDir Path folder) throws IOException {
    try (IndexFixture index = builtIn(folder, doc("a").paragraphs("Rangoon and Turkey"))) {
      assertThat(search(index, "Rangoon Turkey favour").report().expansions()).isEmpty();
    }
  }

  private IndexFixture builtIn(Path folder, Documents... documents) throws IOException {
    return IndexFixture.of(engineWith(SynonymFile.builtIn()), folder, documents);
  }

  private static ParsedQuery parsed(String typed) {
    return UserQueryParser.parse(typed);
  }

  private static SearchResponse search(IndexFixture index, String typed) throws IOException {
    return index.engine().search(SearchRequest.of(parsed(typed)));
  }

  private static List<String> ids(IndexFixture index, String typed) throws IOException {
    return search(index, typed).hits().stream().map(hit -> hit.id().value()).toList();
  }

  private static float score(List<Hit> hits, String id) {
    return hits.stream()
        .filter(hit -> hit.id().value().equals(id))
        .map(Hit::score)
        .findFirst()
        .orElseThrow();
  }
}
