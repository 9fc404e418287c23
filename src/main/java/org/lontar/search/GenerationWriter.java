package org.lontar.search;

import java.io.IOException;
import org.lontar.document.SourceDocument;

/**
 * Writes one generation. What was put is found by the same writer at once, and by readers after
 * {@link #commit}. One thread.
 */
public interface GenerationWriter extends GenerationReader {

  /** Puts a document in the place of any with the same id. */
  void put(SourceDocument document) throws IOException;

  /** Removes a document and leaves word that it is gone. */
  void delete(GoneDocument gone) throws IOException;

  /** Takes over word of a document that was gone before this generation. */
  void putGone(GoneDocument gone) throws IOException;

  /** Puts the fate of a location in the place of any former one. */
  void putFate(LocationFate fate) throws IOException;

  /** Removes the fate of a location that the corpus no longer has. */
  void deleteFate(String location) throws IOException;

  /**
   * Makes all that was put since the last commit durable at once: documents and fates together.
   *
   * @return the number of the commit in this generation, from 1; unchanged where nothing was put
   */
  long commit() throws IOException;

  /** Closes without committing: what was put since the last commit is dropped. */
  @Override
  void close() throws IOException;
}
