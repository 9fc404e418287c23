package org.lontar.relevance;

import java.util.List;

/**
 * What became of a pair.
 *
 * @param pair which
 * @param understood the tree of the query
 * @param rank of the wanted document, from 1; 0 where it is not on the first page
 * @param passage at which place the wanted paragraph stands among the passages of that document,
 *     from 1; 0 where it is not shown
 * @param first the locations of the first five documents
 */
record GoldenResult(GoldenPair pair, String understood, int rank, int passage, List<String> first) {

  GoldenResult {
    first = List.copyOf(first);
  }

  /** The rank, where the wanted paragraph is shown with the document; else 0. */
  int rankOfParagraph() {
    return passage == 0 ? 0 : rank;
  }

  /** Some lines of the golden file. */
  String print() {
    StringBuilder lines = new StringBuilder(pair.query());
    if (!pair.isPasted()) {
      lines.append("\n  understood ").append(understood);
    }
    lines.append("\n  wanted     ").append(pair.location()).append(" #").append(pair.anchor());
    lines.append("\n  rank       ").append(rank == 0 ? "not among the first" : rank);
    if (rank > 0) {
      lines.append(passage == 0 ? ", paragraph not shown" : ", passage " + passage);
    }
    for (int i = 0; i < first.size(); i++) {
      lines.append("\n  ").append(i + 1).append("  ").append(first.get(i));
    }
    return lines.append('\n').toString();
  }
}
