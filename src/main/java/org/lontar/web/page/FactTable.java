package org.lontar.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lontar.document.Rival;

/** Puts facts together with the values that did not win. One thread, one page. */
final class FactTable {

  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final List<Rival> rivals;
  private final Function<Rival, Fact.Lost> line;

  /**
   * A table without facts.
   *
   * @param rivals all values that did not win
   * @param line shows one of them
   */
  FactTable(List<Rival> rivals, Function<Rival, Fact.Lost> line) {
    this.rivals = rivals;
    this.line = line;
  }

  /**
   * Adds a fact that has a value or a rival.
   *
   * @param fields its names in the wire form, for which rivals compete
   */
  void add(String name, List<String> fields, List<Fact.Value> values) {
    known.addAll(fields);
    List<Fact.Lost> lost =
        rivals.stream().filter(rival -> fields.contains(rival.field())).map(line).toList();
    if (!values.isEmpty() || !lost.isEmpty()) {
      facts.add(new Fact(name, values, lost));
    }
  }

  /**
   * The facts in the order in which they were added.
   *
   * @param others names a last one for rivals that compete for none of them
   */
  List<Fact> facts(String others) {
    List<Fact.Lost> lost =
        rivals.stream().filter(rival -> !known.contains(rival.field())).map(line).toList();
    List<Fact> all = new ArrayList<>(facts);
    if (!lost.isEmpty()) {
      all.add(new Fact(others, List.of(), lost));
    }
    return List.copyOf(all);
  }
}
