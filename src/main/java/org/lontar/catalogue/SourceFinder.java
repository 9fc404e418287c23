package org.lontar.catalogue;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;

/** Finds who published a document, who wrote it, and where it stands on the web. Thread-safe. */
final class SourceFinder {
  private static final Pattern STATED_SOURCE =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:source|sumber|nguồn|ที่มา|pinagmulan)\\s*:\\s*(?<s>[^|\\n]{2,80})$");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?i:by|oleh|penulis|reporter|author|written by|ni)\\s*:?\\s+)(?<a>\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|van|de|da)){1,4})\\s*(?:$|[|,(–-].*)");

  /** The address that the document gives itself, or null. */
  @Nullable Described<String> url(Reading reading) {
    EmbeddedField field =
        reading.firstField(
            "json:url", "html:canonical", "html:og:url", "jsonld:url", "jsonld:mainentityofpage");
    return field != null && field.value().strip().matches("(?i)https?://\\S+.*")
        ? Described.embedded(field.value().strip(), Reading.evidence(field))
        : null;
  }

  /** The site, newspaper or secretariat, or null. */
  @Nullable Described<String> source(Reading reading) {
    EmbeddedField field =
        reading.firstField(
            "json:source",
            "html:og:site_name",
            "jsonld:publisher",
            "jsonld:publisher.name",
            "html:publisher",
            "html:dc.publisher",
            "html:application-name",
            "epub:publisher");
    if (field != null) {
      return Described.embedded(field.value().strip(), Reading.evidence(field));
    }
    Described<String> stated = stated(reading);
    return stated != null ? stated : host(reading);
  }

  private static @Nullable Described<String> stated(Reading reading) {
    for (Piece piece : reading.furniture()) {
      Matcher m = STATED_SOURCE.matcher(piece.words());
      if (m.find()) {
        return Described.stated(m.group("s").strip(), piece.part(), piece.words().strip());
      }
    }
    for (Piece piece : reading.ending(4)) {
      Matcher m = STATED_SOURCE.matcher(piece.words());
      if (m.find()) {
        return Described.stated(m.group("s").strip(), piece.part(), piece.words().strip());
      }
    }
    return null;
  }

  private @Nullable Described<String> host(Reading reading) {
    Described<String> url = url(reading);
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url.value().replaceAll("\\s.*", "")).getHost();
      return host == null
          ? null
          : url.with(host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m)\\.", ""));
    } catch (IllegalArgumentException e) {
      // An address that is none names no host; the document still has its words.
      return null;
    }
  }

  /** The name in the by-line or the file's metadata, or null. */
  @Nullable Described<String> author(Reading reading) {
    for (Piece piece : reading.furniture()) {
      Described<String> found = byline(piece);
      if (found != null) {
        return found;
      }
    }
    for (Piece piece : reading.opening()) {
      Described<String> found = piece.words().length() < 80 ? byline(piece) : null;
      if (found != null) {
        return found;
      }
    }
    EmbeddedField field =
        reading.firstField(
            "html:author",
            "jsonld:author",
            "jsonld:author.name",
            "html:article:author",
            "html:dc.creator",
            "mail:from");
    return field == null || field.value().contains("://")
        ? null
        : Described.embedded(field.value().strip(), Reading.evidence(field));
  }

  private static @Nullable Described<String> byline(Piece piece) {
    Matcher m = BYLINE.matcher(piece.words().strip());
    return m.find()
        ? Described.stated(m.group("a").strip(), piece.part(), piece.words().strip())
        : null;
  }
}
