package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.request;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.query.UserQuery;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.IndexFixture;

/** What is quoted, or has an equals sign, means these word forms and no others. */
public interface QuotedContract extends EngineUnderTest {

  private static UserQuery typed(String query) {
    return UserQueryParser.parse(query).tree();
  }

  /** Each phrase finds the text that has its words, and not the text with other forms or marks. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          en | "joint statements"    | The JOINT Statements of leaders   | A joint statement of leaders
          en | "co-operation on haze" | Co-operation on haze             | cooperating on hazes
          en | =statements           | two statements                    | one statement
          id | "kaum muda"           | mendidik Kaum Muda                | kaumnya pemuda
          id | =didik                | anak didik                        | pendidikan mendidik
          ms | =pendidikan           | kementerian pendidikan            | mendidik
          vi | "giáo dục"            | tầm quan trọng của giáo dục       | dục giáo
          tl | "mga bata"            | kalusugan ng mga bata             | mga batang
          th | "ข้าวไทย"              | ราคาข้าวไทยปีนี้                    | ข่าวไทยวันนี้
          th | =ขาว                  | ผ้าสีขาว                           | ราคาข้าว
          lo | "ການສຶກສາ"            | ຄວາມສຳຄັນຂອງການສຶກສາ               | ການສກສາ
          km | "ការអប់រំ"              | សារៈសំខាន់នៃការអប់រំនិងសុខភាព          | ការអបរម
          my | "ပညာရေး"              | အာဆီယံ ပညာရေးနှင့် ကျန်းမာရေး       | ပညာရး
          """)
  default void findsTheseFormsAlone(
      String language, String query, String text, String other, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("wanted").title("One").language(language).paragraphs(text),
            doc("other").title("Two").language(language).paragraphs(other))) {
      assertThat(index.found(typed(query))).containsExactly("wanted");
    }
  }

  /** Latin accents are folded, and those as typed come first. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "résumé"        | a resume    | a résumé
          =résumé         | a resume    | a résumé
          "lúa mới"       | lua moi     | lúa mới
          "Đà Nẵng"       | da nang     | tại Đà Nẵng
          """)
  default void foldsLatinAccentsAndRanksTheExactOnesFirst(
      String query, String plain, String accented, @TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a-plain").title("One").language("vi").paragraphs(plain),
            doc("b-accented").title("Two").language("vi").paragraphs(accented))) {
      assertThat(index.ids(request(typed(query)).build())).containsExactly("b-accented", "a-plain");
    }
  }

  /** The passages mark the words of a phrase with gaps, and not what stands in the gaps. */
  @Test
  default void marksTheWordsAndNotTheGaps(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").title("T").paragraphs("Role of the professional social workers in haze."))) {
      assertThat(marked(index, "\"role of * social workers\""))
          .containsExactly("p1: [Role of] the professional [social workers] in haze.");
      assertThat(marked(index, "haze NEAR/5 workers"))
          .containsExactly("p1: Role of the professional social [workers] in [haze].");
      assertThat(marked(index, "paragraph:(role haze)"))
          .containsExactly("p1: [Role] of the professional social workers in [haze].");
      assertThat(marked(index, "pro*al OR hzae~"))
          .containsExactly("p1: Role of the [professional] social workers in [haze].");
    }
  }

  private static List<String> marked(IndexFixture index, String query) throws IOException {
    return IndexFixture.marked(index.hits(typed(query)).getFirst());
  }
}
