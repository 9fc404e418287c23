package org.lontar.testkit.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What the three office formats have in common: fixed properties and a stored archive. */
final class Ooxml {

  private static final Optional<Date> WRITTEN =
      Optional.of(Date.from(Instant.parse("2026-01-15T08:00:00Z")));

  private Ooxml() {}

  /** The bytes of {@code document} with {@code title} and fixed dates in its properties. */
  static byte[] bytes(POIXMLDocument document, String title) throws IOException {
    PackageProperties properties =
        document.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(Optional.of(title));
    properties.setCreatorProperty(Optional.of("Lontar samples"));
    properties.setCreatedProperty(WRITTEN);
    properties.setModifiedProperty(WRITTEN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return StoredZip.of(out.toByteArray()).toBytes();
  }
}
