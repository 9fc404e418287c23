package org.lontar.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.document.DocumentId;
import org.lontar.json.ExplanationJson;
import org.lontar.query.BadQueryException;
import org.lontar.query.SearchRequest;
import org.lontar.search.ExplanationInWords;
import org.lontar.search.HitExplanation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lontar explain}. */
@Command(
    name = "explain",
    description = {
      "Says why a document stands where it does in the list of a query, or why it is not in it.",
      "The query is one argument: quote it in a shell."
    })
final class ExplainCommand implements Callable<Integer> {

  @Mixin private final FolderOptions folders = new FolderOptions();

  @ArgGroup(validate = false, heading = "%nFilters (repeat one for any of its values):%n")
  private SearchFilters filters = new SearchFilters();

  @Option(names = "--json", description = "Print the explanation as JSON, as the API gives it.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "QUERY", description = "What was searched for.")
  private String query = "";

  @Parameters(index = "1", paramLabel = "ID", description = "The document's id.")
  private String id = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    try (Portal opened = Portal.open(folders.config())) {
      SearchRequest request = opened.requests().read(parameters());
      HitExplanation explanation = explain(opened, request);
      if (json) {
        streams.out().println(ExplanationJson.toJson(explanation));
      } else {
        streams.out().println(Printable.of(explanation.title()));
        ExplanationInWords.of(explanation)
            .forEach(sentence -> streams.out().println("  " + Printable.of(sentence)));
      }
    }
    return ExitCode.DONE;
  }

  private HitExplanation explain(Portal opened, SearchRequest request) throws IOException {
    Optional<DocumentId> document = DocumentId.find(id);
    Optional<HitExplanation> explanation =
        document.isEmpty() ? Optional.empty() : opened.engine().explain(request, document.get());
    return explanation.orElseThrow(
        () ->
            new BadQueryException(
                "unknown-document",
                "The index holds no document “" + Printable.of(id) + "”.",
                "Take the id from the address of a hit, or from search --json."));
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(query));
    filters.putInto(parameters);
    return parameters;
  }
}
