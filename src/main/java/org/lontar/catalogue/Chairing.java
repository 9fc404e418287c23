package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Clue;
import org.lontar.catalogue.VocabularyRows.Term;
import org.lontar.document.Described;
import org.lontar.document.PartialDate;
import org.lontar.document.Rival;

/**
 * Brings chair and year together: a stated chair that fits the date, else the register's; and,
 * without a date, the one term that a stated chair and the earliest possible year leave. Immutable,
 * thread-safe.
 */
final class Chairing {

  /**
   * Chair and year.
   *
   * @param chairmanship the chair's code, or null
   * @param year the year, or null
   * @param rivals the chairs that did not win
   */
  record Result(
      @Nullable Described<String> chairmanship,
      @Nullable Described<Integer> year,
      List<Rival> rivals) {

    /** The same with a chair that the file itself gives; another that would have won is a rival. */
    Result given(Described<String> chair) {
      List<Rival> all = new ArrayList<>();
      if (chairmanship != null && !chairmanship.value().equals(chair.value())) {
        String reason = "the file gives the chair itself";
        all.add(new Rival("chairmanship", chairmanship, reason, true));
      }
      rivals.stream()
          .filter(rival -> !rival.candidate().value().equals(chair.value()))
          .forEach(all::add);
      return new Result(chair, year, all);
    }
  }

  private record EarliestYear(int year, String evidence) {}

  private final ChairRegister register;
  private final TermIndex<Clue> clues = new TermIndex<>();

  Chairing(ChairRegister register, List<Clue> rows) {
    this.register = register;
    rows.forEach(row -> clues.add(row.term(), row));
  }

  Result resolve(Reading reading, List<ChairClaim> all, Dating dating) {
    List<ChairClaim> claims = all.stream().filter(ChairClaim::counts).toList();
    Result result =
        dating.year() == null
            ? undated(reading, claims)
            : new Result(dated(claims, dating), dating.year(), List.of());
    Described<Integer> year = result.year();
    PartialDate time = dating.time();
    List<Rival> rivals =
        ChairRivals.of(
            all,
            result.chairmanship(),
            year == null ? null : year.value(),
            time == null ? null : register.at(time));
    return new Result(result.chairmanship(), year, rivals);
  }

  private @Nullable Described<String> dated(List<ChairClaim> claims, Dating dating) {
    Described<Integer> year = dating.year();
    PartialDate date = dating.time();
    if (year == null || date == null) {
      return null;
    }
    Term term = register.at(date);
    for (ChairClaim claim : claims) {
      boolean ofTheTime = claim.year() == null || claim.year().equals(year.value());
      boolean fits =
          term == null
              ? register.held(claim.chair(), year.value())
              : term.chair().equals(claim.chair());
      if (ofTheTime && fits) {
        return Described.stated(claim.chair(), claim.part(), claim.evidence());
      }
    }
    return term == null
        ? null
        : Described.inferred(
            term.chair(), "date " + date + "; register: " + term.from() + " to " + term.until());
  }

  private Result undated(Reading reading, List<ChairClaim> claims) {
    ChairClaim claim = unanimous(claims);
    if (claim == null) {
      return new Result(null, null, List.of());
    }
    Described<String> chair = Described.stated(claim.chair(), claim.part(), claim.evidence());
    ChairClaim dated =
        claims.stream().filter(c -> isDated(c, claim.chair())).findFirst().orElse(null);
    if (dated != null && dated.year() != null) {
      return new Result(chair, yearOf(dated, dated.year()), List.of());
    }
    return new Result(chair, narrowed(reading, claim), List.of());
  }

  private boolean isDated(ChairClaim claim, String chair) {
    return claim.year() != null
        && claim.chair().equals(chair)
        && register.held(chair, claim.year());
  }

  private static Described<Integer> yearOf(ChairClaim claim, int year) {
    return claim.evidence().contains(String.valueOf(year))
        ? Described.stated(year, claim.part(), claim.evidence())
        : Described.inferred(
            year, "\"" + claim.evidence() + "\"; register: " + claim.chair() + " " + year);
  }

  /** The claim that all others agree with; of several chairs the one that is strongly stated. */
  private static @Nullable ChairClaim unanimous(List<ChairClaim> claims) {
    List<ChairClaim> strong = claims.stream().filter(ChairClaim::strong).toList();
    List<ChairClaim> deciding = strong.isEmpty() ? claims : strong;
    long chairs = deciding.stream().map(ChairClaim::chair).distinct().count();
    return chairs == 1 ? deciding.get(0) : null;
  }

  private @Nullable Described<Integer> narrowed(Reading reading, ChairClaim claim) {
    EarliestYear earliest = earliest(reading);
    if (earliest == null) {
      return null;
    }
    List<Term> left = register.since(claim.chair(), earliest.year());
    if (left.size() != 1 || left.get(0).start().getYear() != left.get(0).end().getYear()) {
      return null;
    }
    int year = left.get(0).start().getYear();
    return Described.inferred(
        year,
        "chair \""
            + claim.evidence()
            + "\"; \""
            + earliest.evidence()
            + "\" not before "
            + earliest.year()
            + "; register: "
            + claim.chair()
            + " "
            + year);
  }

  private @Nullable EarliestYear earliest(Reading reading) {
    EarliestYear latest = null;
    for (Piece piece : reading.titleAndBody()) {
      for (TermIndex.Match<Clue> match : clues.find(piece)) {
        String words = piece.words().substring(match.start(), match.end());
        EarliestYear found = new EarliestYear(match.value().year(), words);
        if (latest == null || saysMore(found, latest)) {
          latest = found;
        }
      }
    }
    return latest;
  }

  /** A later year, or the same in more words ("COVID-19" before "COVID"). */
  private static boolean saysMore(EarliestYear found, EarliestYear latest) {
    return found.year() > latest.year()
        || (found.year() == latest.year()
            && found.evidence().length() > latest.evidence().length());
  }
}
