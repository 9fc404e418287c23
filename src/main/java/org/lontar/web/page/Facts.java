package org.lontar.web.page;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Part;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;
import org.lontar.search.DocumentLink;
import org.lontar.search.HeldRelation;

/** Makes the table of facts, each value with its reason. Immutable, thread-safe. */
final class Facts {
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final Names names;

  Facts(Names names) {
    this.names = names;
  }

  /**
   * The facts that are known, in the order in which readers look for them, with the values that did
   * not win.
   *
   * @param held where the relations lead, in their order
   */
  List<DocumentPage.Fact> of(DocumentMetadata metadata, List<HeldRelation> held) {
    FactTable table = new FactTable(metadata.rivals(), this::rival);
    table.add("Title", List.of("title"), List.of());
    table.add("Type", List.of("type"), one(metadata.type(), this::type));
    table.add("Date", List.of("date"), one(metadata.date(), date -> plain(names.date(date))));
    for (DateRole role : DateRole.values()) {
      table.add(name(role), List.of(role.code()), dates(metadata, role));
    }
    table.add("Other dates", List.of("dates"), List.of());
    add(table, Dimension.YEAR, one(metadata.year(), y -> shared(Dimension.YEAR, "" + y)));
    add(
        table,
        Dimension.CHAIRMANSHIP,
        one(metadata.chairmanship(), chair -> shared(Dimension.CHAIRMANSHIP, chair)));
    add(table, Dimension.SECTOR, all(metadata.sectors(), c -> shared(Dimension.SECTOR, c)));
    add(table, Dimension.SERIES, all(metadata.series(), this::meeting));
    add(table, Dimension.BODY, all(metadata.bodies(), code -> shared(Dimension.BODY, code)));
    add(table, Dimension.PARTNER, all(metadata.partners(), c -> shared(Dimension.PARTNER, c)));
    table.add("Place", List.of("place"), one(metadata.place(), Facts::plain));
    add(table, Dimension.LANGUAGE, one(metadata.language(), c -> shared(Dimension.LANGUAGE, c)));
    table.add("Source", List.of("source"), one(metadata.source(), Facts::plain));
    table.add("Author", List.of("author"), one(metadata.author(), Facts::plain));
    table.add("On the web", List.of("url"), one(metadata.url(), Facts::address));
    for (RelationKind kind : RelationKind.values()) {
      table.add(name(kind), List.of(kind.code()), relations(metadata, kind, held));
    }
    table.add("Relations", List.of("relations"), List.of());
    return table.facts("Other values");
  }

  /** The text of a value and where it leads. */
  private record Shown(String text, @Nullable String href, boolean isOutside) {}

  private static Shown plain(String text) {
    return new Shown(text, null, false);
  }

  private Shown shared(Dimension dimension, String code) {
    return new Shown(names.code(dimension, code), SearchLinks.ofValue(dimension, code), false);
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

  private List<DocumentPage.FactValue> dates(DocumentMetadata metadata, DateRole role) {
    List<Described<RoleDate>> ofRole =
        metadata.dates().stream().filter(date -> date.value().role() == role).toList();
    return all(ofRole, date -> plain(names.date(date.date())));
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

  private static String name(RelationKind kind) {
    return switch (kind) {
      case REPRINTS -> "Reprints";
      case EXCERPT_OF -> "Excerpt of";
      case SUPERSEDES -> "Supersedes";
    };
  }

  private static List<DocumentPage.FactValue> relations(
      DocumentMetadata metadata, RelationKind kind, List<HeldRelation> held) {
    List<DocumentPage.FactValue> values = new ArrayList<>();
    for (int i = 0; i < metadata.relations().size(); i++) {
      Described<Relation> relation = metadata.relations().get(i);
      DocumentLink link = i < held.size() ? held.get(i).document() : null;
      if (relation.value().kind() == kind) {
        values.add(value(relation, told -> target(told.target(), link)));
      }
    }
    return values;
  }

  private static Shown target(String target, @Nullable DocumentLink link) {
    return link == null
        ? address(target)
        : new Shown(link.title(), SearchLinks.ofDocument(link.id()), false);
  }

  private void add(FactTable table, Dimension dimension, List<DocumentPage.FactValue> values) {
    table.add(plural(dimension), fields(dimension), values);
  }

  private String plural(Dimension dimension) {
    return switch (dimension) {
      case SECTOR -> "Sectors";
      case PARTNER -> "Partners";
      default -> names.of(dimension);
    };
  }

  /** The names of a dimension in the wire form. */
  private static List<String> fields(Dimension dimension) {
    return switch (dimension) {
      case SECTOR -> List.of("sectors", "sector");
      case BODY -> List.of("bodies", "body");
      case PARTNER -> List.of("partners", "partner");
      default -> List.of(dimension.code());
    };
  }

  private DocumentPage.RivalLine rival(Rival rival) {
    Described<String> candidate = rival.candidate();
    return new DocumentPage.RivalLine(
        text(rival.field(), candidate.value()),
        rival.conflict(),
        names.sentence(rival.reason()),
        why(candidate),
        candidate.evidence());
  }

  /** A value of the wire form as readers write it. */
  private String text(String field, String value) {
    for (Dimension dimension : Dimension.values()) {
      if (fields(dimension).contains(field)) {
        return names.label(dimension, value);
      }
    }
    try {
      return ISO_DATE.matcher(value).matches() ? names.isoDate(value) : value;
    } catch (DateTimeException e) {
      return value; // a day that no calendar has is shown as it stands
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
