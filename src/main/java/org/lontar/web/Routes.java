package org.lontar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lontar.json.FeedJson;
import org.lontar.query.RequestReader;
import org.lontar.web.PublicFiles.PublicFile;
import org.lontar.web.export.ExportLimits;
import org.lontar.web.export.RecordFiles;
import org.lontar.web.feed.AtomXml;
import org.lontar.web.guard.BaseAddress;
import org.lontar.web.guard.SearchGate;

/** The addresses of the portal, each with its handler. Immutable. */
final class Routes {
  private static final String TEXT = "text/plain; charset=utf-8";

  private static final List<FeedHandler.Form> FEEDS =
      List.of(
          new FeedHandler.Form("atom", "application/atom+xml; charset=utf-8", AtomXml::toXml),
          new FeedHandler.Form("json", "application/feed+json; charset=utf-8", FeedJson::toJson));

  private final Map<String, Handler> handlers = new LinkedHashMap<>();

  /** The routes over {@code content}. */
  Routes(
      WebContent content,
      SearchGate gate,
      Answers answers,
      PublicFiles files,
      RequestMeter meter,
      BaseAddress base) {
    HeldDocuments documents = new HeldDocuments(content.engine());
    RequestReader requests = new RequestReader(content.labels());
    handlers.put("/", new HomeHandler(content, gate, answers));
    handlers.put("/search", new SearchHandler(content, requests, gate, answers));
    handlers.put("/search/values", new ValuesHandler(content, requests, gate, answers));
    handlers.put("/documents/{id}/p/{place}", new PermalinkHandler(documents));
    PdfViewerFiles viewer = new PdfViewerFiles();
    handlers.put("/documents/{id}/view", new ViewHandler(documents, viewer, answers));
    handlers.put("/public/pdf/{version}/{name}", new PdfViewerFileHandler(viewer));
    ExportLimits limits = ExportLimits.DEFAULT;
    RecordFiles records = new RecordFiles(content.labels());
    FileAnswers sent = new FileAnswers(records, base, limits);
    handlers.put(
        "/documents/{id}", new DocumentHandler(content, requests, documents, gate, sent, answers));
    CitedDocuments cited = new CitedDocuments(documents);
    handlers.put("/documents/{id}/cite", new CiteHandler(cited, records, sent, answers));
    handlers.put("/documents/{id}/cite/{format}", new CiteFileHandler(cited, sent));
    ExportRequests exports = new ExportRequests(requests, limits.maxChosen());
    handlers.put("/export", new ExportHandler(content.engine(), exports, limits, gate, answers));
    handlers.put("/export/{format}", new ExportFileHandler(content.engine(), exports, sent));
    handlers.put("/documents/{id}/original", new OriginalHandler(documents, content.originals()));
    handlers.put("/language", new LanguageHandler());
    handlers.putAll(BrowseHandler.all(content, gate, answers));
    handlers.putAll(MeetingsHandler.all(content, gate, answers));
    handlers.put("/api/v1/matrix", new MatrixApiHandler(content, requests, gate, answers));
    handlers.put("/help/syntax", new SyntaxHandler(answers));
    handlers.put("/api/v1/search", new SearchApiHandler(content, requests, gate, answers));
    handlers.put("/api/v1/suggest", new SuggestApiHandler(content.engine(), gate, answers));
    handlers.put(
        "/api/v1/documents/{id}", new DocumentApiHandler(content.engine(), documents, answers));
    handlers.put(
        "/api/v1/documents/{id}/search",
        new InsideApiHandler(content.engine(), requests, documents, gate, answers));
    StatusReader status = new StatusReader(content.engine(), gate);
    handlers.put("/status", new StatusHandler(status, answers));
    handlers.put("/api/v1/status", new StatusApiHandler(status, content.labels(), answers));
    handlers.put(
        "/api/v1/documents/{id}/explain",
        new ExplainApiHandler(content.engine(), requests, documents, gate, answers));
    handlers.put("/quotation", new QuotationHandler(content, gate, answers));
    handlers.put("/api/v1/quotation", new QuotationApiHandler(content.engine(), gate, answers));
    handlers.put(
        "/api/v1/documents/{id}/similar",
        new SimilarApiHandler(content.engine(), documents, gate, answers));
    handlers.put("/api/v1/openapi.json", file("openapi.json", "application/json; charset=utf-8"));
    handlers.put("/saved", new SavedHandler(answers));
    for (FeedHandler.Form form : FEEDS) {
      handlers.put(
          "/feed/" + form.name(),
          new FeedHandler(content.engine(), requests, gate, answers, base, form));
    }
    handlers.put("/public/{name}", new PublicFileHandler(files));
    SitemapHandler sitemaps =
        new SitemapHandler(
            new SitemapParts(content.engine(), gate, SitemapParts.MAX_ADDRESSES), base);
    handlers.put("/sitemap.xml", sitemaps::handleIndex);
    handlers.put("/sitemap/{n}.xml", sitemaps);
    OpenSearchHandler openSearch = new OpenSearchHandler(content.engine(), gate, answers, base);
    handlers.put("/opensearch.xml", openSearch);
    handlers.put("/opensearch/suggest", openSearch::handleSuggest);
    handlers.put("/robots.txt", new RobotsHandler(base, answers));
    handlers.put("/healthz", Routes::alive);
    handlers.put("/readyz", new ReadyHandler(content.engine()));
    handlers.put("/metrics", ctx -> metrics(ctx, meter));
  }

  /** The patterns of all routes, in order. */
  Set<String> patterns() {
    return handlers.keySet();
  }

  /** Adds all routes; HEAD runs the same handler as GET, so that it tells the same status. */
  void addTo(RoutesConfig config) {
    handlers.forEach(
        (pattern, handler) -> {
          config.addHttpHandler(HandlerType.GET, pattern, handler);
          config.addHttpHandler(HandlerType.HEAD, pattern, handler);
        });
  }

  /** The pattern that a request matched; {@code none} where it matched no route. */
  static String patternOf(Context ctx) {
    var matched = ctx.endpoints().lastHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  private static Handler file(String resource, String mediaType) {
    PublicFile file = PublicFiles.read(resource, mediaType);
    return ctx ->
        ctx.contentType(file.mediaType())
            .header("ETag", EntityTag.ofHash(file.hash()))
            .header("Cache-Control", "no-cache")
            .result(file.content());
  }

  private static void alive(Context ctx) {
    ctx.contentType(TEXT).header("Cache-Control", "no-store").result("alive\n");
  }

  private static void metrics(Context ctx, RequestMeter meter) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(meter.scrape());
  }
}
