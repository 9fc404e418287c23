package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Country;
import org.lontar.catalogue.VocabularyRows.Leader;
import org.lontar.catalogue.VocabularyRows.Term;

/**
 * Finds the words that name the chair of ASEAN at the document's time. Immutable, thread-safe.
 *
 * <p>The chair to come, the chair that was, the host of a meeting and the chair of a sectoral body
 * are not it.
 */
final class ChairmanshipFinder {
  private static final int FAR = 140;

  /** Costly patterns are tried around these words alone. */
  private static final List<String> CHAIR = List.of("chair", "asean presidency");

  /** The same of the region's languages. */
  private static final List<String> OTHER_CHAIR =
      List.of(
          "ketua",
          "pengerusi",
          "pemimpin",
          "kepresidenan",
          "ประธาน",
          "ប្រធាន",
          "chủ tịch",
          "pangulo",
          "tagapangulo",
          "pamumuno",
          "pinuno",
          " chair ng ");

  /** Words that count a country's turns. */
  private static final Pattern COUNTED =
      Pattern.compile("first|second|third|fourth|fifth|sixth|seventh|\\d(?:st|nd|rd|th)");

  /** Every word for the chairmanship has one of these. */
  private static final List<String> SHIPS =
      List.of(
          "ship",
          "keketuaan",
          "kepengerusian",
          "pagkapangulo",
          "pamumuno",
          "pinuno",
          "kepemimpinan",
          "kepresidenan");

  /** The beginnings of {@link #chairIsCountry}. */
  private static final List<String> IS_CHAIR =
      List.of(
          "asean chair",
          "chair of asean",
          "chairman of asean",
          "as chair",
          "as this year's chair",
          "as the current chair",
          "current chair");

  private static final int AROUND = 90;
  private static final int LED = 50;
  private static final Pattern LED_BY =
      Pattern.compile("\\b(?:under|during|through)(?: the)?(?: [\\w-]+)? $");

  private static final String SHIP =
      "(?:chair(?:man|person|woman)?ship|keketuaan|kepengerusian|pagkapangulo|pamumuno|pinuno|kepemimpinan|kepresidenan)";

  /** A chair of something else: words of a meeting or committee right behind. */
  private static final String NOT_OF_A_BODY =
      "(?! (?:[\\w'()-]+ ){0,5}(?:meeting|ministers?|ministerial|committee|council|officials|conference|cooperation|commission|forum|network|centre|body|university|youth|sports))";

  /** The chair that comes, or came: the words stand in the same sentence. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "\\b(?:assum\\w+|tak(?:e|es|ing|en) (?:over|up|on)|takes? the helm|took over|hand(?:s|ed|ing)? over|handover|hand(?:ed|s|ing)? the|gavel|upcoming|up-coming|incoming|forthcoming|next|gears? up|gearing|succeed\\w*|will (?:be )?(?:chair|host|take|hold|become|lead|serve)|to become|will become|prepar\\w+ (?:for|to)|preparations?|look(?:s|ed|ing)? forward|previous|former|past|outgoing|last year|in the last|preceding|when .{0,30}was|as asean chair in|ahead of|in preparation|coming year|begins? its|ended its|future|akan datang|mendatang|mengambil alih|menerima|menyambut|berikutnya|susunod|sebelumnya|bersiap|tiếp theo|sắp tới|sẽ đảm nhận|chuẩn bị|tiếp nhận)\\b|รับตำแหน่ง|รับมอบ|ส่งมอบ|ถัดไป|ต่อไป|เตรียม");

  private final Map<String, String> codes = new HashMap<>();

  /** The names alone. */
  private final Pattern countryName;

  private final Pattern chairOfCountry;
  private final Pattern countrysChair;
  private final Pattern countryAsChair;
  private final Pattern holdsTheChair;
  private final Pattern chairIsCountry;
  private final Pattern otherLanguages;
  private final Pattern turn;
  private final List<Term> turns;
  private final ChairLeaders leaders;
  private final List<Theme> themes = new ArrayList<>();

  /** A wording of a theme, folded, and its term. */
  private record Theme(String key, Term term) {}

