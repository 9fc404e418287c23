package org.lontar.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.lontar.document.DocumentId;

/** Tells when the documents of one generation were first held. One thread. */
public interface ArrivalReader extends AutoCloseable {

  /**
   * When the portal first held a document, in whole seconds; empty where the generation does not
   * know it. A full {@link GenerationReader} also knows it of documents that are gone. Cheap: the
   * document is not read.
   */
  Optional<Instant> findAdded(DocumentId id) throws IOException;

  @Override
  void close() throws IOException;
}
