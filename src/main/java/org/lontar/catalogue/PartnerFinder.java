package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lontar.catalogue.VocabularyRows.Named;
import org.lontar.document.Described;

/**
 * Finds the external partners that a document treats: those in its title, and those that it names
 * in several paragraphs. Immutable, thread-safe.
 */
final class PartnerFinder {

  /** In so many paragraphs a partner is treated; less is a mention. */
  private static final int PARAGRAPHS = 3;

  /** Of so many paragraphs at most one has to name it. */
  private static final int ONE_IN = 10;

  private final List<String> order;
  private final TermIndex<String> names = new TermIndex<>();

  PartnerFinder(List<Named> partners) {
    order = partners.stream().map(Named::code).toList();
    partners.forEach(row -> row.names().forEach(name -> names.add(name, row.code())));
  }

  /** The codes of the partners, in the order of the vocabulary, each with words that name it. */
  List<Described<String>> find(Reading reading) {
    Map<String, Described<String>> found = new LinkedHashMap<>();
    Map<String, Described<String>> mentioned = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (reading.title() != null) {
      names.find(reading.title()).forEach(m -> put(m, reading.title(), found));
    }
    for (Piece piece : reading.body()) {
      Set<String> here = new HashSet<>();
      for (TermIndex.Match<String> match : names.find(piece)) {
        put(match, piece, mentioned);
        here.add(match.value());
      }
      here.forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    int least = Math.max(PARAGRAPHS, reading.body().size() / ONE_IN);
    counts.forEach(
        (code, count) -> {
          Described<String> mention = mentioned.get(code);
          if (count >= least && mention != null) {
            found.putIfAbsent(code, mention);
          }
        });
    List<Described<String>> partners = new ArrayList<>(found.values());
    partners.sort(Comparator.comparingInt(p -> order.indexOf(p.value())));
    return partners;
  }

  private static void put(
      TermIndex.Match<String> match, Piece piece, Map<String, Described<String>> into) {
    into.putIfAbsent(
        match.value(),
        Described.stated(match.value(), piece.part(), piece.quote(match.start(), match.end())));
  }
}
