package org.lontar.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.query.BadQueryException;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchResponse;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lontar search}: the parameters of the API as options. */
@Command(
    name = "search",
    description = {
      "Searches the index.",
      "Quotation marks of the query language need quoting in a shell: '\"early warning system\"'."
    })
final class SearchCommand implements Callable<Integer> {

  @Mixin private final FolderOptions folders = new FolderOptions();

  @ArgGroup(validate = false, heading = "%nFilters (repeat one for any of its values):%n")
  private SearchFilters filters = new SearchFilters();

  @Option(names = "--not", paramLabel = "NAME=VALUE", description = "Leave out: sector=haze.")
  private List<String> exclusions = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest, oldest or added.")
  private @Nullable String sort;

  @Option(names = "--page", paramLabel = "N", description = "Page of the hits, from 1.")
  private @Nullable String page;

  @Option(names = "--size", paramLabel = "N", description = "Hits on a page, 1 to 100.")
  private @Nullable String size;

  @Option(
      names = "--copies",
      paramLabel = "VIEW",
      description = "all: every document (default); collapsed: copies with the first of them.")
  private @Nullable String copies;

  @Option(names = "--literal", description = "Take signs such as quotation marks as plain words.")
  private boolean isLiteral;

  @Option(names = "--feedback", description = "Prefer documents that are like the first ones.")
  private boolean hasFeedback;

  @Option(
      names = "--noexpand",
      paramLabel = "WORDS",
      description = "Look for these words as typed, not for other names of them; * for all words.")
  private List<String> unexpanded = new ArrayList<>();

  @Option(names = "--json", description = "Print the answer as JSON, as the API gives it.")
  private boolean json;

  @Option(
      names = "--portal",
      paramLabel = "URL",
      defaultValue = "${env:LONTAR_URL}",
      description = "Where the portal answers, for the addresses of hits (LONTAR_URL).")
  private @Nullable String portal;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:LONTAR_PORT:-8080}",
      description = "The same, on this machine (LONTAR_PORT; default: 8080).")
  private String port = "8080";

  @Parameters(paramLabel = "WORDS", description = "What to search for; all documents without.")
  private List<String> words = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  /**
   * Lets {@code -word} reach the query: no option has a single hyphen, so that none can be mistaken
   * for a word.
   */
  static void acceptExclusions(CommandLine search) {
    search.setUnmatchedOptionsArePositionalParams(true);
    search.setPosixClusteredShortOptionsAllowed(false);
  }

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    checkWords();
    try (Portal opened = Portal.open(folders.config())) {
      SearchRequest request = opened.requests().read(parameters());
      SearchResponse response = opened.engine().search(request);
      if (json) {
        streams.out().println(opened.searchJson().toJson(response));
      } else {
        new SearchPrinter(streams.out(), opened.labels(), address()).print(response);
      }
    }
    return ExitCode.DONE;
  }

  private String address() {
    String typed = portal == null ? "http://localhost:" + port : portal;
    return typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
  }

  /** An option that does not exist is a mistake, not a word. */
  private void checkWords() {
    for (String word : words) {
      if (word.startsWith("--") && word.length() > 2 && spec != null) {
        throw new CommandLine.UnmatchedArgumentException(spec.commandLine(), List.of(word));
      }
    }
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, "q", String.join(" ", words));
    filters.putInto(parameters);
    put(parameters, "reading", isLiteral ? "literal" : null);
    put(parameters, "feedback", hasFeedback ? "on" : null);
    put(parameters, "sort", sort);
    put(parameters, "page", page);
    put(parameters, "size", size);
    put(parameters, "copies", copies);
    unexpanded.forEach(typed -> put(parameters, "noexpand", typed));
    for (String exclusion : exclusions) {
      int equals = exclusion.indexOf('=');
      if (equals < 1) {
        throw new BadQueryException(
            "bad-exclusion",
            "--not “" + exclusion + "” does not say what to leave out.",
            "Write a name and a value, for example --not sector=haze.");
      }
      put(parameters, "not." + exclusion.substring(0, equals), exclusion.substring(equals + 1));
    }
    return parameters;
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }
}
