package org.lontar.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.web.export.ExportFormat;
import org.lontar.web.export.ExportLimits;

/** Makes the page on which a list is taken along. Immutable, thread-safe. */
public final class ExportPages {
  private final Names names;
  private final ExportLimits limits;
  private final @Nullable ProgressLine progress;

  /**
   * Makes pages with these names.
   *
   * @param progress how far the indexing is; null where none runs
   */
  public ExportPages(Names names, ExportLimits limits, @Nullable ProgressLine progress) {
    this.names = names;
    this.limits = limits;
    this.progress = progress;
  }

  /**
   * The page for the whole list of a search.
   *
   * @param count how many documents it lists
   */
  public ExportPage ofSearch(SearchRequest request, long count) {
    SearchRequest shown =
        request
            .withWindow(new PageWindow(1, PageWindow.DEFAULT_SIZE))
            .withPassages(SearchRequest.MAX_PASSAGES);
    String back = SearchLinks.of(shown);
    int mark = back.indexOf('?');
    return page(count, back, null, mark < 0 ? "" : back.substring(mark));
  }

  /**
   * The page for documents that were chosen.
   *
   * @param held those that the collection holds
   * @param chosen how many were chosen
   */
  public ExportPage ofChosen(List<DocumentId> held, int chosen) {
    String query =
        held.stream()
            .map(id -> "id=" + SearchLinks.encode(id.value()))
            .collect(Collectors.joining("&", "?", ""));
    int missing = chosen - held.size();
    return page(
        held.size(), null, missing == 0 ? null : names.text("cite.export.missing", missing), query);
  }

  private ExportPage page(
      long count, @Nullable String back, @Nullable String missing, String query) {
    return new ExportPage(
        new Frame(names.text("cite.export.title"), "", null, progress),
        count == 0 ? names.text("cite.export.nothing") : names.text("cite.export.count", count),
        back,
        missing,
        count == 0 ? List.of() : choices(count, query, false),
        count == 0 ? List.of() : choices(count, query, true),
        List.of(
            names.text("cite.export.limit.length"),
            names.text("cite.export.limit.time", limits.longest().toMinutes()),
            names.text("cite.export.limit.moment"),
            names.text("cite.export.limit.at-once", limits.atOnce())));
  }

  private List<ExportPage.Choice> choices(long count, String query, boolean isText) {
    return Stream.of(ExportFormat.values())
        .filter(format -> format.isText() == isText)
        .map(
            format ->
                new ExportPage.Choice(
                    format.code(),
                    names.text("cite.format." + format.code()),
                    names.text("cite.use." + format.code()),
                    names.text("cite.export.size", names.bytes(rounded(count, format))),
                    "/export/" + format.code() + query))
        .toList();
  }

  /** Two digits are all that an estimate is good for. */
  private static long rounded(long count, ExportFormat format) {
    long bytes = count * format.usualBytes();
    long unit = 1;
    while (bytes / unit >= 100) {
      unit *= 10;
    }
    return (bytes + unit / 2) / unit * unit;
  }
}
