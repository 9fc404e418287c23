package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Term;
import org.lontar.document.Described;
import org.lontar.document.Rival;

/** Says of the chairs that a document names and that did not win why another won. Thread-safe. */
final class ChairRivals {
  /** Rivals that are kept of one field. */
  private static final int MOST = 10;

  private ChairRivals() {}

  /**
   * The rivals, in the order of the document, each chair once.
   *
   * @param chair the chair that won, or null
   * @param year the document's year, or null
   * @param term the term that the register has for the document's time, or null
   */
  static List<Rival> of(
      List<ChairClaim> claims,
      @Nullable Described<String> chair,
      @Nullable Integer year,
      @Nullable Term term) {
    List<Rival> rivals = new ArrayList<>();
    for (boolean counted : new boolean[] {true, false}) {
      for (ChairClaim claim : claims) {
        boolean won = chair != null && chair.value().equals(claim.chair());
        boolean known = rivals.stream().anyMatch(r -> r.candidate().value().equals(claim.chair()));
        if (claim.counts() == counted && !won && !known && rivals.size() < MOST) {
          rivals.add(rival(claim, chair, year, term));
        }
      }
    }
    return rivals;
  }

  private static Rival rival(
      ChairClaim claim,
      @Nullable Described<String> chair,
      @Nullable Integer year,
      @Nullable Term term) {
    Described<String> candidate = Described.stated(claim.chair(), claim.part(), claim.evidence());
    if (claim.against() != null) {
      return new Rival("chairmanship", candidate, claim.against(), false);
    }
    if (claim.year() != null && year != null && !claim.year().equals(year)) {
      String reason = "the words speak of " + claim.year() + ", the document is of " + year;
      return new Rival("chairmanship", candidate, reason, false);
    }
    if (chair == null) {
      String reason = "several chairs are named, and no date says which is the document's";
      return new Rival("chairmanship", candidate, reason, true);
    }
    String reason =
        term == null
            ? "\"" + chair.evidence() + "\" says more of the document's own time"
            : "the register has " + term.chair() + " from " + term.from() + " to " + term.until();
    return new Rival("chairmanship", candidate, reason, claim.strong() || claim.year() != null);
  }
}
