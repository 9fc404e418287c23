package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Series;

/**
 * Finds meetings by series and number in a text: "32nd ASCC Council", "AMCA ke-7", "40th and 41st
 * ASEAN Summits", "COP-16 AATHP". Immutable, thread-safe.
 */
final class MeetingNames {

  /**
   * A meeting that a text names.
   *
   * @param series the code of its series
   * @param ordinal its number, from 1
   * @param start where the words begin
   * @param end where they end, exclusive
   */
  record Named(String series, int ordinal, int start, int end) {}

  /** A name as the vocabulary has it. */
  private record Entry(String series, String name, boolean shortForm, boolean informal) {}

  /** A costly pattern and what it is tried around, null for the words and digits of numbers. */
  private record Form(@Nullable Pattern anchor, Pattern pattern) {}

  /** The marks of a number that stands behind a name. */
  private static final Pattern MARK =
      Pattern.compile("ke-? ?[\\dvix]|lần thứ|ครั้งที่|ຄັ້ງທີ|លើកទី|ika-|no\\. ?\\d");

  private static final int AROUND = 170;

  private static final String SPELLED =
      "(?:twenty|thirty|forty|fifty|sixty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[a-z]{0,9}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth)";
  private static final String NUMBER =
      "(?:(?<![\\d.,/])\\d{1,2}(?! ?[\\d%])(?: ?(?:st|nd|rd|th)(?![a-z]))?|(?<![a-z])(?:"
          + SPELLED
          + "|[ivx]{1,7})(?![a-z]))";
  private static final String AND = "(?:, ?| ?& ?|,? (?:and|dan|at|và) (?:the )?)";
  private static final String GLUE =
      "\\)?(?: na| ng|-?(?:届|次))? ?(?:ကြိမ်မြောက် ?)?(?:(?:meetings?|conferences?|sessions?|mga pulong|pulong)(?: of)?(?: (?:the|ng))? )?";

  /** Between two words of a name: perhaps its short form in brackets. */
  private static final String BETWEEN = "(?: \\([^()]{2,40}\\))?(?: | ?- ?)";

  /** Marks of a number behind a name. */
  private static final String BEHIND =
      "(?: (?:meetings?|conferences?|council|summits?))?(?: ?\\([^()]{2,40}\\))?,? ?(?:ke-? ?|lần thứ |ครั้งที่ ?|ຄັ້ງທີ ?|លើកទី ?|ika-|no\\. ?)";

  /** A day may follow a short form as well as a number ("SOCA 25 March"). */
  private static final String NO_DAY =
      "(?! ?(?:-|to|and) ?\\d)(?! ?(?:jan|feb|mar|mac|apr|may|mei|jun|jul|aug|ago|ogos|sep|okt|oct|nov|dec|des|dis)|\\d|[.,]\\d)";

  /** Another name goes on behind: "ASEAN Ministerial Meeting on …". */
  private static final String ENDS =
      "(?![a-z0-9])(?! ?\\+| plus three| (?:on|for) (?!\\d|the \\d|[a-z]+day|[a-z]+ \\d))";

  private static final String CONVENES =
      " (?:to )?(?:[a-z]+ ){0,3}(?:their |its |the |hold |for )?(?<o>"
          + NUMBER
          + ") (?:meeting|conference|session)";

  /** "… met for the 30th time", "… bersidang untuk ke-30 kalinya". */
  private static final String FOR_THE_TIME =
      "(?: [a-z]+){0,4}? (?:for the (?<o>"
          + NUMBER
          + ") time|untuk (?:yang )?(?:kali(?:nya)? )?(?:yang )?ke-?(?<q>\\d{1,2}|[ivx]{1,7}))(?![\\w])";

  private static final Pattern TIMES = Pattern.compile("for the |untuk (?:kali|ke|yang)");

