package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.lontar.lucene.quotation.Comparison;
import org.lontar.lucene.quotation.Quotation;
import org.lontar.query.QueryNote;
import org.lontar.search.CopyList;
import org.lontar.search.QuotationCheck;
import org.lontar.search.QuotationPiece;
import org.lontar.search.QuotationPlace;
import org.lontar.search.QuotationVerdict;
import org.lontar.search.QuotedParagraph;

/**
 * Holds a quotation against all documents of one snapshot: finds the likeliest by rare words and
 * runs of words, then lays the quotation beside a stretch of each. One thread, one use.
 */
final class QuotationTask {

  /** Documents that are looked at; the one that is quoted is nearly always the first. */
  private static final int MAX_CANDIDATES = 30;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final CopyLists copies;
  private final int limit;

  /**
   * A task.
   *
   * @param limit how many places are named at most
   */
  QuotationTask(Snapshot snapshot, int limit) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.copies = new CopyLists(new Records(snapshot.reader()), CopyList.SHOWN);
    this.limit = limit;
  }

  /** A document that has the quotation or much of it. */
  private record Candidate(
      LeafReader leaf, int docId, ParagraphTable table, Comparison comparison) {}

  QuotationCheck check(String text) throws IOException {
    long startNanos = System.nanoTime();
    Quotation quotation = Quotation.read(text);
    List<QuotationPlace> places = new ArrayList<>();
    for (Candidate candidate : best(quotation)) {
      places.add(place(candidate));
    }
    QuotationVerdict verdict =
        places.isEmpty() ? new QuotationVerdict.NotHeld() : places.getFirst().verdict();
    return new QuotationCheck(
        text,
        verdict,
        places,
        notes(quotation),
        snapshot.stats((System.nanoTime() - startNanos) / 1_000));
  }

  private static List<QueryNote> notes(Quotation quotation) {
    return quotation.size() > 0
        ? List.of()
        : List.of(
            new QueryNote(
                "no-words", "There are no words of somebody else in this: nothing to look for."));
  }

  private List<Candidate> best(Quotation quotation) throws IOException {
    QuotationQuery query = QuotationQuery.of(quotation.stretches(), snapshot.reader());
    if (query.clues().isEmpty()) {
      return List.of();
    }
    QuotationWindow window = new QuotationWindow(query, quotation, searcher);
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    List<Candidate> candidates = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query.any(), MAX_CANDIDATES).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      compare(quotation, window, leaf, found.doc - leaf.docBase).ifPresent(candidates::add);
    }
    // Equal ones stay in the order in which they were found.
    candidates.sort(Comparator.comparingInt(candidate -> candidate.comparison().edits()));
    return first(candidates);
  }

  /** Those that are named: of copies, which may differ in a word, the one that is nearest. */
  private List<Candidate> first(List<Candidate> candidates) throws IOException {
    List<Candidate> first = new ArrayList<>();
    Set<Long> groups = new HashSet<>();
    for (Candidate candidate : candidates) {
      Long group = CopyKeys.group(candidate.leaf(), candidate.docId());
      if (first.size() < limit && (group == null || groups.add(group))) {
        first.add(candidate);
      }
    }
    return first;
  }

  private static Optional<Candidate> compare(
      Quotation quotation, QuotationWindow window, LeafReaderContext leaf, int docId)
      throws IOException {
    Optional<QuotationWindow.Found> found = window.find(leaf, docId);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Comparison.of(quotation, found.get().text())
        .map(comparison -> new Candidate(leaf.reader(), docId, found.get().table(), comparison));
  }

  private QuotationPlace place(Candidate candidate) throws IOException {
    LeafReader leaf = candidate.leaf();
    int docId = candidate.docId();
    Summary summary = Summary.decode(EntryValues.read(leaf, FieldNames.SUMMARY, docId));
    List<QuotedParagraph> paragraphs = new ArrayList<>();
    for (int place : candidate.comparison().places()) {
      ParagraphTable.Entry entry = candidate.table().entry(place);
      paragraphs.add(new QuotedParagraph(entry.anchor(), entry.number()));
    }
    return new QuotationPlace(
        summary.id(),
        summary.title(),
        summary.type(),
        summary.date(),
        paragraphs,
        verdict(candidate.comparison()),
        candidate.comparison().pieces(),
        copies.of(leaf, docId));
  }

  private static QuotationVerdict verdict(Comparison comparison) {
    List<QuotationPiece> edits =
        comparison.pieces().stream().filter(QuotationPiece::isEdit).toList();
    return edits.isEmpty() ? new QuotationVerdict.Verbatim() : new QuotationVerdict.Differs(edits);
  }
}
