package org.lontar.catalogue;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One vocabulary file, read when it is first asked for. Thread-safe.
 *
 * @param <T> a row
 */
final class VocabularyFile<T> {
  private final VocabularyReader reader;
  private final String name;
  private final Class<T> row;
  private final Consumer<T> check;
  private volatile @Nullable List<T> rows;

  /**
   * A file that is not read yet.
   *
   * @param check throws {@link IllegalArgumentException} or a subclass for a row that can't be
   *     right
   */
  VocabularyFile(VocabularyReader reader, String name, Class<T> row, Consumer<T> check) {
    this.reader = reader;
    this.name = name;
    this.row = row;
    this.check = check;
  }

  /** The rows in the order of the file. */
  List<T> rows() {
    List<T> read = rows;
    if (read == null) {
      synchronized (reader) {
        read = rows;
        if (read == null) {
          read = reader.read(name, row, check);
          rows = read;
        }
      }
    }
    return read;
  }

  /** Reads the file now if it is the librarian's, so that its errors are known. */
  void readOverride() {
    if (reader.isOverridden(name)) {
      rows();
    }
  }
}
