package org.lontar.search.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds acronyms in running text: "ASEAN Socio-Cultural Community (ASCC)" and "ASCC (ASEAN
 * Socio-Cultural Community)", in all languages that write Latin letters.
 *
 * <p>After Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in
 * Biomedical Text, 2003: a bracket behind words, and the letters of the short form among those of
 * the words, in order. {@link AcronymFit} is stricter on which letters. Takes time linear in the
 * text. Immutable, thread-safe.
 */
public final class AcronymFinder {

  /** Brackets looked into in one text: an honest document has fewer. */
  static final int MAX_BRACKETS = 5_000;

  /** What stands in longer brackets is no acronym and no name. */
  private static final int MAX_INSIDE_CHARS = 160;

  /** How far in front of a bracket its long form may begin. */
  private static final int MAX_REACH_CHARS = 240;

  private static final int MAX_LONG_CHARS = 150;

  /** Words that lead to an acronym: "hereinafter referred to as ASCC", "disingkat PERBARA". */
  private static final Set<String> LEADS =
      Set.of(
          "the",
          "or",
          "hereinafter",
          "hereafter",
          "henceforth",
          "also",
          "abbreviated",
          "short",
          "in",
          "disingkat",
          "atau",
          "selanjutnya",
          "selepas",
          "o",
          "ou",
          "viết",
          "gọi");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»‘’']");

  /** The acronyms of one text, in order, each as often as it is explained. */
  public List<Acronym> find(String text) {
    List<Acronym> found = new ArrayList<>();
    int brackets = 0;
    int open = text.indexOf('(');
    while (open >= 0 && brackets < MAX_BRACKETS) {
      brackets++;
      int close = closing(text, open);
      if (close > 0) {
        explained(text, open, close).ifPresent(found::add);
      }
      open = text.indexOf('(', open + 1);
    }
    return found;
  }

  /** The bracket that closes the one at {@code open}, with no other one between; -1 for none. */
  private static int closing(String text, int open) {
    int last = Math.min(text.length(), open + MAX_INSIDE_CHARS);
    for (int i = open + 1; i < last; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
      if (text.charAt(i) == '(') {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Acronym> explained(String text, int open, int close) {
    List<LongFormWord> before = wordsBefore(text, open);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Optional<Acronym> behind =
        ShortForm.find(shortFormIn(text.substring(open + 1, close)))
            .flatMap(form -> longFormBefore(text, before, form));
    return behind.isPresent() ? behind : longFormInside(text, before, open, close);
  }

  /** "ASEAN Socio-Cultural Community (ASCC)". */
  private static Optional<Acronym> longFormBefore(
      String text, List<LongFormWord> before, ShortForm form) {
    int first = AcronymFit.firstWord(form, before);
    return first < 0 ? Optional.empty() : acronym(text, form, before.subList(first, before.size()));
  }

  /** "ASCC (ASEAN Socio-Cultural Community)": all words inside, not only the last ones. */
  private static Optional<Acronym> longFormInside(
      String text, List<LongFormWord> before, int open, int close) {
    Optional<ShortForm> form = ShortForm.find(before.getLast().written());
    List<LongFormWord> inside = LongFormWord.all(text, open + 1, endOfFirstPart(text, open, close));
    return form.filter(f -> !inside.isEmpty() && AcronymFit.firstWord(f, inside) == 0)
        .flatMap(f -> acronym(text, f, inside));
  }

  private static Optional<Acronym> acronym(String text, ShortForm form, List<LongFormWord> words) {
    String written = text.substring(words.getFirst().start(), words.getLast().end());
    String longForm = WHITE_SPACE.matcher(written).replaceAll(" ");
    return longForm.length() > MAX_LONG_CHARS
        ? Optional.empty()
        : Optional.of(new Acronym(form.written(), longForm));
  }

  /** "ASCC; Komunitas …" and "ASCC, 2015" explain by their first part. */
  private static int endOfFirstPart(String text, int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return close;
  }

  private static String shortFormIn(String inside) {
    String first = inside.split("[;,]", 2)[0];
    String plain =
        WHITE_SPACE.matcher(QUOTES.matcher(first).replaceAll(" ")).replaceAll(" ").strip();
    int space = plain.indexOf(' ');
    boolean isLed = space > 0 && LEADS.contains(plain.substring(0, space).toLowerCase(Locale.ROOT));
    return isLed ? plain.substring(plain.lastIndexOf(' ') + 1) : plain;
  }

  private static List<LongFormWord> wordsBefore(String text, int open) {
    int start = open;
    int first = Math.max(0, open - MAX_REACH_CHARS);
    while (start > first && !endsAClause(text, start - 1)) {
      start--;
    }
    if (start == first && first > 0) {
      start = afterCutWord(text, start, open);
    }
    return LongFormWord.all(text, start, open);
  }

  /** A long form does not reach over brackets, quotation marks, and the ends of sentences. */
  private static boolean endsAClause(String text, int at) {
    return switch (text.charAt(at)) {
      case '(', ')', ';', ':', '!', '?', '"', '“', '”', '|' -> true;
      case '.' -> at + 1 < text.length() && text.charAt(at + 1) == ' ' && !isInitial(text, at);
      default -> false;
    };
  }

  private static boolean isInitial(String text, int dot) {
    return dot > 0
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
  }

  private static int afterCutWord(String text, int start, int open) {
    int space = text.indexOf(' ', start);
    return space < 0 || space > open ? open : space;
  }
}
