package org.lontar.extract;

import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.jspecify.annotations.Nullable;

/**
 * Which embedded streams are entries for a reader: all of an archive, the attachments of a mail or
 * a PDF, whole documents inside an office file; not the images, fonts, macros and previews that a
 * document is made of.
 */
final class EntryChoice {

  private EntryChoice() {}

  /** Whether the stream is words of the mail itself, not an attachment. */
  static boolean isBodyOfMail(EntryFrame container, Metadata metadata) {
    return MediaKinds.isMail(container.mediaType())
        && isBlank(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
        && metadata.get(HttpHeaders.CONTENT_DISPOSITION) == null
        && MediaKinds.plain(metadata.get(HttpHeaders.CONTENT_TYPE)).startsWith("text/");
  }

  /** Whether the stream may be an entry, as far as its container tells. */
  static boolean mayBeEntry(EntryFrame container, Metadata metadata) {
    String kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    if (MediaKinds.isArchive(container.mediaType())) {
      return true;
    }
    if (container.mediaType().equals("application/epub+zip")) {
      return false;
    }
    String declared = MediaKinds.plain(metadata.get(HttpHeaders.CONTENT_TYPE));
    boolean isShownInText = EmbeddedResourceType.INLINE.name().equals(kind);
    if (MediaKinds.isMail(container.mediaType())) {
      return !isShownInText || !declared.startsWith("image/");
    }
    return kind == null || EmbeddedResourceType.ATTACHMENT.name().equals(kind);
  }

  /** Whether {@link #isEntry} asks for the type: telling it takes time. */
  static boolean dependsOnType(EntryFrame container) {
    return !MediaKinds.isArchive(container.mediaType())
        && !MediaKinds.isMail(container.mediaType());
  }

  /** Whether a stream that {@link #mayBeEntry} is one, now that its type is known. */
  static boolean isEntry(EntryFrame container, Metadata metadata, String mediaType) {
    if (!dependsOnType(container)) {
      return true;
    }
    boolean isAttachedToPdf =
        container.mediaType().equals("application/pdf")
            && EmbeddedResourceType.ATTACHMENT
                .name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    boolean mayHoldWords =
        MediaKinds.whyWordless(mediaType).isEmpty() && !MediaKinds.isPicture(mediaType);
    return isAttachedToPdf || mayHoldWords;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
