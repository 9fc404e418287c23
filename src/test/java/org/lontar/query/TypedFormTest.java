package org.lontar.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as the same again. */
class TypedFormTest {

  private static final String[] PIECES = {
    "haze",
    "smoke",
    "fire~1",
    "educat*",
    "=word",
    "*logy",
    "\"early warning\"",
    "\"near words\"~5",
    "\"a * b\"",
    "\"a […] b\"",
    "sector:haze",
    "year:2020..2024",
    "date:2024-02..",
    "title:haze",
    "title:(haze NEAR/5 fire)",
    "paragraph:(haze health)",
    "x NEAR/3 y",
    "(a OR b)",
    "-fish",
    "-(a b)",
    "OR",
    "NOT",
    "haze",
    "(p q OR r)",
    "lang:none"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "haze",
        "haze haze smoke",
        "«the \"good\" life»",
        "x (haze OR smoke) NEAR/5 \"a b\"",
        "\"a * * b ** c … d\"",
        "-paragraph:(a b)",
        "a NEAR/2 b NEAR/3 c",
        "title:((a OR b) NEAR/5 c)"
      })
  void comesBackAsItWas(String typed) {
    assertComesBack(typed);
  }

  @Test
  void comesBackWhateverIsJoined() {
    Random random = new Random(16);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        typed.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
      }
      assertComesBack(typed.toString());
    }
  }

  private static void assertComesBack(String typed) {
    UserQuery tree = UserQueryParser.parse(typed).tree();

    assertEquals(tree, UserQueryParser.parse(TypedForm.of(tree)).tree(), typed);
  }
}
