package org.lontar.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.CopyView;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;

/** Builds requests for tests: {@code request(words("haze")).choose(SECTOR, "health").build()}. */
public final class Requests {

  private final UserQuery tree;
  private final List<FacetSelection> selections = new ArrayList<>();
  private DateRange dates = DateRange.ALL;
  private @Nullable Instant since;
  private SortOrder sort = SortOrder.RELEVANCE;
  private PageWindow window = new PageWindow(1, PageWindow.DEFAULT_SIZE);
  private CopyView copies = CopyView.ALL;
  private int passages = SearchRequest.MAX_PASSAGES;
  private QueryOptions options = QueryOptions.USUAL;

  private Requests(UserQuery tree) {
    this.tree = tree;
  }

  /** All of these words, each separated by a space. */
  public static UserQuery words(String spaced) {
    List<UserQuery> terms =
        Arrays.stream(spaced.split(" ", -1)).<UserQuery>map(UserQuery.Term::new).toList();
    return terms.size() == 1 ? terms.getFirst() : new UserQuery.And(terms);
  }

  /** A quoted phrase. */
  public static UserQuery phrase(String text) {
    return new UserQuery.Phrase(text, 0);
  }

  /** A request for a query. */
  public static Requests request(UserQuery tree) {
    return new Requests(tree);
  }

  /** A request for everything. */
  public static Requests browse() {
    return new Requests(new UserQuery.Everything());
  }

  /** Chooses a label. */
  public Requests choose(Dimension dimension, String label) {
    selections.add(new FacetSelection(dimension, label, false));
    return this;
  }

  /** Excludes a label. */
  public Requests exclude(Dimension dimension, String label) {
    selections.add(new FacetSelection(dimension, label, true));
    return this;
  }

  /** Sets the days. */
  public Requests dates(DateRange range) {
    dates = range;
    return this;
  }

  /** Asks for what was first held then or later. */
  public Requests since(String time) {
    since = Instant.parse(time);
    return this;
  }

  /** Sets the order. */
  public Requests sort(SortOrder order) {
    sort = order;
    return this;
  }

  /** Sets the page. */
  public Requests page(int page, int size) {
    window = new PageWindow(page, size);
    return this;
  }

  /** Sets how the words are taken. */
  public Requests options(QueryOptions other) {
    options = other;
    return this;
  }

  /** Sets how many passages of a hit are shown. */
  public Requests passages(int most) {
    passages = most;
    return this;
  }

  /** Lists of copies only the first. */
  public Requests collapsed() {
    copies = CopyView.COLLAPSED;
    return this;
  }

  /** The request. */
  public SearchRequest build() {
    return new SearchRequest(
        new ParsedQuery(tree.toString(), tree, List.of()),
        options,
        selections,
        dates,
        since,
        sort,
        window,
        copies,
        passages);
  }
}