  ChairmanshipFinder(List<Country> countries, List<Term> terms, List<Leader> heads) {
    leaders = new ChairLeaders(heads, terms);
    turns = terms.stream().filter(term -> term.turn() != null).toList();
    for (Term term : terms) {
      term.keys().forEach(key -> themes.add(new Theme(Folding.fold(key), term)));
    }
    String names =
        Alternation.of(
            countries.stream()
                .flatMap(c -> c.variants().stream().map(v -> entry(c.code(), v)))
                .toList());
    countryName = Pattern.compile(names);
    String country = "(?:the )?(?<c>" + names + ")";
    String year = "(?:(?<y>20\\d\\d) )?";
    chairOfCountry =
        Pattern.compile(
            "(?<![a-z-])"
                + year
                + "asean(?:'s)? "
                + year2()
                + SHIP
                + " (?:of|by|under|held by|ng) "
                + country
                + "(?![\\w-])"
                + inYear()
                + "|"
                + SHIP
                + " of asean"
                + NOT_OF_A_BODY
                + " (?:by|under|of) "
                + country.replace("<c>", "<c2>"));
    countrysChair =
        Pattern.compile(
            country
                + "(?:'s?)? "
                + year
                + "(?:asean |current |successful |effective |able )*"
                + year2()
                + "(?<a>asean )?"
                + SHIP
                + "(?<o> of asean)?"
                + NOT_OF_A_BODY
                + inYear());
    countryAsChair =
        Pattern.compile(
            country
                + ",? (?:which is |who is |is |as |being |serving as |in its capacity as |in its role as )(?:the )?(?:current |rotating |this year's )?"
                + year
                + "(?:asean (?:chair(?!\\w* of )(?:man|person)?|presidency)|chair(?:man|person)? of (?:the )?(?:asean|association of southeast asian nations)"
                + NOT_OF_A_BODY
                + ")(?!ship of the)"
                + inYear());
    holdsTheChair =
        Pattern.compile(
            country
                + ",? (?:which |who )?(?:now )?(?:holds|held|is holding|has) the (?:rotating )?(?:asean )?chair(?:manship)?(?: of asean)?(?: this year)?(?! of)"
                + inYear());
    chairIsCountry =
        Pattern.compile(
            "(?:"
                + year
                + "asean chair(?:man|person)?|(?<!vice-)(?<!vice )(?<!co-)(?<!deputy )\\bchair(?:man)? of asean|as asean chair|as (?:this year's |the current )?chair|current chair)"
                + inYear2()
                + ",? (?:country )?"
                + country
                + "(?![\\w'-])");
    turn =
        Pattern.compile(
            country
                + "(?:'s?)? (?<t>first|second|third|fourth|fifth|sixth|seventh|\\d(?:st|nd|rd|th)) (?:time |year |turn |term |stint )?(?:as |in |at |holding |chairing |of )?(?:the )?(?:rotating )?(?:asean(?:'s)? )?(?:chair(?:manship|man)?|helm)(?![a-z])");
    otherLanguages =
        Pattern.compile(
            SHIP
                + " (?:asean )?(?:di bawah |oleh )?(?<c>"
                + names
                + ")(?: (?:untuk|pada|di|dalam|for)?(?: ktt)? ?asean)?"
                + inYear()
                + "|(?:ประเทศ|ប្រទេស)?(?<c2>"
                + names
                + ")(?:(?:ดำรงตำแหน่ง|ทำหน้าที่)(?:เป็น)?\\s?ประธานอาเซียน"
                + "|(?:เป็น|ในฐานะ)(?:เป็น)?\\s?ประธาน(?:อาเซียน)?"
                + "|ជាប្រធានអាស៊ាន"
                + "| ang (?:tagapangulo|chair) ng asean"
                + "| (?:làm|là|giữ vai trò|đảm nhiệm vai trò) chủ tịch(?: luân phiên)? asean"
                + "| (?:selaku|sebagai) (?:ketua|pengerusi) asean)"
                + "|ประธานอาเซียนของ(?:ประเทศ)?(?<c4>"
                + names
                + ")");
  }

  private static String year2() {
    return "(?:(?<y2>20\\d\\d) )?";
  }

  private static String inYear() {
    return "(?:,? (?:in|for|of|tahun|noong)? ?(?<y3>20\\d\\d))?";
  }

  private static String inYear2() {
    return "(?: (?:in |for )?(?<y2>20\\d\\d))?";
  }

  private String entry(String code, String variant) {
    String folded = Folding.fold(variant);
    codes.put(folded, code);
    return folded;
  }

  /** The claims in the order of the document, its title first; also those that don't count. */
  List<ChairClaim> find(Reading reading) {
    List<ChairClaim> claims = new ArrayList<>();
    boolean ofAsean = reading.titleFolded().contains("asean");
    for (Piece piece : reading.titleAndBody()) {
      for (Window window : Window.around(CHAIR, piece.folded(), AROUND, AROUND)) {
        if (namesCountry(window, piece)) {
          around(window, piece, claims);
        }
      }
      for (Window window : Window.around(OTHER_CHAIR, piece.folded(), AROUND, AROUND)) {
        if (namesCountry(window, piece)) {
          claims(otherLanguages, window, piece, false, claims);
        }
      }
      themes(piece, claims);
      leaders.find(piece, ofAsean, claims);
    }
    return claims;
  }