  /** A number without the name of its series. */
  private static final Pattern LONE =
      Pattern.compile(
          "(?<o>"
              + NUMBER
              + ") (?:annual |regular |biennial |asean )?(?:meeting|conference|session|gathering|edition|summit|konseho|pulong|pagpupulong)s?(?![a-z])"
              + "|(?:pertemuan|sidang|mesyuarat|konferensi|persidangan|untuk|kali)(?: yang)? ke-? ?(?<q>\\d{1,2}|[ivx]{1,7})(?!\\w)"
              + "|(?:lần thứ|ครั้งที่|ຄັ້ງທີ|លើកទី) ?(?<r>\\d{1,2})(?!\\d)"
              + "|for the (?<s>"
              + NUMBER
              + ") time");

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();
  private final Pattern bare;
  private final List<Pattern> withNumberInside = new ArrayList<>();
  private final List<String> insideSeries = new ArrayList<>();

  MeetingNames(List<Series> rows) {
    for (Series row : rows) {
      row.names().forEach(name -> add(row.code(), name, false));
      row.informal().forEach(name -> add(row.code(), name, true));
    }
    String all = alternatives(entry -> true);
    String shortForms = alternatives(Entry::shortForm);
    String ministers =
        alternatives(
            entry ->
                entry.name().endsWith("ministers") || entry.name().endsWith("ministers meeting"));
    form(
        null,
        "(?<o>"
            + NUMBER
            + ")(?<p>(?:"
            + AND
            + NUMBER
            + "){0,3}) ?"
            + GLUE
            + "(?<n>"
            + all
            + ")"
            + ENDS);
    form(
        MARK,
        "(?<n>"
            + all
            + ")"
            + BEHIND
            + "(?<o>"
            + NUMBER
            + ")(?<p>(?:"
            + AND
            + "(?:ke-)?"
            + NUMBER
            + "){0,3})(?![\\w])");
    form(
        null,
        "(?<n>"
            + shortForms
            + ")(?:[ -](?<o>[ivx]{1,7}(?![\\w-]))|[ -](?<q>\\d{1,2})(?![\\w/%])"
            + NO_DAY
            + ")");
    form(null, "(?<n>" + ministers + ")" + CONVENES);
    bare = Pattern.compile("(?<n>" + all + ")(?![a-z0-9])");
    form(TIMES, "(?<n>" + all + ")" + FOR_THE_TIME);
  }

  private void form(@Nullable Pattern anchor, String pattern) {
    forms.add(new Form(anchor, Pattern.compile(pattern)));
  }

