package org.lontar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
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
          "paragraph:",
          "date:",
          "2024-09",
          "NEAR",
          "NEAR/5",
          "NEAR/0",
          "WITHIN",
          "WITHIN paragraph",
          "=",
          "~2",
          "*logy",
          "…",
          "[...]",
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
      case UserQuery.Exact(String text) -> assertThat(text).as(typed).isNotBlank();
      case UserQuery.Pattern(String text) ->
          assertThat(text).as(typed).contains("*").doesNotContain("**").isNotEqualTo("*");
      case UserQuery.Fuzzy(String text, int edits) -> {
        assertThat(text).as(typed).isNotBlank();
        assertThat(edits).as(typed).isBetween(1, UserQueryParser.MAX_EDITS);
      }
      case UserQuery.Gapped(String first, List<UserQuery.Continuation> rest) -> {
        assertThat(first).as(typed).isNotBlank();
        assertThat(rest).as(typed).isNotEmpty().noneMatch(next -> next.text().isBlank());
      }
      case UserQuery.Near(UserQuery first, UserQuery second, int words) -> {
        assertThat(words).as(typed).isBetween(1, UserQueryParser.MAX_NEAR);
        assertWellFormed(first, typed);
        assertWellFormed(second, typed);
      }
      case UserQuery.InParagraph(List<UserQuery> clauses) -> {
        assertThat(clauses).as(typed).hasSizeGreaterThan(1);
        clauses.forEach(clause -> assertWellFormed(clause, typed));
      }
      case UserQuery.Dates(DateRange range) -> assertThat(range.isReversed()).as(typed).isFalse();
      case UserQuery.Filter filter -> assertThat(filter.label()).as(typed).isNotBlank();
      case UserQuery.Everything all -> assertThat(all).isNotNull();
      case UserQuery.AnyOf anyOf -> fail("the parser expands nothing, but made " + anyOf);
    }
  }

  private static int leaves(UserQuery query) {
    return switch (query) {
      case UserQuery.And(List<UserQuery> clauses) ->
          clauses.stream().mapToInt(UserQueryFuzzTest::leaves).sum();
      case UserQuery.Or(List<UserQuery> clauses) ->
          clauses.stream().mapToInt(UserQueryFuzzTest::leaves).sum();
      case UserQuery.Not(UserQuery clause) -> leaves(clause);
      case UserQuery.InParagraph(List<UserQuery> clauses) ->
          clauses.stream().mapToInt(UserQueryFuzzTest::leaves).sum();
      default -> 1;
    };
  }
}
