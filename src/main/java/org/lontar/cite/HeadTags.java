package org.lontar.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/**
 * What the head of a document's page tells programs: the tags that Google Scholar and Highwire
 * agreed on, Dublin Core, and the type as Zotero calls it.
 */
public final class HeadTags {

  private HeadTags() {}

  /** One element {@code <meta name content>}. Immutable. */
  public record Tag(String name, String content) {}

  /** The tags of a document, in order. Thread-safe. */
  public static List<Tag> of(Reference reference) {
    List<Tag> tags = new ArrayList<>();
    Reference.Publication published = reference.publication();
    add(tags, "citation_title", reference.title());
    for (Author author : reference.authors()) {
      // Programs turn every name of this tag; a body's would come out in the wrong order.
      add(tags, author instanceof Author.Body ? null : "citation_author", listed(author));
    }
    add(tags, "citation_publication_date", slashed(reference.date()));
    if (reference.type() == ReferenceType.REPORT) {
      add(tags, "citation_technical_report_institution", institution(reference));
    }
    add(tags, "citation_publisher", published.publisher());
    add(tags, "citation_language", published.language());
    add(tags, "citation_public_url", reference.addresses().best());
    add(tags, "citation_abstract_html_url", reference.addresses().permalink());
    addDublinCore(tags, reference);
    add(tags, "z:itemType", reference.type().zotero());
    return tags;
  }

  private static void addDublinCore(List<Tag> tags, Reference reference) {
    Reference.Publication published = reference.publication();
    add(tags, "DC.title", reference.title());
    for (Author author : reference.authors()) {
      add(tags, "DC.creator", listed(author));
    }
    add(tags, "DC.date", reference.date() == null ? null : reference.date().toString());
    add(tags, "DC.type", published.genre());
    add(tags, "DC.source", published.container());
    add(tags, "DC.publisher", published.publisher());
    add(tags, "DC.language", published.language());
    add(tags, "DC.identifier", reference.addresses().permalink());
  }

  private static @Nullable String institution(Reference reference) {
    return reference.authors().stream()
        .filter(Author.Body.class::isInstance)
        .map(Author::name)
        .findFirst()
        .orElse(reference.publication().publisher());
  }

  private static String listed(Author author) {
    return author instanceof Author.TurnedName(String family, String given)
        ? family + ", " + given
        : author.name();
  }

  /** As Google Scholar asks for dates: {@code 2024/09/26}. */
  private static @Nullable String slashed(@Nullable PartialDate date) {
    return date == null ? null : date.toString().replace('-', '/').toLowerCase(Locale.ROOT);
  }

  private static void add(List<Tag> tags, @Nullable String name, @Nullable String content) {
    if (name != null && content != null) {
      tags.add(new Tag(name, content));
    }
  }
}
