package org.lontar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a file by its content; the name only decides between types that the content
 * allows. Tika believes a name as soon as the content does not speak against it, which would read
 * random bytes called {@code .txt} as words, and a ZIP of files called {@code .docx} as a broken
 * document. Used in the worker; thread-safe.
 */
public final class ContentDetector implements Detector {

  private static final long serialVersionUID = 1L;

  private static final int HEAD_BYTES = 64 * 1024;

  private static final List<String> FIRST_ENTRIES =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "mimetype", "META-INF/", "Index/");

  private final Detector byContentAndName = new DefaultDetector();
  private final Detector letters = new TextDetector();
  private final transient MimeTypes types = MimeTypes.getDefaultMimeTypes();

  @Override
  public MediaType detect(InputStream input, Metadata metadata) throws IOException {
    MediaType type = byContentAndName.detect(input, metadata);
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (input == null || name == null) {
      return type;
    }
    if (isText(type)) {
      return looksLikeText(input) ? type : MediaType.OCTET_STREAM;
    }
    return isPackage(type) && isPlainZip(input) ? MediaType.APPLICATION_ZIP : type;
  }

  /** Text has no signature of its own, so that only its name can have named it. */
  private boolean isText(MediaType type) {
    return type.getType().equals("text")
        || types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.TEXT_PLAIN);
  }

  /** The cheap test goes first: the other tries hundreds of signatures. */
  private boolean looksLikeText(InputStream input) throws IOException {
    return letters.detect(input, new Metadata()).equals(MediaType.TEXT_PLAIN)
        || !types.detect(input, new Metadata()).equals(MediaType.OCTET_STREAM);
  }

  /** A kind of document that is a ZIP inside. */
  private boolean isPackage(MediaType type) {
    return !type.equals(MediaType.APPLICATION_ZIP)
        && types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.APPLICATION_ZIP);
  }

  /** Whether the head shows a ZIP, and none of the entries with which documents begin. */
  private static boolean isPlainZip(InputStream input) throws IOException {
    input.mark(HEAD_BYTES);
    try {
      String head = new String(input.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
      return head.startsWith("PK\u0003\u0004") && FIRST_ENTRIES.stream().noneMatch(head::contains);
    } finally {
      input.reset();
    }
  }
}
