package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.lontar.lucene.IntervalSources.Gap;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.UserQuery;

/**
 * Translates clauses of words to the places where they stand. Nothing comes of a clause without a
 * word in it. One thread, one request.
 */
final class PlacedSources {

  /** Words between the pieces of a pattern in a script that writes no spaces. */
  private static final Gap UNSPACED = new Gap(0, UserQuery.Gapped.MAX_WORDS_PER_STAR);

  /** Terms of words with open letters whose places are followed for one query. */
  private static final int MAX_OPEN = 128;

  /** Terms of each such word that are followed however many there are. */
  private static final int LEAST_OPEN = 8;

  private final WordBreaker breaker = new WordBreaker();
  private final WordQueries words;
  private final OpenWords openWords;

  private final boolean isForMarks;
  private int followed;

  /**
   * Translates clauses.
   *
   * @param isForMarks whether the places must know their letters
   */
  PlacedSources(WordQueries words, OpenWords openWords, boolean isForMarks) {
    this.words = words;
    this.openWords = openWords;
    this.isForMarks = isForMarks;
  }

  /** The places of a clause. */
  Optional<IntervalsSource> of(UserQuery clause) throws IOException {
    return switch (clause) {
      case UserQuery.Term(String text, int _) -> anyForms(text);
      case UserQuery.Exact(String text) -> exact(text);
      case UserQuery.Phrase(String text, int slop) -> phrase(text, slop);
      case UserQuery.Prefix prefix -> open(openWords.beginning(prefix));
      case UserQuery.Fuzzy fuzzy -> open(openWords.like(fuzzy));
      case UserQuery.Pattern pattern -> pattern(pattern);
      case UserQuery.Gapped gapped -> gapped(gapped);
      case UserQuery.Near(UserQuery first, UserQuery second, int between) ->
          near(each(List.of(first, second)), between);
      case UserQuery.InParagraph(List<UserQuery> clauses) ->
          Optional.of(each(clauses)).filter(PlacedSources::isSome).map(IntervalSources::together);
      case UserQuery.And(List<UserQuery> clauses) ->
          Optional.of(each(clauses)).filter(PlacedSources::isSome).map(IntervalSources::together);
      case UserQuery.Or(List<UserQuery> clauses) ->
          Optional.of(each(clauses)).filter(PlacedSources::isSome).map(IntervalSources::or);
      case UserQuery.AnyOf _,
          UserQuery.InTitle _,
          UserQuery.Filter _,
          UserQuery.Dates _,
          UserQuery.Not _,
          UserQuery.Everything _ ->
          Optional.empty();
    };
  }

  private static boolean isSome(List<IntervalsSource> sources) {
    return !sources.isEmpty();
  }

  private List<IntervalsSource> each(List<UserQuery> clauses) throws IOException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (UserQuery clause : clauses) {
      of(clause).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<IntervalsSource> anyForms(String text) throws IOException {
    List<List<BytesRef>> positions = new ArrayList<>();
    for (Spot spot : breaker.spots(text)) {
      positions.add(words.anyFormBytes(Word.of(spot.text())));
    }
    return inARow(positions);
  }

  private Optional<IntervalsSource> exact(String text) throws IOException {
    return inARow(exactPositions(text));
  }

  private Optional<IntervalsSource> phrase(String text, int slop) throws IOException {
    List<List<BytesRef>> positions = exactPositions(text);
    return slop == 0 || positions.isEmpty()
        ? inARow(positions)
        : Optional.of(
            IntervalSources.loose(positions.stream().map(IntervalSources::anyOf).toList(), slop));
  }

  private List<List<BytesRef>> exactPositions(String text) throws IOException {
    return breaker.spots(text).stream()
        .map(spot -> List.of(new BytesRef(Word.of(spot.text()).folded())))
        .toList();
  }

  private static Optional<IntervalsSource> inARow(List<List<BytesRef>> positions) {
    return Optional.of(positions).filter(found -> !found.isEmpty()).map(IntervalSources::inARow);
  }

  private Optional<IntervalsSource> open(Optional<OpenWord> word) {
    return word.map(this::open);
  }

  private IntervalsSource open(OpenWord word) {
    if (word.isNothing()) {
      return IntervalSources.nowhere();
    }
    int most = Math.clamp(MAX_OPEN - followed, LEAST_OPEN, OpenWords.MAX_FOLLOWED);
    OpenWord limited = openWords.limited(word, most);
    followed += limited.positions().stream().mapToInt(List::size).sum();
    return IntervalSources.inARow(limited.positions());
  }

  private Optional<IntervalsSource> pattern(UserQuery.Pattern pattern) throws IOException {
    List<String> pieces = OpenWords.unspacedPieces(pattern);
    if (pieces.isEmpty()) {
      return open(openWords.fitting(pattern));
    }
    List<Gap> gaps = new ArrayList<>();
    pieces.forEach(piece -> gaps.add(UNSPACED));
    return gapped(pieces, gaps);
  }

  private Optional<IntervalsSource> gapped(UserQuery.Gapped gapped) throws IOException {
    List<String> parts = new ArrayList<>(List.of(gapped.first()));
    List<Gap> gaps = new ArrayList<>();
    for (UserQuery.Continuation next : gapped.rest()) {
      gaps.add(gap(next));
      parts.add(next.text());
    }
    // Behind the last part there is no gap, but a list of both needs one for each.
    gaps.add(Gap.OPEN);
    return gapped(parts, gaps);
  }

  private static Gap gap(UserQuery.Continuation next) {
    return next.isOpen()
        ? Gap.OPEN
        : new Gap(next.stars(), next.stars() * UserQuery.Gapped.MAX_WORDS_PER_STAR);
  }

  /** Parts with a gap behind each; a part without a word is left out with the gap behind it. */
  private Optional<IntervalsSource> gapped(List<String> texts, List<Gap> gapsBehind)
      throws IOException {
    List<IntervalsSource> parts = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Optional<IntervalsSource> part = exact(texts.get(i));
      if (part.isPresent()) {
        parts.add(part.get());
        gaps.add(gapsBehind.get(i));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Gap> between = gaps.subList(0, gaps.size() - 1);
    return Optional.of(
        isForMarks
            ? IntervalSources.markedGapped(parts, between)
            : IntervalSources.gapped(parts, between));
  }

  private static Optional<IntervalsSource> near(List<IntervalsSource> both, int between) {
    return switch (both.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(both.getFirst());
      default -> Optional.of(IntervalSources.near(both.getFirst(), both.getLast(), between));
    };
  }
}