  /** Whether one is named near the word for the chair; without it no pattern fits. */
  private boolean namesCountry(Window window, Piece piece) {
    return window.matcher(countryName, piece.folded()).find();
  }

  /** Tries each pattern where the words are that it can't be without. */
  private void around(Window window, Piece piece, List<ChairClaim> claims) {
    String words = piece.folded().substring(window.start(), window.end());
    boolean ship = SHIPS.stream().anyMatch(words::contains);
    if (ship) {
      claims(chairOfCountry, window, piece, true, claims);
      claims(countrysChair, window, piece, false, claims);
    }
    if (words.contains("is ") || words.contains("as ") || words.contains("being ")) {
      claims(countryAsChair, window, piece, false, claims);
    }
    if (words.contains(" the ")) {
      claims(holdsTheChair, window, piece, false, claims);
    }
    if (IS_CHAIR.stream().anyMatch(words::contains)) {
      claims(chairIsCountry, window, piece, false, claims);
    }
    if (COUNTED.matcher(words).find()) {
      turns(window, piece, claims);
    }
  }

  private void claims(
      Pattern pattern, Window window, Piece piece, boolean strong, List<ChairClaim> claims) {
    Matcher m = window.matcher(pattern, piece.folded());
    while (m.find()) {
      String name = first(m, "c", "c2", "c4");
      if (name == null || !isAsean(pattern, m, piece)) {
        continue;
      }
      String year = first(m, "y", "y2", "y3");
      claims.add(
          new ChairClaim(
              codes.getOrDefault(name, name),
              year == null ? null : Integer.valueOf(year),
              strong,
              piece.part(),
              piece.quote(strong ? led(piece, m.start()) : m.start(), m.end()),
              against(piece, m.start(), m.end())));
    }
  }

  /** Where "under the" in front of the words begins. */
  private static int led(Piece piece, int start) {
    int from = Math.max(0, start - LED);
    Matcher m = LED_BY.matcher(piece.folded().substring(from, start));
    return m.find() ? from + m.start() : start;
  }

  /** "Malaysia's fifth year as chair": the term that the register counts so. */
  private void turns(Window window, Piece piece, List<ChairClaim> claims) {
    Matcher m = window.matcher(turn, piece.folded());
    while (m.find()) {
      String chair = codes.getOrDefault(m.group("c"), m.group("c"));
      Integer number = Ordinals.parse(m.group("t"));
      for (Term term : turns) {
        if (term.chair().equals(chair) && term.turn() != null && term.turn().equals(number)) {
          claims.add(
              new ChairClaim(
                  chair,
                  term.end().getYear(),
                  false,
                  piece.part(),
                  piece.quote(m.start(), m.end()),
                  against(piece, m.start(), m.end())));
        }
      }
    }
  }

  /** "Malaysia's chairmanship" is of ASEAN only where the words say so or give its year. */
  private boolean isAsean(Pattern pattern, Matcher m, Piece piece) {
    if (pattern != countrysChair && pattern != otherLanguages && pattern != holdsTheChair) {
      return true;
    }
    return m.group().contains("asean")
        || m.group().contains("อาเซียน")
        || first(m, "y", "y2", "y3") != null
        || (pattern == otherLanguages && piece.folded().contains("อาเซียน"))
        || piece.sentence(m.start(), m.end(), FAR).contains("ASEAN");
  }

  /** Why words don't name the chair of the document's time, a clause; null where they may. */
  static @Nullable String against(Piece piece, int start, int end) {
    int from = piece.sentenceStart(start, FAR);
    int to = piece.sentenceEnd(end, FAR / 3);
    Matcher m = NOT_NOW.matcher(piece.folded().substring(from, to));
    return m.find()
        ? "\"" + m.group() + "\" in the sentence says that it is of another time"
        : null;
  }

  private static @Nullable String first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.namedGroups().containsKey(group) && m.group(group) != null) {
        return m.group(group);
      }
    }
    return null;
  }

  private void themes(Piece piece, List<ChairClaim> claims) {
    for (Theme theme : themes) {
      int at = piece.folded().indexOf(theme.key());
      int end = at + theme.key().length();
      if (at >= 0) {
        Term term = theme.term();
        boolean oneYear = term.start().getYear() == term.end().getYear();
        Integer year = oneYear ? Integer.valueOf(term.start().getYear()) : null;
        String words = piece.quote(at, end);
        String against = against(piece, at, end);
        claims.add(new ChairClaim(term.chair(), year, true, piece.part(), words, against));
      }
    }
  }
}
