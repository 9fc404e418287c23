package org.lontar.web.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.Origin;
import org.lontar.document.Part;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;
import org.lontar.search.DocumentLink;

/** Shows the values of one document's facts, each with its reason. Immutable. */
final class FactValues {
  /** What the catalogue writes by itself. */
  private static final String CATALOGUE_LANGUAGE = "en";

  private final Names names;
  private final @Nullable String documentLanguage;

  /**
   * For a document.
   *
   * @param documentLanguage ISO 639 code; null where it is not known
   */
  FactValues(Names names, @Nullable String documentLanguage) {
    this.names = names;
    this.documentLanguage = documentLanguage;
  }

  /** The text of a value and where it leads. */
  record Shown(String text, @Nullable String href, boolean isOutside) {}

  <T> List<Fact.Value> one(@Nullable Described<T> described, Function<T, Shown> show) {
    return described == null ? List.of() : List.of(value(described, show));
  }

  <T> List<Fact.Value> all(List<Described<T>> described, Function<T, Shown> show) {
    return described.stream().map(each -> value(each, show)).toList();
  }

  <T> Fact.Value value(Described<T> described, Function<T, Shown> show) {
    Shown shown = show.apply(described.value());
    return new Fact.Value(
        shown.text(),
        shown.href(),
        shown.isOutside(),
        described.origin().code(),
        reason(described));
  }

  /** Where a value comes from. */
  Fact.Reason reason(Described<?> described) {
    boolean isQuoted = described.origin() == Origin.STATED;
    return new Fact.Reason(
        isQuoted
            ? stated(described.part())
            : names.text("document.why." + described.origin().code()),
        described.evidence(),
        isQuoted ? documentLanguage : CATALOGUE_LANGUAGE);
  }

  private String stated(@Nullable Part part) {
    return names.text("document.why.stated." + (part == null ? "itself" : part.code()));
  }

  /** A value as it is. */
  static Shown plain(String text) {
    return new Shown(text, null, false);
  }

  /** A code, which other documents share. */
  Shown shared(Dimension dimension, String code) {
    return new Shown(names.code(dimension, code), SearchLinks.ofValue(dimension, code), false);
  }

  /** A type, with what the document calls itself. */
  Shown type(TypeAndForm type) {
    Shown shown = shared(Dimension.TYPE, type.code());
    String form = type.form();
    return form == null || form.equalsIgnoreCase(shown.text())
        ? shown
        : new Shown(
            names.text("document.fact.type-and-form", shown.text(), form), shown.href(), false);
  }

  /** A meeting, with its number. */
  Shown meeting(SeriesMeeting meeting) {
    Shown shown = shared(Dimension.SERIES, meeting.code());
    Integer ordinal = meeting.ordinal();
    return ordinal == null
        ? shown
        : new Shown(
            names.text("document.fact.meeting", shown.text(), ordinal), shown.href(), false);
  }

  /** Only addresses of the web become links: others could be script. */
  static Shown address(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
    return new Shown(url, isWeb ? url : null, isWeb);
  }

  /** Where a relation leads; {@code link} is null where that is not held. */
  static Shown target(String target, @Nullable DocumentLink link) {
    return link == null
        ? address(target)
        : new Shown(link.title(), SearchLinks.ofDocument(link.id()), false);
  }
}
