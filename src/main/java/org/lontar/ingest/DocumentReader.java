package org.lontar.ingest;

import java.nio.file.Path;
import org.lontar.catalogue.Cataloguer;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentText;
import org.lontar.extract.Extraction;
import org.lontar.extract.Extractor;

/** Reads and describes files: the extractor and the catalogue as one. Thread-safe. */
public final class DocumentReader {

  private final Extractor extractor;
  private final Cataloguer cataloguer;

  /** A reader; its owner closes the extractor. */
  public DocumentReader(Extractor extractor, Cataloguer cataloguer) {
    this.extractor = extractor;
    this.cataloguer = cataloguer;
  }

  /** Reads one file; a bad file is an outcome. */
  Extraction read(Path file) {
    return extractor.extract(file);
  }

  /** Describes a text. */
  Description describe(DocumentText text, String location) {
    return cataloguer.describe(text, location);
  }
}
