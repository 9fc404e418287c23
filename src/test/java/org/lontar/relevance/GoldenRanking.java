package org.lontar.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lontar.app.Portal;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.query.SearchRequest;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.Hit;
import org.lontar.search.Passage;

/** Asks a portal the golden queries of a folder, and holds what comes against the golden files. */
final class GoldenRanking {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String UPDATE = "golden.update";
  private static final int SHOWN = 5;

  private final Path folder;
  private final Portal portal;
  private final Map<String, DocumentId> ids = new TreeMap<>();
  private final Map<DocumentId, String> locations = new TreeMap<>();

  /**
   * @param name of the folder of golden files
   * @param portal whose index holds the documents
   */
  GoldenRanking(String name, Portal portal) throws IOException {
    this.folder = GOLDEN.resolve(name);
    this.portal = portal;
    try (GenerationReader reader = portal.store().openReader()) {
      reader.scanFates(
          fate -> {
            if (fate.document() != null) {
              ids.putIfAbsent(fate.location(), fate.document());
              if (fate.fate() == Fate.INDEXED) {
                locations.put(fate.document(), fate.location());
              }
            }
          });
    }
  }

  List<GoldenPair> pairs() throws IOException {
    return GoldenPair.read(folder.resolve("pairs.txt"));
  }

  /** Fails where a figure is worse than the golden one, or the files do not say what is. */
  void check() throws IOException {
    List<GoldenResult> results = new ArrayList<>();
    for (GoldenPair pair : pairs()) {
      results.add(ask(pair));
    }
    RankStats stats = RankStats.of(results);
    String ranking = results.stream().map(GoldenResult::print).collect(Collectors.joining("\n"));
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(folder.resolve("ranking.txt"), ranking);
      Files.writeString(folder.resolve("rank_stats.txt"), stats.print());
    }
    RankStats golden = RankStats.parse(read("rank_stats.txt"));
    assertThat(stats.isAtLeast(golden))
        .as("the ranking is no worse than the golden one: %s, was %s", stats, golden)
        .isTrue();
    assertThat(ranking)
        .as("the ranking is that of %s; -D%s=true rewrites it", folder, UPDATE)
        .isEqualTo(read("ranking.txt"));
    assertThat(stats.print()).isEqualTo(read("rank_stats.txt"));
  }

  private GoldenResult ask(GoldenPair pair) throws IOException {
    DocumentId wanted = Objects.requireNonNull(ids.get(pair.location()), pair.location());
    String typed = pair.isPasted() ? sentence(wanted, pair.anchor()) : pair.query();
    SearchRequest request = portal.requests().read(Map.of("q", List.of(typed)));
    List<Hit> hits = portal.engine().search(request).hits();
    int rank = hits.stream().map(Hit::id).toList().indexOf(wanted) + 1;
    int passage =
        rank == 0
            ? 0
            : hits.get(rank - 1).passages().stream()
                    .map(Passage::anchor)
                    .toList()
                    .indexOf(pair.anchor())
                + 1;
    List<String> first = hits.stream().limit(SHOWN).map(hit -> locationOf(hit.id())).toList();
    return new GoldenResult(pair, request.query().tree().toString(), rank, passage, first);
  }

  private String locationOf(DocumentId id) {
    return locations.getOrDefault(id, id.value());
  }

  private String sentence(DocumentId id, String anchor) throws IOException {
    String text =
        portal.engine().find(id).orElseThrow().text().paragraphs().stream()
            .filter(paragraph -> paragraph.anchor().equals(anchor))
            .map(Paragraph::text)
            .findFirst()
            .orElseThrow();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    return text.substring(0, sentences.following(0));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }
}
