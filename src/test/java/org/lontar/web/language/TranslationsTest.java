package org.lontar.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.query.SyntaxTable;
import org.lontar.query.UserQueryParser;

/** Holds the bundles of all languages against those of English. */
class TranslationsTest {
  /** Sentences that are the same in another language, for they are names or loan words. */
  private static final Map<String, Set<String>> SAME =
      Map.of(
          "id", Set.of("help.status.title", "site.nav.status"),
          "ms", Set.of("help.status.title", "site.nav.status"),
          "fil", Set.of("errors.number", "follow.feed"),
          "pt", Set.of("names.bytes"));

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void haveEveryKeyOfEnglishAndNoOther(InterfaceLanguage language) {
    for (String area : MessageBundles.AREAS) {
      assertThat(new TreeSet<>(lines(area, language).keySet()))
          .as(area + " in " + language.tag())
          .isEqualTo(expected(area));
    }
  }

  @ParameterizedTest
  @EnumSource
  void canBeReadAndNameTheSameArguments(InterfaceLanguage language) {
    all(language)
        .forEach(
            (key, pattern) -> {
              Set<String> names = arguments(new MessagePattern(pattern));
              Optional.ofNullable(english().get(key))
                  .ifPresent(
                      english -> assertEquals(arguments(new MessagePattern(english)), names, key));
            });
  }

  @ParameterizedTest
  @EnumSource
  void countByTheCategoriesOfTheLanguage(InterfaceLanguage language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
    Set<String> needed =
        IntStream.range(0, 10_000).mapToObj(rules::select).collect(Collectors.toSet());

    all(language)
        .forEach(
            (key, pattern) ->
                plurals(new MessagePattern(pattern))
                    .forEach(
                        given -> {
                          Set<String> words =
                              given.stream()
                                  .filter(selector -> !selector.startsWith("="))
                                  .collect(Collectors.toSet());
                          assertThat(words).as(key).contains("other");
                          assertThat(rules.getKeywords()).as(key).containsAll(words);
                          if (words.size() > 1) {
                            assertThat(words).as(key).containsAll(needed);
                          }
                        }));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void sayItInTheirOwnWords(InterfaceLanguage language) {
    Set<String> allowed = SAME.getOrDefault(language.tag(), Set.of());

    Set<String> same =
        all(language).entrySet().stream()
            .filter(each -> each.getValue().equals(english().get(each.getKey())))
            .filter(each -> !isNoSentence(each.getKey()) && hasWords(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(same).isEqualTo(new TreeSet<>(allowed));
  }

  @ParameterizedTest
  @EnumSource
  void areWrittenCleanly(InterfaceLanguage language) {
    all(language)
        .forEach(
            (key, pattern) -> {
              assertThat(pattern).as(key).isEqualTo(pattern.strip()).isNotEmpty();
              assertThat(pattern).as(key).doesNotContain("  ", "\uFFFD", "{{count}}", "<", "&");
              if (!key.startsWith("names.date.")) {
                assertThat(pattern).as(key).doesNotContain("'");
              }
              String usual = pattern.replace("„…“", "");
              assertEquals(count(usual, '“'), count(usual, '”'), key);
            });
  }

  /** The keys of an area: those of the English file, or of what says it in English. */
  private static Set<String> expected(String area) {
    return switch (area) {
      case "syntax" -> syntax();
      case "codes" -> codes();
      default -> new TreeSet<>(MessageBundles.lines(area + ".properties").keySet());
    };
  }

  private static Set<String> syntax() {
    SyntaxTable table = SyntaxTable.load();
    Set<String> keys = new TreeSet<>();
    table.forms().forEach(form -> keys.add("syntax.finds." + form.key()));
    for (SyntaxTable.Repair repair : table.repairs()) {
      if (repair.tree() == null && repair.typed().contains(" ")) {
        keys.add("syntax.typed." + repair.code());
      }
      if (!isQuery(repair)) {
        keys.add("syntax.read." + repair.code());
      }
    }
    return keys;
  }

  /** Whether it is told by another query, which is the same in every language. */
  private static boolean isQuery(SyntaxTable.Repair repair) {
    return UserQueryParser.parse(repair.read()).tree().toString().equals(repair.tree());
  }

  /** Countries and languages have their names from CLDR; names in English stay as they are. */
  private static Set<String> codes() {
    Labels labels = Vocabularies.load(Optional.empty()).labels();
    Set<String> keys = new TreeSet<>();
    for (Dimension dimension : List.of(Dimension.SECTOR, Dimension.TYPE)) {
      labels.codes(dimension).forEach(code -> keys.add("codes." + dimension.code() + "." + code));
    }
    Stream.of("asean-plus-three", "east-asia-summit", "adb", "world-bank")
        .filter(labels.codes(Dimension.PARTNER)::contains)
        .forEach(code -> keys.add("codes.partner." + code));
    Stream.of(
            "leaders",
            "ascc-council",
            "ministers",
            "senior-officials",
            "asean-secretariat",
            "government",
            "partner")
        .filter(labels.codes(Dimension.BODY)::contains)
        .forEach(code -> keys.add("codes.body." + code));
    return keys;
  }

  private static Map<String, String> all(InterfaceLanguage language) {
    Map<String, String> all = new TreeMap<>();
    MessageBundles.AREAS.forEach(area -> all.putAll(lines(area, language)));
    return all;
  }

  private static Map<String, String> english() {
    return all(InterfaceLanguage.ENGLISH);
  }

  private static Map<String, String> lines(String area, InterfaceLanguage language) {
    String ending = language == InterfaceLanguage.ENGLISH ? "" : "_" + language.tag();
    return MessageBundles.lines(area + ending + ".properties");
  }

  private static Set<String> arguments(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toSet());
  }

  /** The categories of each plural of a pattern. */
  private static List<List<String>> plurals(MessagePattern pattern) {
    List<List<String>> plurals = new ArrayList<>();
    List<Boolean> open = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_START -> {
          boolean isPlural = part.getArgType() == MessagePattern.ArgType.PLURAL;
          open.add(isPlural);
          places.add(plurals.size());
          if (isPlural) {
            plurals.add(new ArrayList<>());
          }
        }
        case ARG_LIMIT -> {
          open.removeLast();
          places.removeLast();
        }
        case ARG_SELECTOR -> {
          if (open.getLast()) {
            plurals.get(places.getLast()).add(pattern.getSubstring(part));
          }
        }
        default -> {}
      }
    }
    return plurals;
  }

  /** Patterns of dates, and names that are the same in every language. */
  private static boolean isNoSentence(String key) {
    return Stream.of("names.date.", "cite.format.", "cite.use.", "follow.feed.title")
        .anyMatch(key::startsWith);
  }

  /** Whether something is left of a pattern without its arguments and signs. */
  private static boolean hasWords(String pattern) {
    return pattern.replaceAll("\\{[a-z]+(, number)?}", "").matches(".*\\p{L}.*");
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
