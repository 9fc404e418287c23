package org.lontar.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.CrossCounts;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.GoneDocument;
import org.lontar.search.HeldDocument;
import org.lontar.search.HeldMeeting;
import org.lontar.search.Highlight;
import org.lontar.search.HitCount;
import org.lontar.search.HitExplanation;
import org.lontar.search.InsideRequest;
import org.lontar.search.InsideResponse;
import org.lontar.search.LanguageCheck;
import org.lontar.search.QuotationCheck;
import org.lontar.search.RankedDocument;
import org.lontar.search.RecordVisitor;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.search.SearchStats;
import org.lontar.search.SimilarDocument;
import org.lontar.search.Suggestion;

/** An engine whose disk fails at every reading. */
final class BrokenEngine implements SearchEngine {
  private final String message;

  BrokenEngine(String message) {
    this.message = message;
  }

  @Override
  public SearchResponse search(SearchRequest request) throws IOException {
    throw new IOException(message);
  }

  @Override
  public HitCount count(SearchRequest request) throws IOException {
    throw new IOException(message);
  }

  @Override
  public CrossCounts countAcross(SearchRequest request, Dimension rows, Dimension columns)
      throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<RankedDocument> rank(UserQuery question, int limit) throws IOException {
    throw new IOException(message);
  }

  @Override
  public Optional<HitExplanation> explain(SearchRequest request, DocumentId id) throws IOException {
    throw new IOException(message);
  }

  @Override
  public void list(SearchRequest request, RecordVisitor visitor) throws IOException {
    throw new IOException(message);
  }

  @Override
  public void list(List<DocumentId> ids, RecordVisitor visitor) throws IOException {
    throw new IOException(message);
  }

  @Override
  public Optional<SourceDocument> find(DocumentId id) throws IOException {
    throw new IOException(message);
  }

  @Override
  public Optional<GoneDocument> findGone(DocumentId id) throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<DocumentLink> listEntries(DocumentId container) throws IOException {
    throw new IOException(message);
  }

  @Override
  public DocumentTies findTies(SourceDocument document, int maxCopies) throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<HeldMeeting> meetings(String series) throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<SimilarDocument> similar(SourceDocument document, int limit) throws IOException {
    throw new IOException(message);
  }

  @Override
  public SortedMap<String, List<Highlight>> highlight(SourceDocument document, UserQuery query)
      throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    throw new IOException(message);
  }

  @Override
  public Optional<InsideResponse> searchInside(InsideRequest request) throws IOException {
    throw new IOException(message);
  }

  @Override
  public QuotationCheck checkQuotation(String text, int limit) throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<LanguageCheck> checkLanguages() throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<HeldDocument> listHeld(@Nullable DocumentId from, int limit) throws IOException {
    throw new IOException(message);
  }

  @Override
  public List<DocumentId> listEvery(int step) throws IOException {
    throw new IOException(message);
  }

  @Override
  public SearchStats state() throws IOException {
    throw new IOException(message);
  }

  @Override
  public void close() {}
}
