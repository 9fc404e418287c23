package org.lontar.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a file by its content; the name only decides between types that the content
 * allows. Tika believes a name as soon as the content says nothing, which would read random bytes
 * called {@code .txt} as words. Used in the worker; thread-safe.
 */
public final class ContentDetector implements Detector {

  private static final long serialVersionUID = 1L;

  private final Detector byContentAndName = new DefaultDetector();
  private final transient MimeTypes types = MimeTypes.getDefaultMimeTypes();

  @Override
  public MediaType detect(InputStream input, Metadata metadata) throws IOException {
    MediaType type = byContentAndName.detect(input, metadata);
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (input == null || name == null || !isText(type)) {
      return type;
    }
    MediaType byContentAlone = types.detect(input, new Metadata());
    return byContentAlone.equals(MediaType.OCTET_STREAM) ? byContentAlone : type;
  }

  /** Text has no signature of its own, so that only its name can have named it. */
  private boolean isText(MediaType type) {
    return type.getType().equals("text")
        || types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.TEXT_PLAIN);
  }
}
