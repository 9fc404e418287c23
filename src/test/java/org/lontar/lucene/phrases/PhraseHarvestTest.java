package org.lontar.lucene.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a name. */
class PhraseHarvestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they met in Vientiane again                    | Vientiane
          Members met the ASEAN Secretariat.             | ASEAN Secretariat
          The Ministry of Education and Culture agreed.  | Ministry of Education and Culture
          from Viet Nam and Lao PDR to others            | Viet Nam; Lao PDR
          the Socio-Cultural Community of the region     | Socio-Cultural Community
          rights of persons with disabilities (PWD) grow | persons with disabilities (PWD)
          We told the Prime Minister. Then we left.      | Prime Minister
          nothing is named here                          | ''
          JOINT STATEMENT OF THE LEADERS                 | ''
          Everyone came.                                 | ''
          ข่าวจากเวียงจันทน์                                 | ''
          """)
  void isSeenByItsLetters(String text, String phrases) {
    assertEquals(phrases, harvested(text, false).stream().collect(Collectors.joining("; ")));
  }

  @Test
  void aLongFormCarriesItsAcronym() {
    List<String> found =
        harvested(
            "Officials of the ASEAN Socio-Cultural Community (ASCC) met in Luang Prabang.", false);

    assertThat(found).startsWith("ASEAN Socio-Cultural Community (ASCC)").contains("Luang Prabang");
  }

  @Test
  void aBracketThatIsNoAcronymOfTheWordsBeforeItIsNoLongForm() {
    assertThat(harvested("the haze over the islands (XYZ) grew", false)).containsExactly("XYZ");
  }

  @Test
  void firstSyllablesOfVietnameseNamesAreNoNames() {
    assertThat(harvested("hội nghị của Bộ trưởng tại Việt Nam", true)).containsExactly("Việt Nam");
  }

  @Test
  void whatIsNamedMostComesFirst() {
    List<String> found = harvested("in Hanoi, in Manila, in Jakarta and again in Manila", false);

    assertThat(found).containsExactly("Manila", "Hanoi", "Jakarta");
  }

  @Test
  void aDocumentGivesOnlySoManyAndOnlyItsBeginningIsRead() {
    String many =
        IntStream.range(0, 200)
            .mapToObj(i -> "in " + Character.toString('A' + i % 26) + "town" + i)
            .collect(Collectors.joining(" "));
    PhraseHarvest harvest = new PhraseHarvest();

    harvest.add("x ".repeat(PhraseHarvest.MAX_CHARS / 2 - many.length()), false);
    harvest.add(many, false);
    harvest.add("x ".repeat(PhraseHarvest.MAX_CHARS), false);
    harvest.add("we met in Behind, in Behind, in Behind", false);

    assertThat(harvest.phrases()).hasSize(PhraseHarvest.MAX_PHRASES);
    assertThat(harvest.phrases()).extracting(Phrase::text).doesNotContain("Behind");
  }

  private static List<String> harvested(String text, boolean onlyPhrases) {
    PhraseHarvest harvest = new PhraseHarvest();
    Arrays.stream(text.split("\n", -1)).forEach(line -> harvest.add(line, onlyPhrases));
    return harvest.phrases().stream().map(Phrase::text).toList();
  }
}
