package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.lontar.search.IndexUnavailableException;

/**
 * What each commit says of itself. Immutable.
 *
 * @param version the layout of the index
 * @param commit number of the commit in its generation, from 1
 */
record CommitMark(String version, long commit) {

  /** Raised whenever fields, tokens or stored forms change so that an older index can't serve. */
  static final String VERSION = "5";

  private static final String VERSION_KEY = "lontar.version";
  private static final String COMMIT_KEY = "lontar.commit";
  private static final String REINDEX = "Run ./lontar reindex to build it anew.";

  static CommitMark of(long commit) {
    return new CommitMark(VERSION, commit);
  }

  /**
   * Reads the mark of a commit that this program can use.
   *
   * @throws IndexUnavailableException where another version made it
   */
  static CommitMark read(Map<String, String> userData) {
    String version = userData.getOrDefault(VERSION_KEY, "unknown");
    if (!version.equals(VERSION)) {
      throw new IndexUnavailableException(
          "The index was made by another version of this program (its layout is %s, this one reads %s)."
              .formatted(version, VERSION),
          REINDEX);
    }
    return new CommitMark(version, Long.parseLong(userData.getOrDefault(COMMIT_KEY, "0")));
  }

  /** Reads the mark of the last commit in a directory. */
  static CommitMark readLatest(Directory directory) throws IOException {
    return read(SegmentInfos.readLatestCommit(directory).getUserData());
  }

  Map<String, String> toUserData() {
    return Map.of(VERSION_KEY, version, COMMIT_KEY, Long.toString(commit));
  }

  /** What to tell people when a generation can't be opened; other failures stay what they are. */
  static IOException explain(IOException failure, String generation) {
    String broken =
        switch (failure) {
          case IndexFormatTooOldException e -> "was made by an older version of this program";
          case IndexFormatTooNewException e -> "was made by a newer version of this program";
          case CorruptIndexException e -> "is damaged";
          case IndexNotFoundException e -> "is incomplete";
          case NoSuchFileException e -> "is incomplete";
          default -> null;
        };
    if (broken == null) {
      return failure;
    }
    IndexUnavailableException unavailable =
        new IndexUnavailableException(
            "The index (generation " + generation + ") " + broken + ".", REINDEX);
    unavailable.initCause(failure);
    throw unavailable;
  }
}
