package org.lontar.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Leader;
import org.lontar.catalogue.VocabularyRows.Term;

/**
 * Finds heads of government who are named as the chair of ASEAN: the chair is their country, and
 * the year its one term in their time. Immutable, thread-safe.
 */
final class ChairLeaders {
  private static final List<String> CHAIR = List.of("chair", "ketua", "pengerusi");
  private static final int AROUND = 90;
  private static final String TITLES =
      "(?:(?:philippine|indonesian|malaysian|cambodian|lao|laos|thai|vietnamese|singapore|brunei|myanmar|president|prime minister|pm|presiden|perdana menteri|sultan|samdech|pangulo|pangulong|mr\\.?|dr\\.?|h\\.e\\.|datuk seri|dato' seri|tun|the|and)[ ,]+){0,5}";

  /** A leader's name and the chairmanship in their time. */
  private record Chairing(String country, @Nullable Integer year) {}

  private final Map<String, Chairing> byName = new HashMap<>();
  private final Pattern pattern;

  ChairLeaders(List<Leader> leaders, List<Term> terms) {
    for (Leader leader : leaders) {
      Integer year = onlyYear(leader, terms);
      for (String name : leader.names()) {
        byName.put(Folding.fold(name), new Chairing(leader.country(), year));
      }
    }
    String name = "(?<![a-z])(?<n>" + Alternation.of(byName.keySet()) + ")(?![a-z])";
    pattern =
        Pattern.compile(
            "(?<![a-z-])(?:asean(?:'s)? )?(?:chair(?:man|person)?|ketua asean|pengerusi asean)(?: of asean)?,? "
                + TITLES
                + name
                + "|"
                + name.replace("<n>", "<n2>")
                + ",? (?:who is |is |as |being |selaku |sebagai )(?:the |this year's |the current |current )?(?:asean(?:'s)? chair(?:man|person)?|chair(?:man|person)? of asean|ketua asean|pengerusi asean)");
  }

  private static @Nullable Integer onlyYear(Leader leader, List<Term> terms) {
    List<Term> own =
        terms.stream()
            .filter(t -> t.chair().equals(leader.country()))
            .filter(t -> !t.end().isBefore(leader.start()) && !t.start().isAfter(leader.end()))
            .toList();
    boolean one = own.size() == 1 && own.get(0).start().getYear() == own.get(0).end().getYear();
    return one ? Integer.valueOf(own.get(0).start().getYear()) : null;
  }

  /** Adds the claims of {@code piece}; only where ASEAN is what is chaired. */
  void find(Piece piece, boolean ofAsean, List<ChairClaim> claims) {
    for (Window window : Window.around(CHAIR, piece.folded(), AROUND, AROUND)) {
      Matcher m = window.matcher(pattern, piece.folded());
      while (m.find()) {
        String name = m.group("n") == null ? m.group("n2") : m.group("n");
        Chairing chairing = byName.get(name);
        boolean named = ofAsean || m.group().contains("asean");
        if (chairing != null && named && !isOfAnother(piece, m)) {
          claims.add(
              new ChairClaim(
                  chairing.country(),
                  chairing.year(),
                  false,
                  piece.part(),
                  piece.quote(m.start(), m.end()),
                  ChairmanshipFinder.against(piece, m.start(), m.end())));
        }
      }
    }
  }

  private static boolean isOfAnother(Piece piece, Matcher m) {
    String sentence =
        piece
            .folded()
            .substring(piece.sentenceStart(m.start(), AROUND), piece.sentenceEnd(m.end(), AROUND));
    return sentence.contains("apec") || sentence.contains("g20");
  }
}
