package org.lontar.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.DocumentId;
import org.lontar.query.BadQueryException;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.web.page.SearchLinks;

/** Reads which documents are to be taken along. Thread-safe. */
final class ExportRequests {
  private static final String ID = "id";

  private final RequestReader requests;
  private final int maxChosen;

  ExportRequests(RequestReader requests, int maxChosen) {
    this.requests = requests;
    this.maxChosen = maxChosen;
  }

  /** Which documents. */
  sealed interface Wanted {}

  /** The whole list of a search. */
  record Found(SearchRequest request) implements Wanted {}

  /** Documents that were chosen one by one, each once, in the order of the address. */
  record Chosen(List<DocumentId> ids) implements Wanted {
    /** Copies the list. */
    Chosen {
      ids = List.copyOf(ids);
    }
  }

  /**
   * What the parameters ask for: the documents that {@code id} names, else what a search with them
   * finds.
   */
  Wanted read(Context ctx) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(ctx));
    List<String> ids = parameters.remove(ID);
    if (ids != null && ids.stream().anyMatch(id -> !id.isBlank())) {
      return chosen(ids);
    }
    return new Found(ordered(ctx, requests.read(parameters, SearchLinks.USUAL)).withPassages(0));
  }

  private Chosen chosen(List<String> given) {
    List<DocumentId> ids = new ArrayList<>();
    for (String id : given.stream().map(String::strip).distinct().toList()) {
      if (!id.isEmpty()) {
        ids.add(
            DocumentId.find(id)
                .orElseThrow(
                    () ->
                        new BadQueryException(
                            "bad-id",
                            "One of the chosen documents has a name that none can have.",
                            "Choose again on the page of results.")));
      }
    }
    if (ids.size() > maxChosen) {
      throw new BadQueryException(
          "too-many-values",
          "The request chooses " + ids.size() + " documents.",
          "Choose at most " + maxChosen + ", or take the whole list of a search.");
    }
    return new Chosen(ids);
  }

  /** In the order of the page of results: without words the newest come first. */
  private static SearchRequest ordered(Context ctx, SearchRequest request) {
    return request.query().text().isBlank() && Parameters.one(ctx, "sort").isEmpty()
        ? request.withSort(SortOrder.NEWEST)
        : request;
  }
}
