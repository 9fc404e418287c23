package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.DocumentType;
import org.lontar.document.Described;
import org.lontar.document.TypeAndForm;

/**
 * Finds in a title the word by which the document calls itself. Immutable, thread-safe.
 *
 * <p>The first such word wins, and of those that begin together the longest; a title that tells of
 * a document in a sentence ("ministers adopt declaration") names none.
 */
final class TitleWords {

  private record Word(String code, int order) {}

  /** After the word for a document they tell what became of it: "declaration adopted". */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\b(?:adopted|signed|issued|launched|released|unveiled|approved|endorsed|disahkan|disepakati|ditandatangani|dimeterai)\\b");

  /** Types whose words are common nouns: in a title they count only near its start. */
  private static final Set<String> COMMON =
      Set.of("report", "guidelines-framework", "work-plan", "agreement", "declaration", "other");

  private static final Pattern OBJECT_BEFORE =
      Pattern.compile(
          "\\b(?:to|under|of|on|for|develop|implement|implementing|by|with) (?:the |an? )?(?:[\\w.-]+ ){0,3}$");

  private static final int SUBTITLE = 12;

  /** Thai and the scripts after it put no spaces between words. */
  private static final char UNSPACED = 0x0e00;

  private final TermIndex<Word> words = new TermIndex<>();
  private final TermIndex<Boolean> verbs = new TermIndex<>();

  TitleWords(List<DocumentType> types) {
    for (int i = 0; i < types.size(); i++) {
      for (String word : types.get(i).words()) {
        words.add(word, new Word(types.get(i).code(), i));
      }
      types.get(i).verbs().forEach(verb -> verbs.add(verb, true));
    }
  }

  /** Whether the type's words are common nouns, so that stories are told of it by name. */
  static boolean isCommon(String code) {
    return COMMON.contains(code);
  }

  /**
   * The type that {@code title} names, or null.
   *
   * @param lineOfBody whether it is a line of the body, which must begin with the word or hold
   *     little else
   */
  @Nullable Described<TypeAndForm> find(Piece title, boolean lineOfBody) {
    TermIndex.Match<Word> best = null;
    for (TermIndex.Match<Word> match : longest(words.find(title))) {
      if (isObject(match, title)) {
        continue;
      }
      if (best == null || isBetter(match, best, title)) {
        best = match;
      }
    }
    if (best == null || (lineOfBody && best.start() > 25) || isHeadline(best, title)) {
      return null;
    }
    String form = title.words().substring(best.start(), best.end());
    return Described.stated(
        new TypeAndForm(best.value().code(), formOf(form)),
        title.part(),
        title.quote(0, title.words().length()));
  }

  /**
   * "Ministers adopt joint statement", "declaration signed"; and of common nouns, unless the title
   * begins with one, "strategic plan highlights …".
   */
  private boolean isHeadline(TermIndex.Match<Word> form, Piece title) {
    boolean anywhere =
        COMMON.contains(form.value().code()) && form.start() > startOf(title, form.start());
    boolean told =
        verbs.find(title).stream()
            .anyMatch(verb -> anywhere || verb.start() < form.start() || covers(verb, form));
    return told || PARTICIPLE.matcher(title.folded().substring(form.end())).find();
  }

  /** How far from its start a title still begins with a word: a place or "ASEAN" goes before. */
  private static int startOf(Piece title, int at) {
    return title.folded().charAt(at) < UNSPACED ? 12 : 3;
  }

  /** The verb "รายงานว่า" holds the noun "รายงาน". */
  private static boolean covers(TermIndex.Match<Boolean> verb, TermIndex.Match<Word> form) {
    return verb.start() <= form.start() && verb.end() >= form.end();
  }

  /** Of the matches that overlap the longest, then the first. */
  private static List<TermIndex.Match<Word>> longest(List<TermIndex.Match<Word>> matches) {
    List<TermIndex.Match<Word>> kept = new ArrayList<>();
    for (TermIndex.Match<Word> match : matches) {
      boolean inside =
          matches.stream()
              .anyMatch(
                  o ->
                      o.start() <= match.start()
                          && o.end() >= match.end()
                          && o.end() - o.start() > match.end() - match.start());
      if (!inside) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** A statement's or a speech's word before a common noun that it may be about. */
  private static boolean isBetter(
      TermIndex.Match<Word> match, TermIndex.Match<Word> best, Piece title) {
    boolean common = COMMON.contains(match.value().code());
    boolean bestCommon = COMMON.contains(best.value().code());
    if (common != bestCommon) {
      return !common;
    }
    // "Blueprint 2025 Baseline Study": of common nouns the last before any preposition is the head.
    if (common && bestCommon && match.start() >= best.end()) {
      return !title
              .folded()
              .substring(best.end(), match.start())
              .matches(
                  ".*(?:\\b(?:on|of|for|to|in|at|by|and|with|under|towards|tentang|mengenai|về|của)\\b|[:(,-]).*")
          || title.folded().substring(best.end(), match.start()).matches(".*\\d{4}\\s*$");
    }
    return false;
  }

  /** "Conference of the Parties to the Agreement": what a meeting is about is not the document. */
  private static boolean isObject(TermIndex.Match<Word> match, Piece title) {
    return COMMON.contains(match.value().code())
        && (isInSentenceCase(match, title)
            || OBJECT_BEFORE.matcher(title.folded().substring(0, match.start())).find());
  }

  /** "Treaty" names a document, "haze treaty enters into force" tells of one. */
  private static boolean isInSentenceCase(TermIndex.Match<Word> match, Piece title) {
    boolean small = Character.isLowerCase(title.words().charAt(match.start()));
    String before = title.words().substring(Math.max(0, match.start() - SUBTITLE), match.start());
    return small && match.start() > 0 && !before.contains(":") && !before.contains("(");
  }

  private static String formOf(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT)) ? TitleCase.of(words) : words;
  }
}
