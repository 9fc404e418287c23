package org.lontar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, the tree it becomes, and the codes of the notes. */
class UserQueryParserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          haze                              | (term haze)
          haze health                       | (and (term haze) (term health))
          haze AND health                   | (and (term haze) (term health))
          haze and health                   | (and (term haze) (term and) (term health))
          haze OR smoke                     | (or (term haze) (term smoke))
          a b OR c d                        | (or (and (term a) (term b)) (and (term c) (term d)))
          (haze OR smoke) health            | (and (or (term haze) (term smoke)) (term health))
          (a b) c                           | (and (term a) (term b) (term c))
          ((a))                             | (term a)
          haze -health                      | (and (term haze) (not (term health)))
          haze NOT health                   | (and (term haze) (not (term health)))
          haze AND NOT health               | (and (term haze) (not (term health)))
          -haze                             | (not (term haze))
          NOT -haze                         | (term haze)
          -(a b)                            | (not (and (term a) (term b)))
          -"early warning"                  | (not (phrase early warning))
          haze haze                         | (term haze x2)
          haze smoke haze                   | (and (term haze x2) (term smoke))
          "ha ze" "ha ze"                   | (phrase ha ze)
          "early warning system"            | (phrase early warning system)
          “early warning” system            | (and (phrase early warning) (term system))
          „early warning“                   | (phrase early warning)
          «early   warning»                 | (phrase early warning)
          ＂early warning＂                 | (phrase early warning)
          “the «good» life”                 | (phrase the «good» life)
          "near words"~5                    | (near/5 near words)
          "near words"~0                    | (phrase near words)
          educat*                           | (prefix educat)
          title:haze                        | (title (term haze))
          title:"Joint Statement"           | (title (phrase Joint Statement))
          title:educat*                     | (title (prefix educat))
          title:(haze OR smoke) fire        | (and (or (title (term haze)) (title (term smoke))) (term fire))
          -title:haze                       | (not (title (term haze)))
          TITLE:haze                        | (title (term haze))
          year:2024                         | (filter year=2024)
          year:2020..2024                   | (filter year=2020..2024)
          year:2020-2024                    | (filter year=2020..2024)
          year:2020…2024                    | (filter year=2020..2024)
          year:2020..                       | (filter year=2020..)
          year:..2020                       | (filter year=..2020)
          year:2024..2024                   | (filter year=2024)
          year:none                         | (filter year=none)
          year:(2020 OR 2022)               | (or (filter year=2020) (filter year=2022))
          sector:haze                       | (filter sector=haze)
          -sector:haze asean                | (and (not (filter sector=haze)) (term asean))
          sector:(health OR education)      | (or (filter sector=health) (filter sector=education))
          type:"Joint Statement"            | (filter type=joint-statement)
          type:news_article                 | (filter type=news-article)
          chair:lao-pdr                     | (filter chairmanship=lao-pdr)
          chairmanship:Malaysia             | (filter chairmanship=malaysia)
          lang:th language:en               | (and (filter language=th) (filter language=en))
          series:ascc-council               | (filter series=ascc-council)
          body:asean-secretariat            | (filter body=asean-secretariat)
          partner:japan                     | (filter partner=japan)
          haze, smoke.                      | (and (term haze) (term smoke))
          U.S. 50% C++                      | (and (term U.S) (term 50) (term C++))
          Dato' Seri                        | (and (term Dato') (term Seri))
          'haze'                            | (term haze)
          Alzheimer’s                       | (term Alzheimer’s)
          Timor-Leste's COVID-19            | (and (term Timor-Leste's) (term COVID-19))
          e*                                | (prefix e)
          educ*tion                         | (pattern educ*tion)
          *logy                             | (pattern *logy)
          *a*                               | (pattern *a*)
          **bold**                          | (pattern *bold*)
          (educat*, haze)                   | (and (prefix educat) (term haze))
          =statement                        | (exact statement)
          -=statement                       | (not (exact statement))
          title:=statement                  | (title (exact statement))
          ="joint statement"                | (phrase joint statement)
          a=b                               | (term a=b)
          haze~                             | (fuzzy/1 haze)
          education~                        | (fuzzy/2 education)
          haze~2,                           | (fuzzy/2 haze)
          haze NEAR/5 health                | (within/5 (term haze) (term health))
          haze NEAR health                  | (within/10 (term haze) (term health))
          haze near health                  | (and (term haze) (term near) (term health))
          a NEAR/2 b NEAR/3 c               | (and (within/2 (term a) (term b)) (within/3 (term b) (term c)))
          x (haze OR smoke) NEAR/5 "a b"    | (and (term x) (within/5 (or (term haze) (term smoke)) (phrase a b)))
          -haze NEAR/5 health               | (not (within/5 (term haze) (term health)))
          title:(haze NEAR/5 fire)          | (title (within/5 (term haze) (term fire)))
          title:((a OR b) NEAR/5 c)         | (title (within/5 (or (term a) (term b)) (term c)))
          haze WITHIN paragraph health      | (paragraph (term haze) (term health))
          haze WITHIN health                | (and (term haze) (term WITHIN) (term health))
          a WITHIN paragraph b WITHIN PARAGRAPH c | (paragraph (term a) (term b) (term c))
          a NEAR/3 b WITHIN paragraph c     | (paragraph (within/3 (term a) (term b)) (term c))
          paragraph:(haze "public health")  | (paragraph (term haze) (phrase public health))
          paragraph:((a OR b) c)            | (paragraph (or (term a) (term b)) (term c))
          paragraph:(a b OR c d)            | (or (paragraph (term a) (term b)) (paragraph (term c) (term d)))
          paragraph:haze                    | (term haze)
          -paragraph:(a b)                  | (not (paragraph (term a) (term b)))
          "role of * social workers"        | (gapped role of * social workers)
          "a * * b ** c"                    | (gapped a ** b ** c)
          "a […] b"                         | (gapped a … b)
          "a [...] b (…) c... d . . . e"    | (gapped a … b … c … d … e)
          "a * … b"                         | (gapped a … b)
          "… a b …"                         | (phrase a b)
          "* a b *"                         | (phrase a b)
          title:"a * b"                     | (title (gapped a * b))
          date:2024-01-01..2024-06-30       | (date 2024-01-01..2024-06-30)
          date:2024                         | (date 2024-01-01..2024-12-31)
          date:2024-2                       | (date 2024-02-01..2024-02-29)
          date:2024-09-26                   | (date 2024-09-26)
          date:2024-09..                    | (date 2024-09-01..)
          date:..2024-09                    | (date ..2024-09-30)
          date:2023..2024-06                | (date 2023-01-01..2024-06-30)
          date:(2023 OR 2024-06-01)         | (or (date 2023-01-01..2023-12-31) (date 2024-06-01))
          10:30 a.m.                        | (and (term 10:30) (term a.m))
          https://asean.org/news?id=1       | (term https://asean.org/news?id=1)
          paragraph(s) noted                | (and (term paragraph(s) (term noted))
          (i) haze (ii) fire                | (and (term i) (term haze) (term ii) (term fire))
          Re: haze                          | (and (term Re) (term haze))
          ข่าวอาเซียน                          | (term ข่าวอาเซียน)
          អាស៊ាន សុខភាព                     | (and (term អាស៊ាន) (term សុខភាព))
          """)
  void parsesTo(String typed, String tree) {
    ParsedQuery parsed = UserQueryParser.parse(typed);

    assertEquals(tree, parsed.tree().toString());
    assertEquals("", notes(parsed));
  }

  /** A dash or a full stop by itself is no mistake of syntax: sentences have them. */
  @ParameterizedTest
  @ValueSource(strings = {"haze – smoke", "haze - smoke", "haze smoke”.", "“haze” , smoke & ?"})
  void saysNothingOfPunctuationInASentence(String typed) {
    assertThat(UserQueryParser.parse(typed).notes())
        .extracting(QueryNote::code)
        .doesNotContain("nothing-to-search");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "early warning            | (and (term early) (term warning))           | unbalanced-quote
          a "b c" "d e              | (and (term a) (phrase b c) (term d) (term e)) | unbalanced-quote
          (haze OR smoke            | (or (term haze) (term smoke))               | unbalanced-parenthesis
          haze) smoke               | (and (term haze) (term smoke))              | unbalanced-parenthesis
          )(                        | (everything)                                | unbalanced-parenthesis
          *                         | (everything)                                | nothing-to-search
          haze *                    | (term haze)                                 | nothing-to-search
          haze ~ smoke              | (and (term haze) (term smoke))              | nothing-to-search
          –                         | (everything)                                | nothing-to-search
          ()                        | (everything)                                | nothing-to-search
          paragraph:()              | (everything)                                | nothing-to-search
          ""                        | (everything)                                | nothing-to-search
          =educat*~1                | (prefix educat)                             | lone-tilde
          =word~1                   | (exact word)                                | lone-tilde
          haze~9                    | (fuzzy/2 haze)                              | fuzzy-cut
          haze~99999999999          | (fuzzy/2 haze)                              | fuzzy-cut
          a NEAR/99999999999 b      | (within/100 (term a) (term b))              | near-cut
          haze~0                    | (fuzzy/1 haze)                              | fuzzy-cut
          a NEAR/500 b              | (within/100 (term a) (term b))              | near-cut
          a NEAR/0 b                | (within/1 (term a) (term b))                | near-cut
          NEAR haze                 | (term haze)                                 | lone-operator
          haze NEAR                 | (term haze)                                 | lone-operator
          haze NEAR OR smoke        | (or (term haze) (term smoke))               | lone-operator
          haze NEAR NOT smoke       | (and (term haze) (not (term smoke)))        | lone-operator
          haze NEAR NEAR smoke      | (and (term haze) (term smoke))              | lone-operator
          haze WITHIN paragraph     | (term haze)                                 | lone-operator
          WITHIN paragraph haze     | (term haze)                                 | lone-operator
          haze NEAR sector:health   | (and (term haze) (filter sector=health))    | near-operand
          haze NEAR (a b)           | (and (term haze) (term a) (term b))         | near-operand
          title:haze NEAR fire      | (and (title (term haze)) (term fire))       | near-operand
          paragraph:(a b -c)        | (and (paragraph (term a) (term b)) (not (term c))) | paragraph-clause
          "climat* change"          | (phrase climat change)                      | star-in-quotes
          date:soon                 | (term soon)                                 | not-a-date
          date:2024-13              | (term 2024-13)                              | not-a-date
          date:2024-02-30           | (term 2024-02-30)                           | not-a-date
          date:2024-06..2024-01     | (date 2024-01-01..2024-06-30)               | dates-reversed
          haze "..."                | (term haze)                                 | nothing-to-search
          OR                        | (everything)                                | lone-operator
          AND                       | (everything)                                | lone-operator
          NOT                       | (everything)                                | lone-operator
          OR haze                   | (term haze)                                 | lone-operator
          haze OR                   | (term haze)                                 | lone-operator
          haze OR OR smoke          | (or (term haze) (term smoke))               | lone-operator
          haze AND                  | (term haze)                                 | lone-operator
          AND haze                  | (term haze)                                 | lone-operator
          haze AND OR smoke         | (or (term haze) (term smoke))               | lone-operator
          haze NOT                  | (term haze)                                 | lone-operator
          NOT OR haze               | (term haze)                                 | lone-operator
          (AND) haze                | (term haze)                                 | lone-operator
          "near words"~             | (phrase near words)                         | lone-tilde
          "near words"~999999999999 | (near/100 near words)                       | slop-cut
          author:smith              | (and (term author) (term smith))            | unknown-field
          author:"John Smith"       | (and (term author) (phrase John Smith))     | unknown-field
          sector: health            | (and (term sector) (term health))           | empty-field
          title:                    | (term title)                                | empty-field
          year:soon                 | (term soon)                                 | not-a-year
          year:2024..2020           | (filter year=2020..2024)                    | years-reversed
          title:*                   | (everything)                                | nothing-to-search
          """)
  void repairsAndSaysSo(String typed, String tree, String codes) {
    ParsedQuery parsed = UserQueryParser.parse(typed);

    assertEquals(tree, parsed.tree().toString());
    assertEquals(codes, notes(parsed));
  }

  @Test
  void readsNothingAsEverything() {
    assertEquals("(everything)", UserQueryParser.parse(" \u00a0\u3000\n").tree().toString());
    assertEquals("", notes(UserQueryParser.parse("")));
  }

  @Test
  void splitsAtUnicodeSpaces() {
    assertEquals(
        "(and (term a) (term b) (term c))",
        UserQueryParser.parse("a\u00a0b\u3000c").tree().toString());
  }

  @Test
  void dropsControlCharactersAndLooseSurrogates() {
    ParsedQuery parsed = UserQueryParser.parse("ha\u0000ze\u0007 \ud800 \u202esmoke\ufeff");

    assertEquals("(and (term haze) (term smoke))", parsed.tree().toString());
    assertEquals("control-characters", notes(parsed));
    assertEquals("haze  smoke", parsed.text());
  }

  @Test
  void cutsTenThousandCharacters() {
    ParsedQuery parsed = UserQueryParser.parse("haze ".repeat(2_000));

    assertEquals("(term haze x400)", parsed.tree().toString());
    assertEquals("query-cut,too-many-words", notes(parsed));
    assertEquals(UserQueryParser.MAX_CHARS - 1, parsed.text().length());
  }

  @Test
  void keepsTheFirstOfFiveThousandClauses() {
    StringBuilder typed = new StringBuilder("w0");
    for (int i = 1; i < 5_000; i++) {
      typed.append(" OR w").append(i);
    }

    ParsedQuery parsed = UserQueryParser.parse(typed.toString());

    assertEquals(UserQueryParser.MAX_CLAUSES, ((UserQuery.Or) parsed.tree()).clauses().size());
    assertEquals("query-cut,too-many-words", notes(parsed));
  }

  @Test
  void limitsTheDepthOfParentheses() {
    ParsedQuery parsed = UserQueryParser.parse("(".repeat(2_000) + "haze" + ")".repeat(2_000));

    assertEquals("(term haze)", parsed.tree().toString());
    assertEquals("too-deep", notes(parsed));
  }

  private static String notes(ParsedQuery parsed) {
    return parsed.notes().stream().map(QueryNote::code).collect(Collectors.joining(","));
  }
}
