package org.lontar.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.DocumentType;
import org.lontar.document.EmbeddedField;

/** Tells from a web address whose page it is: an office's or a news medium's. Thread-safe. */
final class Sites {
  private static final String NEWS = "news-article";
  private static final String PRESS_RELEASE = "press-release";
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?i)^\\s*https?://(?:[\\w-]+\\.)*(?:gov|go|gob|gouv|mil)(?:\\.[a-z]{2})?(?:[/:]|$)");

  private final List<DocumentType> types;

  Sites(List<DocumentType> types) {
    this.types = List.copyOf(types);
  }

  /** Whether the site is a government's or ASEAN's own: its items are releases, not news. */
  boolean isOfAnOffice(String address) {
    return !isOnHostOf(NEWS, address)
        && (GOVERNMENT.matcher(address).find() || isOnHostOf(PRESS_RELEASE, address));
  }

  /** The type whose paths a part of the address is one of, or null. */
  @Nullable String typeOfPath(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    for (DocumentType type : types) {
      for (String path : type.paths()) {
        if (holds(lower, path)) {
          return type.code();
        }
      }
    }
    return null;
  }

  /** Whether {@code path} stands in the address between slashes, dots or hyphens. */
  private static boolean holds(String address, String path) {
    for (int at = address.indexOf(path); at > 0; at = address.indexOf(path, at + 1)) {
      int end = at + path.length();
      if ("/.-".indexOf(address.charAt(at - 1)) >= 0
          && end < address.length()
          && "/.?-".indexOf(address.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a news medium published the document, as its address or metadata say. */
  boolean isNews(Reading reading) {
    EmbeddedField url =
        reading.firstField("html:canonical", "html:og:url", "jsonld:url", "json:url");
    if (url != null && isOfAnOffice(url.value())) {
      return false;
    }
    EmbeddedField kind = reading.firstField("jsonld:@type");
    return (kind != null && kind.value().toLowerCase(Locale.ROOT).contains("newsarticle"))
        || (url != null && (isOnHostOf(NEWS, url.value()) || NEWS.equals(typeOfPath(url.value()))));
  }

  private boolean isOnHostOf(String code, String address) {
    return types.stream()
        .filter(type -> type.code().equals(code))
        .flatMap(type -> type.hosts().stream())
        .anyMatch(host -> WebHosts.isOn(address, host));
  }
}
