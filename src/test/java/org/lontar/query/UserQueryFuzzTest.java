package org.lontar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What nobody would type, in great numbers from a fixed seed: always a tree, always within bounds.
 */
class UserQueryFuzzTest {

  private static final List<String> PIECES =
      List.of(
          "haze",
          "OR",
          "AND",
          "NOT",
          "-",
          "--",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "«",
          "»",
          "~",
          "~5",
          "*",
          "educat*",
          ":",
          "title:",
          "year:",
          "sector:",
          "2020..2024",
          "..",
          "http://a.b/c",
          " ",
          " ",
          " ",
          "\u00a0",
          "\u200b",
          "\u0000",
          "\ud83d",
          "\ude00",
          "ข่าว",
          "'",
          "’",
          "&",
          "/",
          "\\",
          "{",
          "]",
          "^2",
          "+",
          "?",
          "unknown:",
          "（",
          "＂",
          "\n",
          "\t",
          "é",
          "1",
          "\uffff");

  @Test
  void alwaysReadsAWellFormedTree() {
    Random random = new Random(20_240_926);

    for (int i = 0; i < 20_000; i++) {
      String typed = typed(random, random.nextInt(60));
      ParsedQuery parsed = UserQueryParser.parse(typed);

      assertWellFormed(parsed.tree(), typed);
      assertThat(UserQueryParser.parse(parsed.text()).tree()).as(typed).isEqualTo(parsed.tree());
    }
  }

  @Test
  void staysWithinBoundsOnEndlessText() {
    Random random = new Random(7);

    for (int i = 0; i < 50; i++) {
      String typed = typed(random, 20_000);
      ParsedQuery parsed = assertTimeout(Duration.ofSeconds(2), () -> UserQueryParser.parse(typed));

      assertWellFormed(parsed.tree(), "long " + i);
      assertThat(leaves(parsed.tree())).isLessThanOrEqualTo(UserQueryParser.MAX_CLAUSES);
    }
  }

  @Test
  void takesOnePieceRepeatedWithoutEnd() {
    for (String piece : PIECES) {
      String typed = piece.repeat(10_000);
      ParsedQuery parsed = assertTimeout(Duration.ofSeconds(2), () -> UserQueryParser.parse(typed));

      assertWellFormed(parsed.tree(), piece);
    }
  }

  private static String typed(Random random, int pieces) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      typed.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return typed.toString();
  }

  private static void assertWellFormed(UserQuery query, String typed) {
    switch (query) {
      case UserQuery.And(List<UserQuery> clauses) -> {
        assertThat(clauses)
            .as(typed)
            .hasSizeGreaterThan(1)
            .noneMatch(UserQuery.And.class::isInstance);
        clauses.forEach(clause -> assertWellFormed(clause, typed));
      }
      case UserQuery.Or(List<UserQuery> clauses) -> {
        assertThat(clauses)
            .as(typed)
            .hasSizeGreaterThan(1)
            .noneMatch(UserQuery.Or.class::isInstance);
        clauses.forEach(clause -> assertWellFormed(clause, typed));
      }
      case UserQuery.Not(UserQuery clause) -> {
        assertThat(clause).as(typed).isNotInstanceOf(UserQuery.Not.class);
        assertWellFormed(clause, typed);
      }
      case UserQuery.InTitle(UserQuery clause) -> assertWellFormed(clause, typed);
      case UserQuery.Term(String text, int _) -> assertThat(text).as(typed).isNotBlank();
      case UserQuery.Phrase(String text, int slop) -> assertThat(text).as(typed).isNotBlank();
      case UserQuery.Prefix(String text) -> assertThat(text).as(typed).isNotBlank();
      case UserQuery.Filter filter -> assertThat(filter.label()).as(typed).isNotBlank();
      case UserQuery.Everything all -> assertThat(all).isNotNull();
    }
  }

  private static int leaves(UserQuery query) {
    return switch (query) {
      case UserQuery.And(List<UserQuery> clauses) ->
          clauses.stream().mapToInt(UserQueryFuzzTest::leaves).sum();
      case UserQuery.Or(List<UserQuery> clauses) ->
          clauses.stream().mapToInt(UserQueryFuzzTest::leaves).sum();
      case UserQuery.Not(UserQuery clause) -> leaves(clause);
      default -> 1;
    };
  }
}
