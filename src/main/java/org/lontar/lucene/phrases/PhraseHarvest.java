package org.lontar.lucene.phrases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gathers the names and phrases of one document. Costs time for its first characters only, and
 * memory for so many phrases. One thread.
 */
public final class PhraseHarvest {

  /** Phrases that a document gives. */
  public static final int MAX_PHRASES = 40;

  /** Text of a document that is looked at, in UTF-16 units. */
  public static final int MAX_CHARS = 200_000;

  private static final int MAX_DISTINCT = 4_000;
  private static final int MAX_WORDS = 9;
  private static final int MAX_PHRASE_CHARS = 90;
  private static final int MIN_PHRASE_CHARS = 3;

  /** A long form counts like so many mentions: it says what a reader may type. */
  private static final int LONG_FORM_TIMES = 5;

  private final Map<String, Found> found = new LinkedHashMap<>();
  private int left = MAX_CHARS;

  private static final class Found {
    private final String text;
    private final boolean isSingle;
    private int times;

    Found(String text, boolean isSingle) {
      this.text = text;
      this.isSingle = isSingle;
    }

    /** A name of several words says more. */
    int weight() {
      return isSingle ? times : 2 * times;
    }
  }

  /**
   * Looks at a paragraph.
   *
   * @param onlyPhrases whether a single capitalized word is no name, as in Vietnamese, where it is
   *     the first syllable of one
   */
  public void add(String paragraph, boolean onlyPhrases) {
    if (left <= 0) {
      return;
    }
    String text = paragraph.substring(0, Math.min(left, paragraph.length()));
    left -= text.length();
    List<Token> tokens = Token.of(text);
    if (!isShouted(tokens)) {
      read(tokens, onlyPhrases);
    }
  }

  /** The phrases that stand there most often; of equal ones the first. */
  public List<Phrase> phrases() {
    return found.values().stream()
        .sorted(Comparator.comparingInt(Found::weight).reversed())
        .limit(MAX_PHRASES)
        .map(each -> new Phrase(each.text, each.times))
        .toList();
  }

  private void read(List<Token> tokens, boolean onlyPhrases) {
    for (int i = 0; i < tokens.size(); ) {
      String longForm = LongForm.find(tokens, i);
      if (longForm != null) {
        count(longForm, false, LONG_FORM_TIMES);
        i++;
      } else if (tokens.get(i).isCapitalized()) {
        CapitalRun run = CapitalRun.from(tokens, i);
        take(tokens, run.trimmed(tokens), onlyPhrases);
        i = run.end();
      } else {
        i++;
      }
    }
  }

  private void take(List<Token> tokens, CapitalRun run, boolean onlyPhrases) {
    if (run.size() == 0 || run.size() > MAX_WORDS) {
      return;
    }
    Token first = tokens.get(run.first());
    if (run.size() > 1) {
      count(Phrase.joined(tokens.subList(run.first(), run.end())), false, 1);
    } else if (!onlyPhrases && (first.isAcronym() || !first.beginsSentence())) {
      count(first.text(), true, 1);
    }
  }

  private void count(String text, boolean isSingle, int times) {
    String key = text.toLowerCase(Locale.ROOT);
    if (text.length() < MIN_PHRASE_CHARS
        || text.length() > MAX_PHRASE_CHARS
        || (found.size() >= MAX_DISTINCT && !found.containsKey(key))) {
      return;
    }
    found.computeIfAbsent(key, k -> new Found(text, isSingle)).times += times;
  }

  /** Whether capital letters say nothing here, as in a heading of them. */
  private static boolean isShouted(List<Token> tokens) {
    long words = tokens.stream().filter(t -> t.text().length() > 2).count();
    long large =
        tokens.stream()
            .filter(
                t -> t.text().length() > 2 && t.text().equals(t.text().toUpperCase(Locale.ROOT)))
            .count();
    return words > 2 && 2 * large > words;
  }
}
