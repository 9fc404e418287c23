package org.lontar.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;

/**
 * Answers readers from the live generation. Thread-safe.
 *
 * <p>A new commit, or another generation, is seen within two seconds; each answer comes from one
 * point in time. Every method throws {@link IndexUnavailableException} where there is no index to
 * read.
 */
public interface SearchEngine extends AutoCloseable {

  /** Finds, counts and shows: hits of the window, total, facets and passages. */
  SearchResponse search(SearchRequest request) throws IOException;

  /** Counts only. */
  HitCount count(SearchRequest request) throws IOException;

  /**
   * Counts every pair of values of two dimensions, in one pass over what matches. Costs about as
   * much as the counts of a search, and shows no hits.
   *
   * @throws IllegalArgumentException where both dimensions are the same
   */
  CrossCounts countAcross(SearchRequest request, Dimension rows, Dimension columns)
      throws IOException;

  /**
   * The best documents for a question that was pasted in whole: those with all its content words
   * first, then those with any of them, each tier by score. Small words that every text has (the,
   * of, what) ask for nothing, unless there are no others; filters and exclusions hold in both
   * tiers. Costs neither facets nor passages.
   *
   * @param limit how many at most, from 1
   */
  List<RankedDocument> rank(UserQuery question, int limit) throws IOException;

  /**
   * Why a document stands where it does in the list of a request, or is not in it. The order and
   * the window of the request do not matter: the list is that by relevance, with every copy. Costs
   * about as much as a deep page, and an analysis of the document.
   *
   * @return empty where the index does not hold the document
   */
  Optional<HitExplanation> explain(SearchRequest request, DocumentId id) throws IOException;

  /**
   * Shows the whole list of a request, hit by hit in its order, however long it is: the pages of
   * {@link #search} one after the other, without an end. All of it comes from one point in time,
   * which is held until the last hit was seen. The window and the passages of the request do not
   * matter; copies are listed as it asks.
   *
   * <p>Costs a pass over all that match for each {@value PageWindow#MAX_REACH} hits, the memory of
   * so many, and for each hit a read of what the catalogue says of it; no words of documents.
   */
  void list(SearchRequest request, RecordVisitor visitor) throws IOException;

  /**
   * Shows documents by their ids, in this order, all from one point in time; ids that the index
   * does not hold are passed over.
   */
  void list(List<DocumentId> ids, RecordVisitor visitor) throws IOException;

  /** The whole document, or empty where the index does not hold it. */
  Optional<SourceDocument> find(DocumentId id) throws IOException;

  /**
   * What became of the document that once had this id, where it is gone; empty where no such was
   * ever held.
   */
  Optional<GoneDocument> findGone(DocumentId id) throws IOException;

  /** The entries and attachments of a container, in the order of their locations. */
  List<DocumentLink> listEntries(DocumentId container) throws IOException;

  /**
   * How a document stands to the others that are held.
   *
   * @param maxCopies how many of its copies are named at most
   */
  DocumentTies findTies(SourceDocument document, int maxCopies) throws IOException;

  /**
   * The meetings of a series of which documents are held: those with a number by it, then documents
   * without one by their year, those without any year last. Costs as much as the series has
   * documents, of which only the summaries are read.
   *
   * @param series the vocabulary's code, for example {@code ascc-council}
   * @return empty where no document is of the series
   */
  List<HeldMeeting> meetings(String series) throws IOException;

  /**
   * Documents about the same things, by the words that tell most of this one; not copies of it, and
   * of copies of one another only the first.
   *
   * @param limit how many at most, from 1
   * @return the most similar first; empty where nothing is
   */
  List<SimilarDocument> similar(SourceDocument document, int limit) throws IOException;

  /**
   * What to mark of the reader's words on a document's page.
   *
   * @return highlights by anchor, only for paragraphs that have some; in code points of the
   *     paragraph's text
   */
  SortedMap<String, List<Highlight>> highlight(SourceDocument document, UserQuery query)
      throws IOException;

  /**
   * What the documents hold that goes on as was typed: titles, meetings, names and phrases, which
   * may also begin at a word inside. Case and accents may be left out. The best first, by how many
   * documents have them and where the typed text stands in them; always in the same order.
   *
   * @param typed what stands in the search box; only its first characters count
   * @param limit how many at most, from 1
   */
  List<Suggestion> suggest(String typed, int limit) throws IOException;

  /**
   * Searches inside one document.
   *
   * @return the paragraphs that have all that was asked for, or where none has, those that have
   *     some of it; empty where the index does not hold the document
   */
  Optional<InsideResponse> searchInside(InsideRequest request) throws IOException;

  /**
   * Looks for the documents that a quotation is taken from, and says where it is not true to them.
   *
   * @param text the quotation as pasted, at most {@value QuotationCheck#MAX_CHARS} UTF-16 units; it
   *     may hold ellipses and, in square brackets, words of the quoter
   * @param limit how many documents are named, 1 to {@value QuotationCheck#MAX_PLACES}; copies of
   *     one count once
   * @throws IllegalArgumentException where text or limit are beyond these bounds
   */
  QuotationCheck checkQuotation(String text, int limit) throws IOException;

  /**
   * The self-test of languages: searches a sentence of each for words, with the analysis and the
   * queries of every search. Needs no index; the same for as long as the engine lives.
   */
  List<LanguageCheck> checkLanguages() throws IOException;

  /**
   * The documents from an id on, in the order of ids, whatever they are about: a walk through the
   * whole collection goes on behind the last one it was shown. Costs what is listed, not what is
   * passed over; no document is read.
   *
   * @param from the first id, of a document that need not be held; null to begin at the beginning
   * @param limit how many at most, from 1
   */
  List<HeldDocument> listHeld(@Nullable DocumentId from, int limit) throws IOException;

  /**
   * The ids of the first document and of each that stands a multiple of {@code step} behind it, in
   * the order of ids: where the parts of a list of all documents begin. Walks through all ids.
   *
   * @param step from 1
   */
  List<DocumentId> listEvery(int step) throws IOException;

  /** The state that an answer would come from now; its time is 0. Cheap. */
  SearchStats state() throws IOException;

  @Override
  void close() throws IOException;
}
