package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.TypedForm;
import org.lontar.query.UserQuery;
import org.lontar.search.HitExplanation;
import org.lontar.search.HitExplanation.NearPart;
import org.lontar.search.HitExplanation.Standing;
import org.lontar.search.HitExplanation.WordPart;
import org.lontar.search.RankingWeights;

/** Explains the place of one document in the list of one request. One thread. */
final class ExplanationTask {

  private final Records records;
  private final IndexSearcher searcher;
  private final RankingWeights weights;
  private final SearchRequest request;
  private final QueryTranslator translator;
  private final Choices choices;
  private final Tiers tiers;

  ExplanationTask(Snapshot snapshot, RankingWeights weights, SearchRequest request)
      throws IOException {
    this.records = new Records(snapshot.reader());
    this.searcher = snapshot.searcher();
    this.weights = weights;
    this.request = request;
    this.translator = new QueryTranslator(weights, snapshot.reader());
    this.choices = new Choices(request.selections());
    this.tiers = Tiers.of(request, translator, searcher);
  }

  /** The whole explanation; empty where the index does not hold the document. */
  Optional<HitExplanation> explain(DocumentId id) throws IOException {
    Optional<SourceDocument> document = records.findDocument(id);
    ScoreDoc[] entry =
        searcher.search(new TermQuery(new Term(FieldNames.ID, id.value())), 1).scoreDocs;
    return document.isEmpty() || entry.length == 0
        ? Optional.empty()
        : Optional.of(explain(document.get(), entry[0].doc));
  }

  private HitExplanation explain(SourceDocument document, int docId) throws IOException {
    List<Query> queries = new ArrayList<>();
    long total = 0;
    for (Query words : tiers.queries(translator)) {
      queries.add(RequestQuery.withChoices(request, choices, words));
      total += searcher.count(queries.getLast());
    }
    int tier = tierOf(queries, docId);
    Place place = tier < 0 ? Place.NONE : place(queries, tier, docId);
    return new HitExplanation(
        document.id(),
        document.title(),
        tier < 0 ? Standing.NONE : tier == 0 ? Standing.ALL : Standing.SOME,
        place.rank(),
        total,
        searcher.count(QueryTranslator.everyDocument()),
        place.score(),
        words(document, docId),
        place.nearness(),
        tier < 0 ? obstacles(docId) : List.of());
  }

  /** A place in the list, and what the places of words add to the score there. */
  private record Place(int rank, double score, List<NearPart> nearness) {
    static final Place NONE = new Place(0, 0, List.of());
  }

  private int tierOf(List<Query> queries, int docId) throws IOException {
    for (int tier = 0; tier < queries.size(); tier++) {
      if (score(queries.get(tier), docId).isPresent()) {
        return tier;
      }
    }
    return -1;
  }

  private Place place(List<Query> queries, int tier, int docId) throws IOException {
    Nearness nearness = translator.nearness(tiers.all(), request.query());
    HitRanking.Wanted deep =
        new HitRanking.Wanted(SortOrder.RELEVANCE, PageWindow.MAX_REACH, false);
    HitRanking ranking = new HitRanking(searcher, weights, deep, nearness);
    List<BestHits> tops = new ArrayList<>();
    for (Query query : queries) {
      tops.add(ranking.hastyCollector());
      searcher.search(query, new OneCollector<>(tops.getLast()));
    }
    List<Ranked> ranked = ranking.rank(tops, (again, hits) -> {});
    int before = tier == 0 ? 0 : searcher.count(queries.getFirst());
    for (int i = 0; i < ranked.size(); i++) {
      Ranked hit = ranked.get(i);
      if (hit.docId() == docId) {
        boolean isLookedAt = i - before < ProximityRescorer.REACH;
        return new Place(
            i + 1, hit.score(), isLookedAt ? near(queries.get(tier), hit, nearness) : List.of());
      }
    }
    return new Place(0, score(queries.get(tier), docId).orElse(0), List.of());
  }

  private List<NearPart> near(Query query, Ranked hit, Nearness nearness) throws IOException {
    float alone = (float) score(query, hit.docId()).orElse(0);
    Ranked unraised = new Ranked(hit.docId(), alone, hit.id());
    return new ProximityRescorer(searcher, weights).parts(unraised, nearness);
  }

