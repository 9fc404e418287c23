package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Country;
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
  private static final Pattern CHAIR =
      Pattern.compile(
          "chair|ketua|pengerusi|pemimpin|ประธาน|pangulo|ប្រធាន|chủ tịch|presiden|pamumuno|pinuno");

  private static final int AROUND = 90;

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
  private final Pattern chairOfCountry;
  private final Pattern countrysChair;
  private final Pattern countryAsChair;
  private final Pattern holdsTheChair;
  private final Pattern chairIsCountry;
  private final Pattern otherLanguages;
  private final List<Theme> themes = new ArrayList<>();

  /** A wording of a theme, folded, and its term. */
  private record Theme(String key, Term term) {}

  ChairmanshipFinder(List<Country> countries, List<Term> terms) {
    for (Term term : terms) {
      term.keys().forEach(key -> themes.add(new Theme(Folding.fold(key), term)));
    }
    String names =
        countries.stream()
            .flatMap(c -> c.variants().stream().map(v -> entry(c.code(), v)))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String country = "(?:the )?(?<c>" + names + ")";
    String year = "(?:(?<y>20\\d\\d) )?";
    chairOfCountry =
        Pattern.compile(
            "(?<s>under|during|through)?(?: the)?(?: [\\w-]+)?\\s"
                + year
                + "asean(?:'s)? "
                + year2()
                + SHIP
                + " (?:of|by|under|held by|ng) "
                + country
                + "(?![\\w-])"
                + inYear()
                + "|"
                + SHIP.replace("(?:chair", "(?:chair")
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
    otherLanguages =
        Pattern.compile(
            SHIP
                + " (?:asean )?(?:di bawah |oleh )?(?<c>"
                + names
                + ")(?: (?:untuk|pada|di|dalam|for)?(?: ktt)? ?asean)?"
                + inYear()
                + "|(?:ประเทศ)?(?<c2>"
                + names
                + ")(?:เป็น|ในฐานะ|ดำรงตำแหน่ง|ทำหน้าที่)(?:เป็น)?\\s?ประธานอาเซียน"
                + "|(?:ประเทศ)?(?<c3>"
                + names
                + ")(?:เป็น|ในฐานะ)\\s?ประธาน"
                + "|(?<c5>"
                + names
                + ") ang (?:tagapangulo|chair) ng asean"
                + "|ប្រទេស(?<c6>"
                + names
                + ")ជាប្រធានអាស៊ាន"
                + "|(?<c7>"
                + names
                + ") (?:làm|là|giữ vai trò|đảm nhiệm vai trò) chủ tịch(?: luân phiên)? asean"
                + "|(?<c8>"
                + names
                + ") (?:selaku|sebagai) (?:ketua|pengerusi) asean"
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

  /** The claims in the order of the document: its title, then its body. */
  List<ChairClaim> find(Reading reading) {
    List<ChairClaim> claims = new ArrayList<>();
    for (Piece piece : reading.titleAndBody()) {
      for (Window window : Window.around(CHAIR, piece.folded(), AROUND, AROUND)) {
        claims(chairOfCountry, window, piece, true, claims);
        claims(countrysChair, window, piece, false, claims);
        claims(countryAsChair, window, piece, false, claims);
        claims(holdsTheChair, window, piece, false, claims);
        claims(chairIsCountry, window, piece, false, claims);
        claims(otherLanguages, window, piece, false, claims);
      }
      themes(piece, claims);
    }
    return claims;
  }

  private void claims(
      Pattern pattern, Window window, Piece piece, boolean strong, List<ChairClaim> claims) {
    Matcher m = window.matcher(pattern, piece.folded());
    while (m.find()) {
      String name = first(m, "c", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
      if (name == null || !isAsean(pattern, m, piece) || isNotNow(piece, m.start(), m.end())) {
        continue;
      }
      String year = first(m, "y", "y2", "y3");
      claims.add(
          new ChairClaim(
              codes.getOrDefault(name, name),
              year == null ? null : Integer.valueOf(year),
              strong,
              piece.part(),
              piece.quote(m.start(), m.end())));
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

  private static boolean isNotNow(Piece piece, int start, int end) {
    int from = piece.sentenceStart(start, FAR);
    int to = piece.sentenceEnd(end, FAR / 3);
    return NOT_NOW.matcher(piece.folded().substring(from, to)).find();
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
      if (at >= 0 && !isNotNow(piece, at, end)) {
        Term term = theme.term();
        boolean oneYear = term.start().getYear() == term.end().getYear();
        Integer year = oneYear ? Integer.valueOf(term.start().getYear()) : null;
        claims.add(new ChairClaim(term.chair(), year, true, piece.part(), piece.quote(at, end)));
      }
    }
  }
}
