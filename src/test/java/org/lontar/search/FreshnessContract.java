package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.Deadline;

/** How an engine follows new commits and generations. */
public interface FreshnessContract extends EngineUnderTest {

  /** A new commit is seen within two seconds. */
  @Test
  default void seesNewCommitsWithinTwoSeconds(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    put(store.openLive(), "a");
    try (SearchEngine engine = openEngine(folder)) {
      assertThat(engine.search(browse().build()).total().value()).isEqualTo(1);
      put(store.openLive(), "b");
      long start = System.nanoTime();
      Deadline.await(() -> engine.search(browse().build()).total().value() == 2);

      assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
      assertThat(engine.state().commit()).isEqualTo(2);
    }
  }

  /** An engine that found no index picks it up when one appears. */
  @Test
  default void picksUpAnIndexThatAppears(@TempDir Path folder) throws IOException {
    Path index = folder.resolve("later");
    try (SearchEngine engine = openEngine(index)) {
      assertThrows(IndexUnavailableException.class, engine::state);
      put(openStore(index).openLive(), "a");

      assertThat(engine.search(browse().build()).total().value()).isEqualTo(1);
    }
  }

  /** While generations are switched no answer fails or mixes two of them, and none goes back. */
  @Test
  default void answersFromOneGenerationWhileTheySwitch(@TempDir Path folder) throws Exception {
    IndexStore store = openStore(folder);
    writeGeneration(store);
    AtomicBoolean isOver = new AtomicBoolean();
    try (SearchEngine engine = openEngine(folder);
        ExecutorService clients = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> answered = new ArrayList<>();
      for (int client = 0; client < 4; client++) {
        answered.add(clients.submit(client(engine, isOver)));
      }
      for (int round = 0; round < 5; round++) {
        String generation = writeGeneration(store);
        Deadline.await(() -> engine.state().generation().equals(generation));
      }
      isOver.set(true);
      for (Future<Integer> answers : answered) {
        assertThat(answers.get()).isPositive();
      }
    }
  }

  /** Asks until it is over; every title of an answer names the answer's generation. */
  private static Callable<Integer> client(SearchEngine engine, AtomicBoolean isOver) {
    return () -> {
      int answers = 0;
      String former = "";
      while (!isOver.get()) {
        SearchResponse response = engine.search(browse().build());
        String generation = response.stats().generation();
        assertThat(response.hits()).hasSize(20).extracting(Hit::title).containsOnly(generation);
        assertThat(generation).isGreaterThanOrEqualTo(former);
        former = generation;
        answers++;
      }
      return answers;
    };
  }

  private static String writeGeneration(IndexStore store) throws IOException {
    String generation;
    try (GenerationWriter writer = store.createNext()) {
      generation = writer.generation();
      for (int i = 0; i < 20; i++) {
        writer.put(doc("d" + i).title(generation).build());
      }
      writer.commit();
    }
    store.switchTo(generation);
    return generation;
  }

  private static void put(GenerationWriter opened, String id) throws IOException {
    try (GenerationWriter writer = opened) {
      writer.put(doc(id).build());
      writer.commit();
    }
  }
}
