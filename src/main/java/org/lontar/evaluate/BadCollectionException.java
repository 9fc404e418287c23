package org.lontar.evaluate;

import java.nio.file.Path;

/** A relevance collection that can't be read: the caller's mistake, in a sentence. */
public final class BadCollectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with which file. */
  BadCollectionException(Path file, String problem) {
    super(file + " " + problem);
  }

  /** What a collection is made of. */
  public String hint() {
    return "A collection is a folder with corpus.jsonl (_id, title, text), queries.jsonl (_id, text)"
        + " and qrels/test.tsv (a header line, then query-id, corpus-id and score).";
  }
}
