package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Labels;
import org.lontar.document.Part;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;

/** Makes the table of facts, each value with its reason. Immutable, thread-safe. */
final class Facts {
  private final Labels labels;

  Facts(Labels labels) {
    this.labels = labels;
  }

  /** The facts that are known, in the order in which readers look for them. */
  List<DocumentPage.Fact> of(DocumentMetadata metadata) {
    List<DocumentPage.Fact> facts = new ArrayList<>();
    add(facts, "Type", one(metadata.type(), this::type));
    add(facts, "Date", one(metadata.date(), date -> plain(Names.date(date))));
    for (DateRole role : DateRole.values()) {
      add(facts, name(role), dates(metadata, role));
    }
    add(facts, Dimension.YEAR, one(metadata.year(), year -> shared(Dimension.YEAR, "" + year)));
    add(
        facts,
        Dimension.CHAIRMANSHIP,
        one(metadata.chairmanship(), chair -> shared(Dimension.CHAIRMANSHIP, chair)));
    add(facts, "Sectors", all(metadata.sectors(), code -> shared(Dimension.SECTOR, code)));
    add(facts, Dimension.SERIES, all(metadata.series(), this::meeting));
    add(facts, Dimension.BODY, all(metadata.bodies(), code -> shared(Dimension.BODY, code)));
    add(facts, "Partners", all(metadata.partners(), code -> shared(Dimension.PARTNER, code)));
    add(facts, "Place", one(metadata.place(), Facts::plain));
    add(
        facts,
        Dimension.LANGUAGE,
        one(metadata.language(), code -> shared(Dimension.LANGUAGE, code)));
    add(facts, "Source", one(metadata.source(), Facts::plain));
    add(facts, "Author", one(metadata.author(), Facts::plain));
    add(facts, "On the web", one(metadata.url(), Facts::address));
    return facts;
  }

  /** The text of a value and where it leads. */
  private record Shown(String text, @Nullable String href, boolean isOutside) {}

  private static Shown plain(String text) {
    return new Shown(text, null, false);
  }

  private Shown shared(Dimension dimension, String code) {
    return new Shown(labels.label(dimension, code), SearchLinks.ofValue(dimension, code), false);
  }

  private Shown type(TypeAndForm type) {
    Shown shown = shared(Dimension.TYPE, type.code());
    String form = type.form();
    return form == null || form.equalsIgnoreCase(shown.text())
        ? shown
        : new Shown(shown.text() + " (“" + form + "”)", shown.href(), false);
  }

  private Shown meeting(SeriesMeeting meeting) {
    Shown shown = shared(Dimension.SERIES, meeting.code());
    return meeting.ordinal() == null
        ? shown
        : new Shown(shown.text() + ", no. " + meeting.ordinal(), shown.href(), false);
  }

  /** Only addresses of the web become links: others could be script. */
  private static Shown address(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
    return new Shown(url, isWeb ? url : null, isWeb);
  }

  private static List<DocumentPage.FactValue> dates(DocumentMetadata metadata, DateRole role) {
    List<Described<RoleDate>> ofRole =
        metadata.dates().stream().filter(date -> date.value().role() == role).toList();
    return all(ofRole, date -> plain(Names.date(date.date())));
  }

  private static String name(DateRole role) {
    return switch (role) {
      case EVENT_START -> "Event began";
      case EVENT_END -> "Event ended";
      case ISSUED -> "Issued";
      case SIGNED -> "Signed";
      case PUBLISHED -> "Published";
    };
  }

  private static void add(
      List<DocumentPage.Fact> facts, Dimension dimension, List<DocumentPage.FactValue> values) {
    add(facts, Names.of(dimension), values);
  }

  private static void add(
      List<DocumentPage.Fact> facts, String name, List<DocumentPage.FactValue> values) {
    if (!values.isEmpty()) {
      facts.add(new DocumentPage.Fact(name, values));
    }
  }

  private static <T> List<DocumentPage.FactValue> one(
      @Nullable Described<T> described, Function<T, Shown> show) {
    return described == null ? List.of() : List.of(value(described, show));
  }

  private static <T> List<DocumentPage.FactValue> all(
      List<Described<T>> described, Function<T, Shown> show) {
    return described.stream().map(each -> value(each, show)).toList();
  }

  private static <T> DocumentPage.FactValue value(Described<T> described, Function<T, Shown> show) {
    Shown shown = show.apply(described.value());
    return new DocumentPage.FactValue(
        shown.text(),
        shown.href(),
        shown.isOutside(),
        described.origin().code(),
        why(described),
        described.evidence());
  }

  private static String why(Described<?> described) {
    return switch (described.origin()) {
      case CURATED -> "A librarian said so.";
      case STATED -> "The document says so " + where(described.part()) + ".";
      case EMBEDDED -> "The file’s own metadata say so.";
      case INFERRED -> "Worked out, not stated.";
    };
  }

  private static String where(@Nullable Part part) {
    return switch (part) {
      case TITLE -> "in its title";
      case TEXT -> "in its text";
      case FURNITURE -> "beside its text (by-line, author box or site name)";
      case null -> "itself";
    };
  }
}
