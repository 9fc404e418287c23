package org.lontar.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;

/** Holds the bytes of an index against the checksums that were written with them. */
final class Checksums {

  private Checksums() {}

  /** Whether all agree; reads all files that {@code reader} stands on. */
  static boolean agree(DirectoryReader reader) throws IOException {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader() instanceof CodecReader segment) {
          segment.checkIntegrity();
        }
      }
      return true;
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      return false;
    }
  }
}
