package org.lontar.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents, queries and judgments in the layout of BEIR (Thakur et al., "BEIR: A Heterogeneous
 * Benchmark for Zero-shot Evaluation of Information Retrieval Models", 2021). Immutable; documents
 * are read anew each time.
 */
public final class RelevanceCollection {

  private final Path corpus;
  private final List<JudgedQuery> queries;

  private RelevanceCollection(Path corpus, List<JudgedQuery> queries) {
    this.corpus = corpus;
    this.queries = List.copyOf(queries);
  }

  /**
   * Reads queries and judgments.
   *
   * @throws BadCollectionException where the folder is no such collection
   */
  public static RelevanceCollection open(Path folder) throws IOException {
    Map<String, Judgments> judgments = judgments(folder.resolve("qrels").resolve("test.tsv"));
    Path file = folder.resolve("queries.jsonl");
    Map<String, JudgedQuery> judged = new LinkedHashMap<>();
    JsonLines.read(
        file,
        query -> {
          String id = JsonLines.text(query, "_id");
          Judgments ofQuery = judgments.get(id);
          if (ofQuery != null) {
            judged.put(id, new JudgedQuery(id, JsonLines.text(query, "text"), ofQuery));
          }
        });
    if (judged.isEmpty()) {
      throw new BadCollectionException(file, "has no query with a relevant document.");
    }
    return new RelevanceCollection(
        folder.resolve("corpus.jsonl"), new ArrayList<>(judged.values()));
  }

  /** The queries to which at least one document is relevant, in the order of their file. */
  List<JudgedQuery> queries() {
    return queries;
  }

  /** Takes one document. */
  @FunctionalInterface
  interface DocumentReader {
    void read(CollectionDocument document) throws IOException;
  }

  /** Reads all documents in the order of their file. */
  void readDocuments(DocumentReader reader) throws IOException {
    Set<String> seen = new HashSet<>();
    JsonLines.read(
        corpus,
        object -> {
          String id = JsonLines.text(object, "_id");
          if (!seen.add(id)) {
            throw new BadCollectionException(corpus, "has two documents with the _id " + id + ".");
          }
          reader.read(
              new CollectionDocument(
                  id, JsonLines.text(object, "title"), JsonLines.text(object, "text")));
        });
  }

  private static Map<String, Judgments> judgments(Path file) throws IOException {
    Map<String, Map<String, Double>> grades = new TreeMap<>();
    JsonLines.readLines(
        file,
        (line, number) -> {
          String[] columns = line.split("\t", -1);
          if (number > 1) {
            double grade = grade(file, columns, number);
            if (grade > 0) {
              grades
                  .computeIfAbsent(columns[0].strip(), query -> new TreeMap<>())
                  .put(columns[1].strip(), grade);
            }
          }
        });
    Map<String, Judgments> judgments = new TreeMap<>();
    grades.forEach((query, ofQuery) -> judgments.put(query, new Judgments(ofQuery)));
    return judgments;
  }

  private static double grade(Path file, String[] columns, int number) {
    try {
      if (columns.length == 3) {
        return Double.parseDouble(columns[2].strip());
      }
    } catch (NumberFormatException e) {
      // The sentence below says what is expected.
    }
    throw new BadCollectionException(
        file,
        "does not hold query-id, corpus-id and score, separated by tabs, in line " + number + ".");
  }
}
