package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Language;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;

/**
 * Tells the language of texts: by script, and in Latin letters by their small words on a bounded
 * sample. Immutable, thread-safe.
 */
final class LanguageFinder {
  private static final int SAMPLE = 8_000;
  private static final int FEW_WORDS = 4;

  /** Votes that a word gives: one for a frequent word, three for a mark. */
  private record Vote(String language, int weight) {}

  private final Map<String, List<Vote>> votes = new HashMap<>();

  /** No word with votes is longer, in characters. */
  private final int longest;

  LanguageFinder(List<Language> languages) {
    for (Language language : languages) {
      language.words().forEach(word -> vote(word, new Vote(language.code(), 2)));
      language.marks().forEach(word -> vote(word, new Vote(language.code(), 5)));
    }
    longest = votes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void vote(String word, Vote vote) {
    votes.merge(
        Folding.fold(word),
        List.of(vote),
        (a, b) -> {
          List<Vote> both = new ArrayList<>(a);
          both.addAll(b);
          return List.copyOf(both);
        });
  }

  /** The main language of the document, or null where nothing tells it. */
  @Nullable Described<String> find(Reading reading) {
    EmbeddedField field = reading.firstField("json:language");
    if (field != null && field.value().strip().matches("[a-z]{2,3}")) {
      return Described.embedded(field.value().strip(), Reading.evidence(field));
    }
    StringBuilder sample = new StringBuilder();
    for (Piece piece : reading.body()) {
      if (sample.length() > SAMPLE) {
        break;
      }
      sample.append(piece.folded()).append('\n');
    }
    if (sample.length() < 200) {
      sample.append(reading.titleFolded());
    }
    String language = detect(sample.toString());
    return language == null
        ? declared(reading)
        : Described.inferred(language, "script and small words of the text");
  }

  private static @Nullable Described<String> declared(Reading reading) {
    EmbeddedField field = reading.firstField("html:lang", "html:content-language", "pdf:language");
    if (field == null || !field.value().matches("(?i)[a-z]{2,3}(?:[-_].*)?")) {
      return null;
    }
    String code = field.value().replaceAll("[-_].*", "").toLowerCase(Locale.ROOT);
    return Described.embedded(code.equals("tl") ? "fil" : code, Reading.evidence(field));
  }

  /** The language of one paragraph, or {@code main} where it is too short to tell. */
  @Nullable String ofParagraph(Piece piece, @Nullable String main) {
    String script = Script.languageOf(piece.folded());
    if (script != null) {
      return script;
    }
    String sample = piece.folded().substring(0, Math.min(600, piece.folded().length()));
    Map<String, Integer> points = points(sample);
    int best = points.values().stream().max(Integer::compare).orElse(0);
    int ofMain = main == null ? 0 : points.getOrDefault(main, 0);
    if (best < FEW_WORDS * 2 || best < ofMain * 2) {
      return main;
    }
    String language = winner(points);
    return language == null ? main : language;
  }

  /** The language of folded text, or null. */
  @Nullable String detect(String folded) {
    String script = Script.languageOf(folded);
    if (script != null) {
      return script;
    }
    Map<String, Integer> points = points(folded);
    return winner(points);
  }

  private Map<String, Integer> points(String folded) {
    Map<String, Integer> points = new HashMap<>();
    int marks = 0;
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      marks += isVietnamese(c) ? 1 : 0;
      if (!isOfAWord(folded, i, c)) {
        vote(folded, start, i, points);
        start = i + 1;
      }
    }
    if (marks * 25 > folded.length()) {
      points.merge("vi", Math.min(marks, 10_000), Integer::sum);
    }
    return points;
  }

  private void vote(String folded, int start, int end, Map<String, Integer> points) {
    if (end > start && end - start <= longest) {
      for (Vote vote : votes.getOrDefault(folded.substring(start, end), List.of())) {
        points.merge(vote.language(), vote.weight(), Integer::sum);
      }
    }
  }

  /** Letters, marks, apostrophes and hyphens. */
  private static boolean isOfAWord(String folded, int index, char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || c == '\'' || c == '-' || (c >= 'A' && c <= 'Z');
    }
    int whole =
        Character.isLowSurrogate(c) && index > 0
            ? folded.codePointBefore(index + 1)
            : index < folded.length() ? folded.codePointAt(index) : c;
    return c == '’' || CharKinds.isOfWriting(whole);
  }

  /** Letters with two marks, and ă, đ, ơ, ư: no other language here writes them. */
  private static boolean isVietnamese(int c) {
    return (c >= 0x1ea0 && c <= 0x1ef9) || c == 'ă' || c == 'đ' || c == 'ơ' || c == 'ư';
  }

  private static @Nullable String winner(Map<String, Integer> points) {
    return points.entrySet().stream()
        .filter(e -> e.getValue() >= 4)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