  private void add(String series, String name, boolean informal) {
    String folded = Folding.fold(name);
    if (folded.contains("#")) {
      withNumberInside.add(
          Pattern.compile(
              regex(key(folded)).replace("#", "(?:ke-)?(?<o>" + NUMBER + ")") + "(?![a-z0-9])"));
      insideSeries.add(series);
      return;
    }
    boolean shortForm =
        !name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT)) && name.charAt(0) < 0x80;
    String key = key(folded);
    entries.put(key, new Entry(series, shortForm ? name : key, shortForm, informal));
  }

  /** The names as one pattern, which leaves a place where none begins after one look. */
  private String alternatives(java.util.function.Predicate<Entry> wanted) {
    List<String> names =
        entries.values().stream().filter(wanted).map(Entry::name).map(Folding::fold).toList();
    String firsts =
        names.stream()
            .map(name -> name.charAt(0))
            .filter(Character::isLetterOrDigit)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining("", "(?=[ &+-", "])"));
    return names.stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(MeetingNames::regex)
        .collect(Collectors.joining("|", "(?:" + firsts + "(?<![a-z+-])(?<!plus three )(?:", "))"));
  }

  /** The pattern of a name's key: loose in what printers vary. */
  private static String regex(String key) {
    StringBuilder regex = new StringBuilder();
    for (String word : key.replace("plus three", "plus-three").split(" ", -1)) {
      if (!regex.isEmpty() && !word.equals("plus-three")) {
        regex.append(BETWEEN);
      }
      regex.append(word(word));
    }
    return regex.toString();
  }

  private static String word(String word) {
    return switch (word) {
      case "ministers", "leaders" -> word.substring(0, word.length() - 1) + "'?s?'?";
      case "plus-three" -> "(?:[ -]plus[ -](?:three|3)| ?\\+ ?3)";
      case "of", "to", "on", "for", "by" -> word + "(?: the)?";
      case "and" -> "(?:and|&)";
      case "labour" -> "labou?r";
      case "summit" -> "summits?";
      default -> word.replaceAll("[.+()]", "\\\\$0");
    };
  }

  /** What different spellings of one name have in common. */
  private static String key(String folded) {
    return folded
        .replaceAll("\\([^()]{2,40}\\)", " ")
        .replaceAll("plus[ -](?:three|3)|\\+ ?3", " plus three ")
        .replaceAll("\\b(minister|leader)'?s?'?(?![a-z])", "$1s")
        .replaceAll("summits", "summit")
        .replace("labor ", "labour ")
        .replace("&", "and")
        .replaceAll("\\bthe ", " ")
        .replaceAll(" ?[- ] ?", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The meetings that {@code piece} names with a number, in its order, without overlaps. */
  List<Named> find(Piece piece, boolean aseanNamed) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < withNumberInside.size(); i++) {
      Matcher m = withNumberInside.get(i).matcher(piece.folded());
      while (m.find()) {
        add(insideSeries.get(i), m.group("o"), m.start(), m.end(), found);
      }
    }
    List<Window> ofNumbers = NumberSigns.around(piece.folded(), AROUND);
    for (Form form : forms) {
      List<Window> windows =
          form.anchor() == null
              ? ofNumbers
              : Window.around(form.anchor(), piece.folded(), AROUND, AROUND);
      for (Window window : windows) {
        Matcher m = window.matcher(form.pattern(), piece.folded());
        while (m.find()) {
          named(m, piece, aseanNamed, found);
        }
      }
    }
    found.sort(Comparator.comparingInt(Named::start).thenComparingInt(Named::ordinal));
    return found;
  }

  /** The codes of the series that {@code piece} names, with or without a number. */
  Set<String> series(Piece piece, boolean aseanNamed) {
    Set<String> found = new LinkedHashSet<>();
    Matcher m = bare.matcher(piece.folded());
    while (m.find()) {
      Entry entry = entry(m, piece, aseanNamed);
      if (entry != null) {
        found.add(entry.series());
      }
    }
    return found;
  }

  /** The numbers of meetings of {@code series} that {@code piece} gives without its name. */
  List<Named> numbers(Piece piece, String series) {
    List<Named> found = new ArrayList<>();
    for (Window window : NumberSigns.around(piece.folded(), AROUND / 3)) {
      Matcher m = window.matcher(LONE, piece.folded());
      while (m.find()) {
        String ordinal =
            Stream.of("o", "q", "r", "s")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        add(series, ordinal, m.start(), m.end(), found);
      }
    }
    return found;
  }

  /** The entry that a match names; null where its letters or ASEAN are missing. */
  private @Nullable Entry entry(Matcher m, Piece piece, boolean aseanNamed) {
    Entry entry = entries.get(key(m.group("n")));
    boolean fits =
        entry != null
            && (!entry.shortForm() || piece.words().startsWith(entry.name(), m.start("n")))
            && (!entry.informal() || aseanNamed);
    return fits ? entry : null;
  }

  private void named(Matcher m, Piece piece, boolean aseanNamed, List<Named> found) {
    Entry entry = entry(m, piece, aseanNamed);
    if (entry == null || overlaps(m, found)) {
      return;
    }
    String ordinal = m.group("o") == null ? m.group("q") : m.group("o");
    add(entry.series(), ordinal, m.start(), m.end(), found);
    String more = m.namedGroups().containsKey("p") ? m.group("p") : null;
    if (more != null && !more.isEmpty()) {
      for (String other : more.split(AND, -1)) {
        add(entry.series(), other, m.start(), m.end(), found);
      }
    }
  }

  private static boolean overlaps(Matcher m, List<Named> found) {
    return found.stream().anyMatch(f -> m.start() < f.end() && f.start() < m.end());
  }

  private static void add(
      String series, @Nullable String words, int start, int end, List<Named> found) {
    Integer ordinal =
        words == null ? null : Ordinals.parse(words.strip().replaceAll("^(?:ke|ika)-", ""));
    if (ordinal != null && ordinal > 0) {
      found.add(new Named(series, ordinal, start, end));
    }
  }
}
