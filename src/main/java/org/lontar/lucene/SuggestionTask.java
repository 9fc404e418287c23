package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.lontar.lucene.analysis.FoldedText;
import org.lontar.search.Suggestion;

/**
 * Finds what goes on as was typed, from one snapshot. Costs a bounded walk through the dictionary,
 * however many documents there are. One thread, one request.
 */
final class SuggestionTask {

  /** Titles may not be crowded out by phrases of many documents: so many of three places. */
  private static final int PLACES_OF_PHRASES = 2;

  /** Documents looked at for one title: several may have it, or have had it. */
  private static final int MAX_TITLE_DOCUMENTS = 20;

  /** Candidates that are looked at closely, for each place of the answer. */
  private static final int CLOSELY = 3;

  private static final int MAX_TYPED_CHARS = 300;

  private static final double START_WEIGHT = 2;

  private final IndexReader reader;
  private final SuggestionScan scan;
  private final Records records;

  SuggestionTask(IndexReader reader) {
    this.reader = reader;
    this.scan = new SuggestionScan(reader);
    this.records = new Records(reader);
  }

  /** A suggestion with its weight. */
  private record Weighed(Suggestion suggestion, double weight) {}

  /** The best suggestions, the best first. */
  List<Suggestion> suggest(String typed, int limit) throws IOException {
    String folded =
        FoldedText.ofTyped(typed.substring(0, Math.min(typed.length(), MAX_TYPED_CHARS)));
    if (folded.isEmpty()) {
      return List.of();
    }
    List<SuggestionScan.Found> found = scan.find(SuggestionKeys.cut(folded));
    List<Weighed> phrases = new ArrayList<>();
    List<Weighed> titles = new ArrayList<>();
    for (SuggestionScan.Found each : best(found, limit)) {
      if (each.parts().kind() == Suggestion.Kind.TITLE) {
        titles.addAll(titles(each, folded));
      } else {
        phrase(each, folded).ifPresent(phrases::add);
      }
    }
    return chosen(inOrder(phrases), inOrder(titles), limit);
  }

  /** Those of each sort that may be among the best. */
  private static List<SuggestionScan.Found> best(List<SuggestionScan.Found> found, int limit) {
    List<SuggestionScan.Found> best = new ArrayList<>();
    for (boolean isTitle : new boolean[] {false, true}) {
      found.stream()
          .filter(each -> (each.parts().kind() == Suggestion.Kind.TITLE) == isTitle)
          .sorted(
              Comparator.comparingDouble(
                      (SuggestionScan.Found each) -> -weight(each.parts(), each.documents()))
                  .thenComparingInt(each -> each.parts().key().length())
                  .thenComparing(each -> each.parts().term()))
          .limit((long) CLOSELY * limit)
          .forEach(best::add);
    }
    return best;
  }

  private static double weight(SuggestionKeys.Parts parts, double documents) {
    double kind =
        switch (parts.kind()) {
          case TITLE -> 1;
          case MEETING -> 1;
          case NAME -> 0;
        };
    return Math.log(1 + documents) / Math.log(2) + kind + (parts.isStart() ? START_WEIGHT : 0);
  }

  private Optional<Weighed> phrase(SuggestionScan.Found found, String folded) throws IOException {
    SuggestionKeys.Parts parts = found.parts();
    Term term = new Term(FieldNames.SUGGESTION, parts.term());
    boolean[] isHeld = {false};
    records.visit(
        term,
        (leaf, docId) -> {
          isHeld[0] = true;
          return false;
        });
    if (!isHeld[0] || !goesOn(parts.text(), folded)) {
      return Optional.empty();
    }
    int documents = reader.docFreq(term);
    return Optional.of(
        new Weighed(
            new Suggestion(parts.text(), parts.kind(), documents, null), weight(parts, documents)));
  }

