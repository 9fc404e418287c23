package org.lontar.web.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.json.DocumentUrl;
import org.lontar.json.Feed;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.search.Hit;
import org.lontar.search.Passage;
import org.lontar.search.SearchResponse;
import org.lontar.web.page.MarkedText;
import org.lontar.web.page.Names;
import org.lontar.web.page.SearchLinks;
import org.lontar.web.page.SearchName;

/** Makes feeds out of answers to searches, in one language of the interface. Immutable. */
public final class Feeds {
  /** A feed tells of so many documents; whoever was away longer goes to the page. */
  public static final int MAX_ENTRIES = 50;

  private final Names names;
  private final String base;

  /**
   * Feeds of a portal.
   *
   * @param base its address, without a slash at its end
   */
  public Feeds(Names names, String base) {
    this.names = names;
    this.base = base;
  }

  /** What a feed of {@code request} asks for: the same filters, latest arrivals first. */
  public static SearchRequest request(SearchRequest request) {
    return SearchLinks.followed(request)
        .withSort(SortOrder.ADDED)
        .withWindow(new PageWindow(1, MAX_ENTRIES))
        .withPassages(1);
  }

  /**
   * The feed of an answer.
   *
   * @param form the last part of its address, {@code atom} or {@code json}
   * @param response to what {@link #request} asks for
   */
  public Feed of(String form, SearchResponse response) {
    SearchRequest request = response.request();
    String name = SearchName.of(request, names);
    return new Feed(
        names.text("follow.feed.title", name),
        names.text("follow.feed.description", MAX_ENTRIES),
        names.messages().language().tag(),
        base,
        SearchLinks.ofFeed(form, request),
        SearchLinks.canonical(SearchLinks.followed(request)),
        updated(response),
        response.hits().stream().map(hit -> entry(hit, request.query().text())).toList());
  }

  /** When the latest of the documents came. */
  public static Instant updated(SearchResponse response) {
    return response.hits().stream()
        .map(Hit::added)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private Feed.Entry entry(Hit hit, String words) {
    String path = DocumentUrl.of(hit.id());
    String summary = String.join(" · ", facts(hit));
    Instant added = hit.added();
    return new Feed.Entry(
        FeedTags.of(base, path),
        path,
        XmlText.clean(hit.title()),
        hit.language(),
        added == null ? Instant.EPOCH : added,
        hit.date(),
        hit.source(),
        summary,
        html(hit, words, summary),
        categories(hit));
  }

  private List<String> facts(Hit hit) {
    String year = hit.year() == null ? null : hit.year().toString();
    return Stream.of(
            hit.type() == null ? null : names.code(Dimension.TYPE, hit.type()),
            hit.date() == null ? year : names.isoDate(hit.date()),
            hit.source())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Escaped first, marked after, as on a page. */
  private String html(Hit hit, String words, String summary) {
    StringBuilder html = new StringBuilder();
    if (!summary.isEmpty()) {
      html.append("<p>").append(MarkedText.html(summary)).append("</p>");
    }
    for (Passage passage : hit.passages()) {
      html.append(passage(hit, words, passage));
    }
    return html.toString();
  }

  private String passage(Hit hit, String words, Passage passage) {
    String href =
        base
            + SearchLinks.ofDocument(hit.id(), words)
            + "#"
            + SearchLinks.segment(passage.anchor());
    String place =
        passage.paragraph() == null
            ? names.text("follow.feed.passage")
            : names.text("follow.feed.paragraph", passage.paragraph());
    return "<blockquote%s>%s</blockquote><p><a href=\"%s\">%s</a></p>"
        .formatted(
            language(passage.language()),
            MarkedText.html(passage.text(), passage.highlights()),
            MarkedText.html(href),
            MarkedText.html(place));
  }

  private static String language(@Nullable String code) {
    return code == null ? "" : " lang=\"" + MarkedText.html(code) + "\" dir=\"auto\"";
  }

  private List<Feed.Category> categories(Hit hit) {
    List<Feed.Category> categories = new ArrayList<>();
    add(categories, Dimension.TYPE, Optional.ofNullable(hit.type()).stream().toList());
    add(categories, Dimension.SECTOR, hit.sectors());
    add(
        categories,
        Dimension.CHAIRMANSHIP,
        Optional.ofNullable(hit.chairmanship()).stream().toList());
    add(
        categories,
        Dimension.YEAR,
        Optional.ofNullable(hit.year()).map(String::valueOf).stream().toList());
    return categories;
  }

  private void add(List<Feed.Category> categories, Dimension dimension, List<String> codes) {
    codes.forEach(
        code ->
            categories.add(new Feed.Category(dimension.code(), code, names.code(dimension, code))));
  }
}
