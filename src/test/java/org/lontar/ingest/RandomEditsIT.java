package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.GenerationReader;
import org.lontar.testkit.Trials;

/**
 * Seeded edits of a corpus: whatever comes, goes, moves and changes, runs that go on from one
 * another, runs that were cut off, a re-index and an index built from nothing agree.
 */
class RandomEditsIT {

  private static final int FIRST_SEED = 2026;
  private static final int ROUNDS = 6;
  private static final int EDITS = 6;

  /** Few, so that duplicates are common. */
  private static final int TEXTS = 5;

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int i = 0; i < Trials.count(4, 40); i++) {
      seeds.add(FIRST_SEED + i);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allWaysToAnIndexAgree(int seed, @TempDir Path folder) throws IOException {
    Random random = new Random(seed);
    try (IngestFixture portal = new IngestFixture(folder)) {
      Map<String, String> files = new TreeMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (int edit = 0; edit < EDITS; edit++) {
          edit(portal, files, random);
        }
        Path before = folder.resolve("before-" + round);
        copyIndex(portal.index(), before);

        RunReport report = portal.ingest();
        Map<String, String> undisturbed = documents(portal);

        assertThat(report.found()).as("round %d", round).isEqualTo(undisturbed.size());
        assertThat(portal.ingestion().verify().isClean()).isTrue();
        assertThat(interrupted(portal, before, random))
            .as("round %d, cut off", round)
            .isEqualTo(undisturbed);
        assertThat(fromNothing(portal, round))
            .as("round %d, from nothing", round)
            .isEqualTo(undisturbed);
        if (round % 3 == 2) {
          portal.reindex();
          assertThat(documents(portal)).as("round %d, re-index", round).isEqualTo(undisturbed);
        }
      }
    }
  }

  private static void edit(IngestFixture portal, Map<String, String> files, Random random)
      throws IOException {
    String place = place(random);
    String other = place(random);
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> write(portal, files, place, random);
      case 6 -> portal.write(place + ".meta.yaml", sidecar(random));
      case 7 -> Files.deleteIfExists(portal.corpus.resolve(place + ".meta.yaml"));
      case 8 -> portal.write("catalogue.csv", catalogue(random));
      case 3 -> {
        if (files.remove(place) != null) {
          portal.delete(place);
        }
      }
      default -> {
        boolean isSameKind = place.endsWith(".zip") == other.endsWith(".zip");
        if (isSameKind && files.containsKey(place) && !files.containsKey(other)) {
          files.put(other, files.remove(place));
          portal.move(place, other);
        }
      }
    }
  }

  private static void write(
      IngestFixture portal, Map<String, String> files, String place, Random random)
      throws IOException {
    if (place.endsWith(".zip")) {
      portal.writeZip(place, "x.txt", text(random), "y.txt", text(random), "a.txt", text(random));
    } else {
      portal.write(place, text(random));
    }
    files.put(place, "");
  }

  /** What is said of a file and, where it is an archive, of an entry; now and then a mistake. */
  private static String sidecar(Random random) {
    return "place: Town %d\n%s: y\nentries:\n  x.txt:\n    place: Town %d\n"
        .formatted(
            random.nextInt(3), random.nextInt(4) == 0 ? "mistake" : "author", random.nextInt(3));
  }

  private static String catalogue(Random random) {
    return "location,source\n%s,Paper %d\n%s!/y.txt,Paper %d\n"
        .formatted(place(random), random.nextInt(3), place(random), random.nextInt(3));
  }

  private static String place(Random random) {
    int n = random.nextInt(8);
    return random.nextInt(5) == 0 ? "f" + n + ".zip" : "f" + n + (n % 2 == 0 ? ".txt" : "/t.txt");
  }

  private static String text(Random random) {
    return "Statement number %d on haze.".formatted(random.nextInt(TEXTS));
  }

  /** A run that ends at a random moment, as if killed, and another after it. */
  private static Map<String, String> interrupted(IngestFixture portal, Path before, Random random)
      throws IOException {
    Path live = portal.index();
    portal.useIndex(before.getFileName().toString());
    int news = random.nextInt(30);
    int[] told = {0};
    try {
      portal
          .ingestion()
          .ingest(
              IngestOptions.of("ingest"),
              progress -> {
                if (told[0]++ == news) {
                  throw new CancellationException("cut off");
                }
              });
    } catch (CancellationException e) {
      assertThat(told[0]).isGreaterThan(news);
    }
    portal.ingest();
    Map<String, String> documents = documents(portal);
    portal.useIndex(live.getFileName().toString());
    return documents;
  }

  private static Map<String, String> fromNothing(IngestFixture portal, int round)
      throws IOException {
    Path live = portal.index();
    portal.useIndex("fresh-" + round);
    Files.createDirectories(portal.index());
    if (Files.exists(live.resolve("ledger.jsonl"))) {
      Files.copy(live.resolve("ledger.jsonl"), portal.index().resolve("ledger.jsonl"));
    }
    portal.ingest();
    Map<String, String> documents = documents(portal);
    portal.useIndex(live.getFileName().toString());
    return documents;
  }

  /** Fates by location, with all that a document says of itself and that is said of it. */
  private static Map<String, String> documents(IngestFixture portal) throws IOException {
    Map<String, String> all = portal.fates();
    try (GenerationReader reader = portal.store().openReader()) {
      for (Map.Entry<String, String> fate : all.entrySet()) {
        DocumentId id = new DocumentId(fate.getValue().split(" ", -1)[1]);
        SourceDocument document = reader.find(id).orElseThrow();
        fate.setValue(
            fate.getValue()
                + " %s %s %s %s %s %s %s"
                    .formatted(
                        document.title(),
                        document.text().body(),
                        document.locations(),
                        document.container(),
                        document.metadata().place(),
                        document.metadata().source(),
                        document.text().warnings()));
      }
    }
    return all;
  }

  private static void copyIndex(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
