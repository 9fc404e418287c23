package org.lontar.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;

/**
 * Makes the ways from one list to others. Addresses are links; where the words are so long that a
 * page of links would hold them a hundred times, the page holds them once in a form, and the ways
 * are its buttons, which say what is different. Immutable, thread-safe.
 */
public final class Turns {
  /** The id of the form that holds the request where it is long. */
  public static final String FORM = "turn";

  /** The parameter that says what is different: parameters with other values, none for gone. */
  public static final String PARAMETER = "turn";

  /** Longer addresses are not repeated on a page. */
  static final int MAX_LINK_CHARS = 1_000;

  private final SearchRequest here;
  private final Map<String, List<String>> parameters;
  private final boolean isLong;

  /** The ways from {@code here}. */
  public Turns(SearchRequest here) {
    this.here = here;
    this.parameters = SearchUrl.parameters(here, SearchLinks.USUAL);
    this.isLong = SearchLinks.of(here).length() > MAX_LINK_CHARS;
  }

  /** What the form holds; empty where every way is a link. */
  public List<ResultsPage.Carried> form() {
    List<ResultsPage.Carried> fields = new ArrayList<>();
    if (isLong) {
      parameters.forEach(
          (name, values) -> values.forEach(v -> fields.add(new ResultsPage.Carried(name, v))));
    }
    return fields;
  }

  /** The way to the list of another request. */
  Turn to(SearchRequest there) {
    String address = SearchLinks.of(there);
    return isLong && address.length() > MAX_LINK_CHARS
        ? Turn.button("/search", PARAMETER, difference(there))
        : Turn.link(address);
  }

  /** The way to something else that is made of the same request, for example its export. */
  Turn at(String path) {
    String query = SearchUrl.queryString(SearchLinks.onPage(here, 1), SearchLinks.USUAL);
    return isLong
        ? Turn.button(path, "", "")
        : Turn.link(query.isEmpty() ? path : path + "?" + query);
  }

  /** The way to all values of a dimension, to choose among for the same request. */
  Turn toValues(Dimension dimension) {
    String query = SearchUrl.queryString(SearchLinks.onPage(here, 1), SearchLinks.USUAL);
    String path = "/search/values";
    return isLong
        ? Turn.button(path, "dimension", dimension.code())
        : Turn.link(path + "?dimension=" + dimension.code() + (query.isEmpty() ? "" : "&" + query));
  }

  private String difference(SearchRequest there) {
    Map<String, List<String>> others = SearchUrl.parameters(there, SearchLinks.USUAL);
    Set<String> names = new TreeSet<>(parameters.keySet());
    names.addAll(others.keySet());
    StringJoiner difference = new StringJoiner("&");
    for (String name : names) {
      @Nullable List<String> values = others.get(name);
      if (values == null) {
        difference.add(name + "=");
      } else if (!values.equals(parameters.get(name))) {
        values.forEach(value -> difference.add(name + "=" + SearchLinks.encode(value)));
      }
    }
    return difference.toString();
  }

  /**
   * The parameters that a way leads to.
   *
   * @param here those of the form
   * @param difference what a button of the form said; names without a value are taken away
   */
  public static Map<String, List<String>> taken(Map<String, List<String>> here, String difference) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (String pair : difference.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        others
            .computeIfAbsent(pair.substring(0, sign), name -> new ArrayList<>())
            .add(SearchLinks.decode(pair.substring(sign + 1)));
      }
    }
    Map<String, List<String>> there = new LinkedHashMap<>(here);
    there.putAll(others);
    return there;
  }
}
