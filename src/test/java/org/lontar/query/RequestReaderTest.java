package org.lontar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;

/** Parameters in, request out, and back. */
class RequestReaderTest {

  private static final Labels LABELS =
      new Labels(
          Map.of(
              Dimension.SECTOR,
              names("health", "Health", "haze", "Transboundary haze"),
              Dimension.TYPE,
              names("joint-statement", "Joint statement", "report", "Report"),
              Dimension.CHAIRMANSHIP,
              names("brunei-darussalam", "Brunei Darussalam", "viet-nam", "Viet Nam"),
              Dimension.LANGUAGE,
              names("en", "English", "th", "Thai")));

  private final RequestReader reader = new RequestReader(LABELS);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=haze                                  | q=haze
          q=+haze+                                | q=haze
          q=&from=&to=&sort=&sector=              | ''
          page=1&size=20&sort=relevance           | ''
          size=5&page=2&sort=newest&q=a           | q=a&sort=newest&page=2&size=5
          year=2024&year=2020..2022&year=none     | year=2020..2022&year=2024&year=none
          year=2020-2022                          | year=2020..2022
          year=2020..                             | year=2020..
          sector=haze&sector=haze&year=2024       | year=2024&sector=haze
          sector=Transboundary+haze               | sector=haze
          chairmanship=Vietnam                    | chairmanship=viet-nam
          type=Joint+Statement&not.sector=haze    | type=joint-statement&not.sector=haze
          not.year=2020&not.type=none             | not.year=2020&not.type=none
          language=id&language=th                 | language=id&language=th
          series=ascc-council&partner=japan       | series=ascc-council&partner=japan
          from=2024-01-31&to=2024-12-31           | from=2024-01-31&to=2024-12-31
          q=%22early+warning%22+%C3%A9&body=x     | q=%22early+warning%22+%C3%A9&body=x
          size=100&page=100                       | page=100&size=100
          sort=added&since=2026-11-01T08:00:00Z   | since=2026-11-01T08%3A00%3A00Z&sort=added
          since=2026-11-01&to=2024-12-31          | to=2024-12-31&since=2026-11-01T00%3A00%3A00Z
          since=2026-11-01T07:00:00%2B07:00       | since=2026-11-01T00%3A00%3A00Z
          since=2026-11-01T07:00:00+07:00         | since=2026-11-01T00%3A00%3A00Z
          since=2026-11-01T00:00:00.001Z          | since=2026-11-01T00%3A00%3A01Z
          copies=all                              | ''
          copies=collapsed&q=a                    | q=a&copies=collapsed
          passages=3&q=a                          | q=a
          passages=0&copies=collapsed             | copies=collapsed&passages=0
          """)
  void readsAndWritesBack(String typed, String canonical) {
    SearchRequest request = reader.read(parameters(typed));

    assertEquals(canonical, SearchUrl.queryString(request));
    assertEquals(request, reader.read(SearchUrl.parameters(request)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foo=1                     | unknown-parameter
          not.q=1                   | unknown-parameter
          not.=1                    | unknown-parameter
          Q=1                       | unknown-parameter
          q=a&q=b                   | repeated-parameter
          sector=healt              | unknown-code
          not.sector=healt          | unknown-code
          type=..                   | unknown-code
          language=english-us       | unknown-code
          series=a+b                | unknown-code
          year=soon                 | bad-year
          year=20                   | bad-year
          year=..                   | bad-year
          year=2024..2020           | bad-range
          from=2024-13-01           | bad-date
          to=yesterday              | bad-date
          from=2024-02-01&to=2024-01-01 | bad-range
          sort=best                 | unknown-sort
          since=yesterday           | bad-time
          since=2026-11-01T08:00:00 | bad-time
          since=2026-13-01          | bad-time
          since=-0001-01-01         | bad-time
          since=%2B10000-01-01T00:00:00Z | bad-time
          since=2026-11-01&since=2026-11-02 | repeated-parameter
          page=0                    | bad-number
          page=-1                   | bad-number
          page=two                  | bad-number
          page=99999999999999999999 | bad-number
          size=0                    | bad-number
          size=101                  | bad-number
          page=501                  | page-too-deep
          page=999999999&size=100   | page-too-deep
          """)
  void refusesWithACode(String typed, String code) {
    assertThatThrownBy(() -> reader.read(parameters(typed)))
        .isInstanceOfSatisfying(
            BadQueryException.class,
            e -> {
              assertEquals(code, e.code());
              assertThat(e.hint()).endsWith(".").isNotBlank();
            });
  }

  @Test
  void namesWhatIsAllowed() {
    assertThatThrownBy(() -> reader.read(parameters("sector=healt")))
        .hasMessage("There is no sector “healt”.")
        .extracting(e -> ((BadQueryException) e).hint())
        .isEqualTo("Allowed: health, haze or none.");
    assertThatThrownBy(() -> reader.read(parameters("foo=1")))
        .extracting(e -> ((BadQueryException) e).hint())
        .isEqualTo(
            "Allowed: q, year, chairmanship, sector, type, language, series, body, partner,"
                + " reading, noexpand, feedback, from, to, since, sort, page, size, copies, passages, and"
                + " not. before year, chairmanship, sector, type, language, series, body, partner.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          sector:haze               | (filter sector=haze)                  | -
          sector:"Transboundary Haze" | (filter sector=haze)                | -
          chair:vietnam             | (filter chairmanship=viet-nam)        | -
          chair:brunei              | (filter chairmanship=brunei-darussalam) | -
          lang:thai                 | (filter language=th)                  | -
          sector:none               | (filter sector=none)                  | -
          -sector:healt asean       | (and (not (term healt)) (term asean)) | unknown-code
          (sector:x OR sector:haze) | (or (term x) (filter sector=haze))    | unknown-code
          """)
  void holdsTypedFiltersAgainstTheVocabularies(String typed, String tree, String code) {
    ParsedQuery parsed = reader.parse(typed);

    assertEquals(tree, parsed.tree().toString());
    assertEquals(
        code == null ? List.of() : List.of(code),
        parsed.notes().stream().map(QueryNote::code).toList());
  }

  private static Map<String, String> names(String... codesAndNames) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < codesAndNames.length; i += 2) {
      names.put(codesAndNames[i], codesAndNames[i + 1]);
    }
    return names;
  }

  private static Map<String, List<String>> parameters(String queryString) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : queryString.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters
          .computeIfAbsent(parts[0], key -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