  private List<WordPart> words(SourceDocument document, int docId) throws IOException {
    ClausePlaces places = new ClausePlaces(document, weights);
    List<WordPart> words = new ArrayList<>();
    for (UserQuery clause : scoredClauses()) {
      Query query = translator.translate(clause);
      OptionalDouble score = score(query, docId);
      ClausePlaces.Places found = places.of(clause);
      double inTitle = isInFields(clause) ? inTitle(clause, docId) : 0;
      words.add(
          new WordPart(
              TypedForm.of(clause),
              score.isPresent(),
              found.forms(),
              found.anchors(),
              found.inText(),
              found.inTitle(),
              searcher.count(query),
              score.orElse(inTitle) - inTitle,
              inTitle));
    }
    return words;
  }

  private List<UserQuery> scoredClauses() {
    UserQuery asked = tiers.all();
    List<UserQuery> clauses =
        asked instanceof UserQuery.Or(List<UserQuery> choices)
            ? choices
            : ContentWords.clausesOf(asked);
    return clauses.stream().filter(clause -> !isUnscored(clause)).toList();
  }

  private static boolean isUnscored(UserQuery clause) {
    return clause instanceof UserQuery.Filter
        || clause instanceof UserQuery.Dates
        || clause instanceof UserQuery.Not
        || clause instanceof UserQuery.Everything;
  }

  private static boolean isInFields(UserQuery clause) {
    return !(clause instanceof UserQuery.InTitle
        || clause instanceof UserQuery.AnyOf
        || clause instanceof UserQuery.And
        || clause instanceof UserQuery.Or);
  }

  private double inTitle(UserQuery clause, int docId) throws IOException {
    Query inTitle = translator.translate(new UserQuery.InTitle(clause));
    return weights.titleBoost() * score(inTitle, docId).orElse(0);
  }

  private List<String> obstacles(int docId) throws IOException {
    List<String> obstacles = new ArrayList<>();
    for (UserQuery clause : ContentWords.clausesOf(tiers.all())) {
      if (isUnscored(clause) && score(translator.translate(clause), docId).isEmpty()) {
        obstacles.add(
            clause instanceof UserQuery.Not(UserQuery inner)
                ? "It has “" + TypedForm.of(inner) + "”, which the query leaves out."
                : "The filter “" + TypedForm.of(clause) + "” leaves it out.");
      }
    }
    for (FacetSelection selection : request.selections()) {
      Query filter = QueryTranslator.filter(selection.dimension(), selection.label());
      String name = selection.dimension().code() + "=" + selection.label();
      if (selection.excluded() && score(filter, docId).isPresent()) {
        obstacles.add("It is left out by not." + name + ".");
      }
    }
    for (Dimension dimension : Dimension.values()) {
      List<String> labels = choices.labels(dimension);
      if (!labels.isEmpty() && !hasAny(dimension, labels, docId)) {
        obstacles.add(
            "Its "
                + dimension.code()
                + " is none of those chosen: "
                + String.join(", ", labels)
                + ".");
      }
    }
    if (!request.dates().isAll()
        && score(QueryTranslator.inDays(request.dates()), docId).isEmpty()) {
      obstacles.add("Its date is not among the days that were chosen.");
    }
    if (request.since() != null && score(Arrivals.since(request.since()), docId).isEmpty()) {
      obstacles.add("The portal held it before " + request.since() + ".");
    }
    return obstacles;
  }

  private boolean hasAny(Dimension dimension, List<String> labels, int docId) throws IOException {
    for (String label : labels) {
      if (score(QueryTranslator.filter(dimension, label), docId).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What a query gives a document by itself; empty where it does not match. */
  private OptionalDouble score(Query query, int docId) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docId, leaves));
    Scorer scorer =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1).scorer(leaf);
    int local = docId - leaf.docBase;
    return scorer != null && scorer.iterator().advance(local) == local
        ? OptionalDouble.of(scorer.score())
        : OptionalDouble.empty();
  }
}
