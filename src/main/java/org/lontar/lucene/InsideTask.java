package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.lontar.lucene.Marks.Mark;
import org.lontar.query.PageWindow;
import org.lontar.query.UserQuery;
import org.lontar.search.InsideRequest;
import org.lontar.search.InsideResponse;
import org.lontar.search.ParagraphOrder;
import org.lontar.search.Passage;
import org.lontar.search.QueryReport;
import org.lontar.search.RankingWeights;

/**
 * Searches inside one document, from the offsets in its postings: the document is neither read
 * whole nor analyzed again. One thread, one use.
 */
final class InsideTask {

  /** Of one word; the longest documents hold few words so often. */
  private static final int MAX_PLACES = 200_000;

  /** What a word gains when it stands in a paragraph more than once. */
  private static final double REPEAT_WEIGHT = 0.1;

  private final Snapshot snapshot;
  private final InsideRequest request;
  private final InsideQuery query;
  private final Marks marks;

  /**
   * A task.
   *
   * @param asked the query of the request, with its expansions
   */
  InsideTask(Snapshot snapshot, RankingWeights weights, InsideRequest request, UserQuery asked)
      throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.query =
        new InsideQuery(
            Tiers.withoutSmallWords(asked), new QueryTranslator(weights, snapshot.reader()));
    this.marks = new Marks(snapshot.searcher(), query.marks(), MAX_PLACES);
  }

  /** A paragraph with marks in it, in order. */
  private record Found(int paragraph, List<Mark> marks, BitSet clauses, double score) {}

  /** The answer; empty where the document is not held. */
  Optional<InsideResponse> search() throws IOException {
    long startNanos = System.nanoTime();
    Optional<PlacedDocument> entry = PlacedDocument.find(snapshot, request.document());
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    LeafReaderContext leaf = entry.get().leaf();
    int docId = entry.get().docId();
    ParagraphTable table = entry.get().paragraphs();
    List<Found> found = found(marks.find(leaf, docId), table);
    List<Found> all = found.stream().filter(each -> query.hasAll(each.clauses())).toList();
    List<Found> some =
        all.isEmpty()
            ? found.stream().filter(each -> query.hasSome(each.clauses())).toList()
            : List.of();
    PassageFinder finder = new PassageFinder(marks, 1);
    List<Passage> passages = new ArrayList<>();
    for (Found each : window(all.isEmpty() ? some : all)) {
      passages.add(finder.inParagraph(leaf.reader(), docId, table, each.marks()));
    }
    Summary summary = Summary.decode(EntryValues.read(leaf.reader(), FieldNames.SUMMARY, docId));
    return Optional.of(
        new InsideResponse(
            request,
            summary.title(),
            new QueryReport.Matching(all.size(), some.size()),
            passages,
            snapshot.stats((System.nanoTime() - startNanos) / 1_000)));
  }

  private List<Found> found(List<Mark> everywhere, ParagraphTable table) {
    SortedMap<Integer, List<Mark>> byParagraph = new TreeMap<>();
    for (Mark mark : everywhere) {
      if (!table.isBehind(mark.start())) {
        byParagraph
            .computeIfAbsent(table.paragraphAt(mark.start()), p -> new ArrayList<>())
            .add(mark);
      }
    }
    double[] weights = marks.weights();
    List<Found> found = new ArrayList<>();
    for (Map.Entry<Integer, List<Mark>> each : byParagraph.entrySet()) {
      List<Mark> inside = each.getValue();
      inside.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
      double worth = table.worth(each.getKey()).factor();
      found.add(new Found(each.getKey(), inside, clauses(inside), worth * score(inside, weights)));
    }
    return found;
  }

  private static BitSet clauses(List<Mark> inside) {
    BitSet clauses = new BitSet();
    inside.forEach(mark -> clauses.set(mark.clause()));
    return clauses;
  }

  /** Different words count most, rare ones more than common ones, repeated ones a little. */
  private static double score(List<Mark> inside, double[] weights) {
    int[] times = new int[weights.length];
    inside.forEach(mark -> times[mark.clause()]++);
    double score = 0;
    for (int clause = 0; clause < times.length; clause++) {
      if (times[clause] > 0) {
        score += weights[clause] * (1 + REPEAT_WEIGHT * Math.log(times[clause]));
      }
    }
    return score;
  }

  private List<Found> window(List<Found> listed) {
    List<Found> ordered = new ArrayList<>(listed);
    if (request.order() == ParagraphOrder.RELEVANCE) {
      // Equal ones stay in the order of the document.
      ordered.sort(Comparator.comparingDouble((Found each) -> -each.score()));
    }
    PageWindow window = request.window();
    int from = Math.min(window.offset(), ordered.size());
    return ordered.subList(from, Math.min(from + window.size(), ordered.size()));
  }
}
