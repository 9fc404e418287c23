package org.lontar.web.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Paragraph;

/** A file that documents are written into, one after the other. One thread. */
public interface RecordFile {

  /**
   * Writes a document.
   *
   * @param paragraph the paragraph that is meant; null for the whole document
   */
  void write(CatalogueRecord document, @Nullable Paragraph paragraph) throws IOException;

  /** Writes what stands at the end; asked for once, and only where nothing failed. */
  void end() throws IOException;
}
