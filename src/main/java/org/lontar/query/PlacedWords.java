package org.lontar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins clauses by where their words stand: near each other, or in one paragraph. Clauses that have
 * no place in a text (filters, exclusions) are joined by and. One thread, one use.
 */
final class PlacedWords {

  private final QueryNotes notes;
  private int count;

  PlacedWords(QueryNotes notes) {
    this.notes = notes;
  }

  /** Both clauses with at most {@code words} words between; joined by and where that can't be. */
  List<UserQuery> near(UserQuery first, UserQuery second, int words) {
    if (isFull()) {
      return List.of(first, second);
    }
    if (isNearable(first) && isNearable(second)) {
      return List.of(new UserQuery.Near(first, second, words));
    }
    Optional<UserQuery> inFirst = titled(first);
    Optional<UserQuery> inSecond = titled(second);
    if (inFirst.isPresent() && inSecond.isPresent()) {
      return List.of(
          new UserQuery.InTitle(new UserQuery.Near(inFirst.get(), inSecond.get(), words)));
    }
    notes.add(
        "near-operand",
        "NEAR joins words, quoted words and (one OR another); elsewhere it was read as AND.");
    return List.of(first, second);
  }

  /** What stands in one paragraph of these clauses, and beside it what can't. */
  List<UserQuery> inParagraph(List<UserQuery> clauses) {
    if (isFull()) {
      return clauses;
    }
    List<UserQuery> placed = new ArrayList<>();
    List<UserQuery> others = new ArrayList<>();
    clauses.stream()
        .flatMap(clause -> parts(clause).stream())
        .distinct()
        .forEach(clause -> (isPlaced(clause) ? placed : others).add(clause));
    if (!others.isEmpty()) {
      notes.add(
          "paragraph-clause",
          "Only words can be asked to stand in one paragraph; the rest holds for the document.");
    }
    List<UserQuery> all = new ArrayList<>();
    if (placed.size() > 1) {
      all.add(new UserQuery.InParagraph(placed));
    } else {
      all.addAll(placed);
    }
    all.addAll(others);
    return all;
  }

  /** Quoted words with their gaps, or each part by itself where there are too many such. */
  UserQuery quoted(UserQuery quoted) {
    if (!(quoted instanceof UserQuery.Gapped(String first, List<UserQuery.Continuation> rest))
        || !isFull()) {
      return quoted;
    }
    List<UserQuery> parts = new ArrayList<>(List.of(new UserQuery.Phrase(first, 0)));
    rest.stream()
        .<UserQuery>map(next -> new UserQuery.Phrase(next.text(), 0))
        .filter(part -> !parts.contains(part))
        .forEach(parts::add);
    return parts.size() == 1 ? parts.getFirst() : new UserQuery.And(parts);
  }

  /** Counts one more; where there are too many already, clauses are joined by and. */
  private boolean isFull() {
    count++;
    if (count <= UserQueryParser.MAX_PLACED) {
      return false;
    }
    notes.add(
        "too-many-near",
        "A query may ask "
            + UserQueryParser.MAX_PLACED
            + " times for words near each other, in one paragraph or with gaps between; the rest was"
            + " read as AND.",
        UserQueryParser.MAX_PLACED);
    return true;
  }

  /** The clauses that are asked for together. */
  private static List<UserQuery> parts(UserQuery clause) {
    return switch (clause) {
      case UserQuery.And(List<UserQuery> clauses) -> clauses;
      case UserQuery.InParagraph(List<UserQuery> clauses) -> clauses;
      default -> List.of(clause);
    };
  }

  private static boolean isNearable(UserQuery clause) {
    return isLeaf(clause)
        || (clause instanceof UserQuery.Or(List<UserQuery> choices)
            && choices.stream().allMatch(PlacedWords::isNearable));
  }

  private static boolean isPlaced(UserQuery clause) {
    return switch (clause) {
      case UserQuery.And(List<UserQuery> clauses) ->
          clauses.stream().allMatch(PlacedWords::isPlaced);
      case UserQuery.Or(List<UserQuery> clauses) ->
          clauses.stream().allMatch(PlacedWords::isPlaced);
      case UserQuery.Near _ -> true;
      default -> isLeaf(clause);
    };
  }

  private static boolean isLeaf(UserQuery clause) {
    return switch (clause) {
      case UserQuery.Term _,
          UserQuery.Exact _,
          UserQuery.Phrase _,
          UserQuery.Gapped _,
          UserQuery.Prefix _,
          UserQuery.Pattern _,
          UserQuery.Fuzzy _ ->
          true;
      case UserQuery.Near _,
          UserQuery.InParagraph _,
          UserQuery.InTitle _,
          UserQuery.Filter _,
          UserQuery.Dates _,
          UserQuery.AnyOf _,
          UserQuery.And _,
          UserQuery.Or _,
          UserQuery.Not _,
          UserQuery.Everything _ ->
          false;
    };
  }

  /** What is asked of the title alone, without saying so; empty for anything else. */
  private static Optional<UserQuery> titled(UserQuery clause) {
    return switch (clause) {
      case UserQuery.InTitle(UserQuery inner) -> Optional.of(inner).filter(PlacedWords::isNearable);
      case UserQuery.Or(List<UserQuery> choices) -> {
        List<UserQuery> inner =
            choices.stream().map(PlacedWords::titled).flatMap(Optional::stream).toList();
        yield inner.size() == choices.size()
            ? Optional.of(new UserQuery.Or(inner))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }
}
