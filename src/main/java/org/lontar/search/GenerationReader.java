package org.lontar.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;

/** Reads documents and fates of one generation at one point in time. One thread. */
public interface GenerationReader extends ArrivalReader {

  /** The generation's name, for example {@code 0007}. */
  String generation();

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
   * Shows all fates in the order of their locations (by Unicode code point), without holding them.
   */
  void scanFates(Consumer<LocationFate> visitor) throws IOException;

  /** Shows all documents that are gone. */
  void scanGone(Consumer<GoneDocument> visitor) throws IOException;

  /**
   * The documents that a librarian should look at, in the order of their locations; no document is
   * read whole.
   */
  List<DoubtfulDocument> listDoubts() throws IOException;

  /** The whole document. */
  Optional<SourceDocument> find(DocumentId id) throws IOException;

  /**
   * A document's own location, or empty where it is not held. Asked for each new document, and so
   * cheap: the document is not read.
   */
  Optional<String> findLocation(DocumentId id) throws IOException;

  /** Whether all its bytes on the disk are as they were written; reads all of them. */
  boolean isIntact() throws IOException;

  @Override
  void close() throws IOException;
}
