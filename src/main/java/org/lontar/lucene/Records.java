package org.lontar.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.DoubtfulDocument;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/**
 * Reads whole records by their keys from one point in time: documents, fates, gone documents.
 * Thread-safe.
 */
final class Records {

  private static final Comparator<LocationFate> BY_LOCATION =
      Comparator.comparing(fate -> new BytesRef(fate.location()));

  /** Takes a live entry of the index. */
  @FunctionalInterface
  interface EntryVisitor {
    /** Takes the entry; true to go on with the next one. */
    boolean visit(LeafReader leaf, int docId) throws IOException;
  }

  /** Makes a value of its bytes. */
  @FunctionalInterface
  private interface Decoder<T> {
    T decode(BytesRef bytes) throws IOException;
  }

  /** Takes the bytes of a value. */
  @FunctionalInterface
  private interface ValueVisitor {
    void visit(BytesRef bytes) throws IOException;
  }

  private final IndexReader reader;

  Records(IndexReader reader) {
    this.reader = reader;
  }

  Optional<LocationFate> findFate(String location) throws IOException {
    return findValue(
        FieldNames.LOCATION, LocationKey.of(location), FieldNames.FATE, FateCodec::decodeFate);
  }

  List<LocationFate> listFatesIn(String container) throws IOException {
    return listFates(FieldNames.FATE_CONTAINER, LocationKey.of(container));
  }

  List<LocationFate> listFatesOfContent(String contentHash) throws IOException {
    return listFates(FieldNames.FATE_HASH, contentHash);
  }

  Optional<GoneDocument> findGone(DocumentId id) throws IOException {
    return findValue(FieldNames.GONE_ID, id.value(), FieldNames.GONE, FateCodec::decodeGone);
  }

  /** When a document that is held or gone was first held. */
  Optional<Instant> findAdded(DocumentId id) throws IOException {
    Optional<Instant> arrival = findArrival(id);
    return arrival.isPresent()
        ? arrival
        : findGone(id).flatMap(gone -> Optional.ofNullable(gone.added()));
  }

  /** When a document that is held was first held, from a field that every layout has. */
  Optional<Instant> findArrival(DocumentId id) throws IOException {
    List<Instant> found = new ArrayList<>(1);
    visit(
        new Term(FieldNames.ID, id.value()),
        (leaf, docId) -> {
          Arrivals.find(leaf, docId).ifPresent(found::add);
          return false;
        });
    return found.stream().findFirst();
  }

  Optional<SourceDocument> findDocument(DocumentId id) throws IOException {
    List<SourceDocument> found = new ArrayList<>(1);
    visit(
        new Term(FieldNames.ID, id.value()),
        (leaf, docId) -> {
          found.add(StoredSource.read(leaf, docId));
          return false;
        });
    return found.stream().findFirst();
  }

  /** What the catalogue says of a document. */
  Optional<CatalogueRecord> findRecord(DocumentId id) throws IOException {
    List<CatalogueRecord> found = new ArrayList<>(1);
    visit(
        new Term(FieldNames.ID, id.value()),
        (leaf, docId) -> {
          found.add(StoredSource.readRecord(leaf.storedFields(), docId));
          return false;
        });
    return found.stream().findFirst();
  }

  /** A document's own location, from its summary alone. */
  Optional<String> findOwnLocation(DocumentId id) throws IOException {
    return findValue(
        FieldNames.ID,
        id.value(),
        FieldNames.SUMMARY,
        summary -> Summary.decode(summary).location());
  }

  /** The summaries of a container's entries, in the order of their locations. */
  List<Summary> listEntries(DocumentId container) throws IOException {
    List<Summary> found = new ArrayList<>();
    visit(
        new Term(FieldNames.CONTAINER, container.value()),
        (leaf, docId) -> {
          found.add(Summary.decode(EntryValues.read(leaf, FieldNames.SUMMARY, docId)));
          return true;
        });
    found.sort(Comparator.comparing(summary -> new BytesRef(summary.location())));
    return found;
  }

  /** What a list shows of a document. */
  Optional<Summary> findSummary(String id) throws IOException {
    return findValue(FieldNames.ID, id, FieldNames.SUMMARY, Summary::decode);
  }

  /** In the order of locations. */
  List<DoubtfulDocument> listDoubts() throws IOException {
    List<DoubtfulDocument> found = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues doubts = leaf.getBinaryDocValues(FieldNames.DOUBTS);
      Bits live = leaf.getLiveDocs();
      while (doubts != null && doubts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(doubts.docID())) {
          found.add(doubtful(leaf, doubts));
        }
      }
    }
    found.sort(Comparator.comparing(document -> new BytesRef(document.location())));
    return found;
  }

  private static DoubtfulDocument doubtful(LeafReader leaf, BinaryDocValues doubts)
      throws IOException {
    Summary summary = Summary.decode(EntryValues.read(leaf, FieldNames.SUMMARY, doubts.docID()));
    return new DoubtfulDocument(
        summary.id(),
        summary.title(),
        summary.location(),
        MetadataCodec.decodeDoubts(doubts.binaryValue()));
  }

  void scanFates(Consumer<LocationFate> visitor) throws IOException {
    scan(
        FieldNames.LOCATION, FieldNames.FATE, bytes -> visitor.accept(FateCodec.decodeFate(bytes)));
  }

  void scanGone(Consumer<GoneDocument> visitor) throws IOException {
    scan(FieldNames.GONE_ID, FieldNames.GONE, bytes -> visitor.accept(FateCodec.decodeGone(bytes)));
  }

  private List<LocationFate> listFates(String field, String key) throws IOException {
    List<LocationFate> found = new ArrayList<>();
    visit(
        new Term(field, key),
        (leaf, docId) -> {
          found.add(FateCodec.decodeFate(EntryValues.read(leaf, FieldNames.FATE, docId)));
          return true;
        });
    found.sort(BY_LOCATION);
    return found;
  }

  private <T> Optional<T> findValue(
      String keyField, String key, String valueField, Decoder<T> decoder) throws IOException {
    List<T> found = new ArrayList<>(1);
    visit(
        new Term(keyField, key),
        (leaf, docId) -> {
          found.add(decoder.decode(EntryValues.read(leaf, valueField, docId)));
          return false;
        });
    return found.stream().findFirst();
  }

  /** Shows the live entries of a term until the visitor has enough. */
  void visit(Term term, EntryVisitor visitor) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.getLiveDocs();
      for (int docId = postings.nextDoc();
          docId != DocIdSetIterator.NO_MORE_DOCS;
          docId = postings.nextDoc()) {
        if ((live == null || live.get(docId)) && !visitor.visit(leaf, docId)) {
          return;
        }
      }
    }
  }

  /** Walks the terms of a key in their order, which is that of code points, over all segments. */
  private void scan(String keyField, String valueField, ValueVisitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, keyField);
    if (terms == null) {
      return;
    }
    List<EntryValues> values = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      values.add(new EntryValues(context.reader(), valueField));
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      postings = each.postings(postings, PostingsEnum.NONE);
      for (int docId = postings.nextDoc();
          docId != DocIdSetIterator.NO_MORE_DOCS;
          docId = postings.nextDoc()) {
        LeafReaderContext context =
            reader.leaves().get(ReaderUtil.subIndex(docId, reader.leaves()));
        Bits live = context.reader().getLiveDocs();
        if (live == null || live.get(docId - context.docBase)) {
          visitor.visit(values.get(context.ord).get(docId - context.docBase));
        }
      }
    }
  }
}
