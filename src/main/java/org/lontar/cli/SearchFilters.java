package org.lontar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters of a search, one option a dimension. */
final class SearchFilters {

  @Option(names = "--year", paramLabel = "YEAR", description = "2024, 2020..2024 or none.")
  private List<String> years = new ArrayList<>();

  @Option(names = "--chairmanship", paramLabel = "CODE", description = "Chair of ASEAN: lao-pdr.")
  private List<String> chairmanships = new ArrayList<>();

  @Option(names = "--sector", paramLabel = "CODE", description = "Sector: health.")
  private List<String> sectors = new ArrayList<>();

  @Option(names = "--type", paramLabel = "CODE", description = "Type of document: declaration.")
  private List<String> types = new ArrayList<>();

  @Option(names = "--language", paramLabel = "CODE", description = "Language: en.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--series", paramLabel = "CODE", description = "Series of meetings.")
  private List<String> series = new ArrayList<>();

  @Option(names = "--body", paramLabel = "CODE", description = "Who issued it.")
  private List<String> bodies = new ArrayList<>();

  @Option(names = "--partner", paramLabel = "CODE", description = "External partner: japan.")
  private List<String> partners = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DAY", description = "First day: 2024-01-31.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day: 2024-12-31.")
  private @Nullable String to;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only what the portal first held then or later: 2026-11-01T00:00:00Z.")
  private @Nullable String since;

  /** Adds what was given under the names of the API. */
  void putInto(Map<String, List<String>> parameters) {
    parameters.put("year", years);
    parameters.put("chairmanship", chairmanships);
    parameters.put("sector", sectors);
    parameters.put("type", types);
    parameters.put("language", languages);
    parameters.put("series", series);
    parameters.put("body", bodies);
    parameters.put("partner", partners);
    if (from != null) {
      parameters.put("from", List.of(from));
    }
    if (to != null) {
      parameters.put("to", List.of(to));
    }
    if (since != null) {
      parameters.put("since", List.of(since));
    }
  }
}
