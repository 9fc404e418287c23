package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.MeetingTimes;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.SourceDocument;
import org.lontar.query.PageWindow;
import org.lontar.query.RequestReader;
import org.lontar.query.UserQuery;
import org.lontar.search.DocumentLink;
import org.lontar.search.Highlight;
import org.lontar.search.InsideRequest;
import org.lontar.search.InsideResponse;
import org.lontar.search.ParagraphOrder;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.DocumentPages;

/**
 * Serves {@code GET /documents/{id}}: the document with its facts; {@code q} are words to mark,
 * {@code was} the fingerprint in the permanent link that led here.
 */
final class DocumentHandler implements Handler {
  /** Copies named at most. */
  private static final int MAX_COPIES = 20;

  private static final int MAX_SIMILAR = 5;

  /** Series whose neighbors are shown at most. */
  private static final int MAX_SERIES = 3;

  private final SearchEngine engine;
  private final MeetingTimes times;
  private final RequestReader requests;
  private final HeldDocuments documents;
  private final SearchGate gate;
  private final FileAnswers files;
  private final Answers answers;

  DocumentHandler(
      WebContent content,
      RequestReader requests,
      HeldDocuments documents,
      SearchGate gate,
      FileAnswers files,
      Answers answers) {
    this.engine = content.engine();
    this.times = content.meetingTimes();
    this.requests = requests;
    this.documents = documents;
    this.gate = gate;
    this.files = files;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "q", "was");
    SourceDocument document = documents.get(ctx);
    String words = Parameters.one(ctx, "q");
    DocumentPages.Visit visit =
        new DocumentPages.Visit(
            words, highlights(document, words), inside(document, words), fingerprint(ctx));
    DocumentPages.Family family =
        new DocumentPages.Family(
            container(document),
            engine.listEntries(document.id()),
            engine.findTies(document, MAX_COPIES),
            gate.pass(() -> engine.similar(document, MAX_SIMILAR)),
            series(document),
            times);
    DocumentPages pages = new DocumentPages(answers.names(ctx));
    answers.page(
        ctx,
        "document",
        pages.of(
            document, files.reference(ctx, document, null), family, visit, answers.progress(ctx)));
  }

  private Map<String, List<Highlight>> highlights(SourceDocument document, String words)
      throws IOException {
    if (words.isEmpty()) {
      return Map.of();
    }
    UserQuery query = requests.parse(words).tree();
    return gate.pass(() -> engine.highlight(document, query));
  }

  private @Nullable InsideResponse inside(SourceDocument document, String words)
      throws IOException {
    if (words.isEmpty()) {
      return null;
    }
    InsideRequest request =
        new InsideRequest(
            document.id(),
            requests.parse(words),
            ParagraphOrder.DOCUMENT,
            new PageWindow(1, PageWindow.MAX_SIZE));
    return gate.pass(() -> engine.searchInside(request)).orElse(null);
  }

  /**
   * Of a document about several meetings of one series, such as a list of them, none is its own.
   */
  private List<DocumentPages.OfSeries> series(SourceDocument document) throws IOException {
    Map<String, Set<Integer>> ordinals = new LinkedHashMap<>();
    for (Described<SeriesMeeting> meeting : document.metadata().series()) {
      Integer ordinal = meeting.value().ordinal();
      if (ordinal != null) {
        ordinals.computeIfAbsent(meeting.value().code(), code -> new HashSet<>()).add(ordinal);
      }
    }
    ordinals.values().removeIf(all -> all.size() != 1);
    List<DocumentPages.OfSeries> series = new ArrayList<>();
    for (String code : ordinals.keySet().stream().limit(MAX_SERIES).toList()) {
      int ordinal = ordinals.getOrDefault(code, Set.of()).iterator().next();
      series.add(new DocumentPages.OfSeries(code, ordinal, gate.pass(() -> engine.meetings(code))));
    }
    return series;
  }

  private static @Nullable String fingerprint(Context ctx) {
    String was = Parameters.one(ctx, "was");
    return was.matches("[0-9a-f]{8}") ? was : null;
  }

  private @Nullable DocumentLink container(SourceDocument document) throws IOException {
    DocumentId id = document.container();
    return id == null
        ? null
        : engine
            .find(id)
            .map(held -> new DocumentLink(id, held.title(), held.locations().getFirst()))
            .orElse(null);
  }
}
