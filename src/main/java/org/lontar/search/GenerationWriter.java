package org.lontar.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;

/**
 * Writes one generation. What was put is found by the same writer at once, and by readers after
 * {@link #commit}. One thread.
 */
public interface GenerationWriter extends AutoCloseable {

  /** The generation's name, for example {@code 0007}. */
  String generation();

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

  /** The fate of a location. */
  Optional<LocationFate> findFate(String location) throws IOException;

  /**
   * The fates of the entries, attachments or lines of a container, in the order of their locations.
   */
  List<LocationFate> listFatesIn(String container) throws IOException;

  /**
   * The fates with this content hash that are indexed or duplicate, in the order of their
   * locations.
   */
  List<LocationFate> listFatesOfContent(String contentHash) throws IOException;

  /**
   * Shows all fates in the order of their locations (by UTF-16 code unit), without holding them.
   */
  void scanFates(Consumer<LocationFate> visitor) throws IOException;

  /** Shows all documents that are gone. */
  void scanGone(Consumer<GoneDocument> visitor) throws IOException;

  /** The whole document. */
  Optional<SourceDocument> find(DocumentId id) throws IOException;

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
