package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.query.UserQuery;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.IndexFixture;

/** What the signs of the query language find, typed as readers type them. */
public interface SyntaxContract extends EngineUnderTest {

  private static UserQuery typed(String query) {
    return UserQueryParser.parse(query).tree();
  }

  /** Which of a few documents each query finds; a slash stands between paragraphs. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          =statement                               | a
          =STATEMENTS                              | b
          statement                                | a b
          title:=statements                        | b
          "statements on haze"                     | b
          haze NEAR/2 health                       | a
          health NEAR/2 haze                       | a
          haze NEAR/1 health                       |
          haze NEAR/100 smoke                      | c
          haze NEAR/1 haze                         | c
          children NEAR/100 second                  |
          hazes NEAR/2 HEALTH                      | a
          (health OR fire) NEAR/3 haze             | a b
          "the health" NEAR/1 haze                 | a
          -(haze NEAR/2 health) haze               | b c d
          haze WITHIN paragraph children           | a
          haze WITHIN paragraph second             | a b
          paragraph:(haze "second chance")         | b
          paragraph:(haze fire OR haze children)   | a b
          paragraph:(haze -children)               | b c d
          haze second                              | a b
          title:(on NEAR/1 haze)                   | b
          title:(paragraph)                        |
          educ*tion                                | d
          *ation                                   | d
          *duc*                                    | d
          *                                        | a b c d
          educat~1                                 |
          educatoin~                               | d
          hazy~1                                   | a b c d
          chnace~1                                 | b
          "role of * social workers"               | a
          "role of * workers"                      | a
          "role of […] workers"                    | a
          "role of * * * * haze"                   | a
          "haze … children"                        | a
          "haze … paragraph"                       |
          "role of * * professional"               |
          haze -children                           | b c d
          date:2024-09                             | b
          date:2024-01..2024-09-25                 |
          date:..2023                              | a
          -date:2024                               | a c d
          (date:2023 OR date:2024) =haze           | a b
          """)
  default void finds(String typed, String ids, @TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a")
                .title("A statement")
                .date("2023-05-01")
                .paragraphs(
                    "Haze harms the health of children.",
                    "The second paragraph: role of the professional social workers in haze."),
            doc("b")
                .title("Statements on haze")
                .date("2024-09-26")
                .paragraphs("Haze comes after fire; a second chance."),
            doc("c").title("C").paragraphs("Haze is smoke, and smoke is haze; haze haze."),
            doc("d").title("D").paragraphs("Haze education."))) {
      assertThat(String.join(" ", index.found(typed(typed)))).isEqualTo(ids == null ? "" : ids);
    }
  }
}