  private List<Weighed> titles(SuggestionScan.Found found, String folded) throws IOException {
    SuggestionKeys.Parts parts = found.parts();
    Map<String, Weighed> titles = new HashMap<>();
    int[] left = {MAX_TITLE_DOCUMENTS};
    records.visit(
        new Term(FieldNames.SUGGESTION, parts.term()),
        (leaf, docId) -> {
          Summary summary = Summary.decode(EntryValues.read(leaf, FieldNames.SUMMARY, docId));
          if (goesOn(summary.title(), folded)) {
            titles.merge(summary.title(), title(summary, 1, parts), SuggestionTask::together);
          }
          return --left[0] > 0;
        });
    return List.copyOf(titles.values());
  }

  private static Weighed title(Summary summary, long documents, SuggestionKeys.Parts parts) {
    return new Weighed(
        new Suggestion(summary.title(), Suggestion.Kind.TITLE, documents, summary.id()),
        weight(parts, (double) documents));
  }

  /** Two documents of one title: the first of their ids stands for both. */
  private static Weighed together(Weighed one, Weighed other) {
    Suggestion a = one.suggestion();
    Suggestion b = other.suggestion();
    boolean isFirst =
        a.document() != null
            && b.document() != null
            && a.document().value().compareTo(b.document().value()) <= 0;
    return new Weighed(
        new Suggestion(
            a.text(),
            a.kind(),
            a.documents() + b.documents(),
            isFirst ? a.document() : b.document()),
        one.weight());
  }

  /** Whether a text really goes on as was typed: its key may have been cut before that. */
  private boolean goesOn(String text, String folded) throws IOException {
    if (folded.length() <= SuggestionKeys.MAX_KEY_CHARS) {
      return true;
    }
    FoldedText key = FoldedText.of(text);
    return key.starts().stream().anyMatch(start -> key.text().startsWith(folded, start));
  }

  private static List<Suggestion> inOrder(List<Weighed> weighed) {
    return weighed.stream()
        .sorted(
            Comparator.comparingDouble((Weighed each) -> -each.weight())
                .thenComparingInt(each -> each.suggestion().text().length())
                .thenComparing(each -> each.suggestion().text()))
        .map(Weighed::suggestion)
        .toList();
  }

  private List<Suggestion> chosen(List<Suggestion> phrases, List<Suggestion> titles, int limit)
      throws IOException {
    List<Suggestion> chosen = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int forTitles = Math.min(titles.size(), Math.max(1, limit - PLACES_OF_PHRASES * limit / 3));
    List<Suggestion> names = withAcronyms(phrases);
    addNew(names, limit - forTitles, chosen, keys);
    addNew(titles, limit, chosen, keys);
    addNew(names, limit, chosen, keys);
    return List.copyOf(chosen);
  }

  /** In the place of a name the same with its acronym, where some document has that. */
  private static List<Suggestion> withAcronyms(List<Suggestion> names) {
    Map<String, Suggestion> longForms = new HashMap<>();
    for (Suggestion name : names) {
      int bracket = name.text().endsWith(")") ? name.text().lastIndexOf(" (") : -1;
      if (bracket > 0) {
        longForms.putIfAbsent(name.text().substring(0, bracket), name);
      }
    }
    return names.stream().map(name -> withAcronym(name, longForms.get(name.text()))).toList();
  }

  private static Suggestion withAcronym(Suggestion name, @Nullable Suggestion longForm) {
    return longForm == null
        ? name
        : new Suggestion(
            longForm.text(),
            name.kind(),
            Math.max(name.documents(), longForm.documents()),
            name.document());
  }

  /** Adds what differs in more than case and accents, up to a number in all. */
  private void addNew(List<Suggestion> more, int limit, List<Suggestion> chosen, Set<String> keys)
      throws IOException {
    for (Suggestion suggestion : more) {
      if (chosen.size() < limit && keys.add(FoldedText.of(suggestion.text()).text())) {
        chosen.add(suggestion);
      }
    }
  }
}
