package org.lontar.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes that a document was read from. Its owner closes it.
 *
 * @param fileName the name to save it by
 * @param mediaType its type by content
 * @param sizeBytes length
 * @param content the bytes
 */
public record Original(String fileName, String mediaType, long sizeBytes, InputStream content)
    implements Closeable {

  @Override
  public void close() throws IOException {
    content.close();
  }
}
