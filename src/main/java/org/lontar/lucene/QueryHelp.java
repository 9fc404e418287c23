package org.lontar.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.Correction;
import org.lontar.search.PartCount;
import org.lontar.search.QueryReport;

/**
 * Adds to a report what helps a reader on who found little: what may have been meant, and where
 * nothing has all that was asked for, which part of it is the cause. Costs nothing where enough was
 * found. One thread, one request.
 */
final class QueryHelp {

  /** Who finds more has no need of help. */
  private static final int FEW = 20;

  private final IndexReader reader;
  private final RequestCounts counts;
  private final SearchRequest request;

  /**
   * Help for a request as it was typed.
   *
   * @param reader where words are looked up
   */
  QueryHelp(IndexReader reader, RequestCounts counts, SearchRequest request) {
    this.reader = reader;
    this.counts = counts;
    this.request = request;
  }

  /** The report with what helps. */
  QueryReport complete(QueryReport report) throws IOException {
    QueryReport.Matching matching = report.matching();
    // Who asks for news alone and finds none did not choose the wrong words.
    if (matching.all() > FEW || request.since() != null) {
      return report;
    }
    Correction correction =
        new SpellingTask(reader, counts)
            .correct(request, matching.all() + matching.some())
            .orElse(null);
    List<PartCount> parts =
        matching.all() == 0 ? new QueryParts(counts, request).list() : List.of();
    return new QueryReport(
        report.notes(), report.expansions(), matching, correction, parts, report.asked());
  }
}
