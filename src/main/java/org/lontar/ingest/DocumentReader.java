package org.lontar.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.lontar.catalogue.Cataloguer;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentText;
import org.lontar.extract.Extraction;
import org.lontar.extract.ExtractionStore;
import org.lontar.extract.Extractor;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.Overlay;

/** Reads and describes files: extractor, extraction store and catalogue as one. Thread-safe. */
public final class DocumentReader {

  private final Extractor extractor;
  private final ExtractionStore extractions;
  private final Cataloguer cataloguer;
  private final Overlay overlay;
  private final ReadingVersion version;

  /** A reader; its owner closes the extractor. */
  public DocumentReader(Extractor extractor, ExtractionStore extractions, Cataloguer cataloguer) {
    this.extractor = extractor;
    this.extractions = extractions;
    this.cataloguer = cataloguer;
    this.overlay = new Overlay(cataloguer::findChair);
    this.version = new ReadingVersion(extractor.version(), cataloguer.version());
  }

  /** What the extraction store holds of these bytes. */
  Optional<Extraction> findKept(String contentHash) {
    return extractions.find(contentHash);
  }

  /** Reads one file; a bad file is an outcome. */
  Extraction read(Path file) {
    return extractor.extract(file);
  }

  /** Keeps what was read, once it is known that the file did not change meanwhile. */
  void keep(String contentHash, Extraction extraction) {
    extractions.put(contentHash, extraction);
  }

  /** Removes what is kept of bytes that the corpus no longer has. */
  void prune(Predicate<String> isLive) {
    extractions.prune(isLive);
  }

  /** Describes a text; what a librarian says of it comes before what is found. */
  Description describe(DocumentText text, String location, Curation said) {
    return overlay.lay(cataloguer.describe(text, location), said);
  }

  /** The curated values of a corpus, as they are now. */
  Curations curations(Path corpus) {
    return new Curations(corpus, cataloguer.labels());
  }

  /** What reads and describes, as the fates keep it. */
  ReadingVersion version() {
    return version;
  }
}
