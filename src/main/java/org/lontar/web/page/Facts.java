package org.lontar.web.page;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;
import org.lontar.search.DocumentLink;
import org.lontar.search.HeldRelation;

/** Makes the table of one document's facts, each value with its reason. Immutable. */
final class Facts {
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final Names names;
  private final DocumentMetadata metadata;
  private final FactValues values;

  Facts(Names names, DocumentMetadata metadata) {
    this.names = names;
    this.metadata = metadata;
    Described<String> language = metadata.language();
    this.values = new FactValues(names, language == null ? null : language.value());
  }

  /**
   * The facts that are known, in the order in which readers look for them, with the values that did
   * not win.
   *
   * @param held where the relations lead, in their order
   */
  List<Fact> table(List<HeldRelation> held) {
    FactTable table = new FactTable(metadata.rivals(), this::rival);
    add(table, "title", List.of());
    add(table, "type", values.one(metadata.type(), values::type));
    addDates(table);
    addCodes(table);
    add(table, "place", values.one(metadata.place(), FactValues::plain));
    Described<String> language = metadata.language();
    add(table, Dimension.LANGUAGE, values.one(language, c -> shared(Dimension.LANGUAGE, c)));
    add(table, "source", values.one(metadata.source(), FactValues::plain));
    add(table, "author", values.one(metadata.author(), FactValues::plain));
    add(table, "url", values.one(metadata.url(), FactValues::address));
    for (RelationKind kind : RelationKind.values()) {
      table.add(relation(kind), List.of(kind.code()), relations(kind, held));
    }
    add(table, "relations", List.of());
    return table.facts(names.text("document.fact.others"));
  }

  private void addDates(FactTable table) {
    add(table, "date", values.one(metadata.date(), d -> FactValues.plain(names.date(d))));
    for (DateRole role : DateRole.values()) {
      table.add(names.text("document.role." + role.code()), List.of(role.code()), dates(role));
    }
    add(table, "dates", List.of());
  }

  private void addCodes(FactTable table) {
    add(table, Dimension.YEAR, values.one(metadata.year(), y -> shared(Dimension.YEAR, "" + y)));
    add(
        table,
        Dimension.CHAIRMANSHIP,
        values.one(metadata.chairmanship(), chair -> shared(Dimension.CHAIRMANSHIP, chair)));
    add(table, Dimension.SECTOR, shared(Dimension.SECTOR, metadata.sectors()));
    add(table, Dimension.SERIES, values.all(metadata.series(), values::meeting));
    add(table, Dimension.BODY, shared(Dimension.BODY, metadata.bodies()));
    add(table, Dimension.PARTNER, shared(Dimension.PARTNER, metadata.partners()));
  }

  private FactValues.Shown shared(Dimension dimension, String code) {
    return values.shared(dimension, code);
  }

  private List<Fact.Value> shared(Dimension dimension, List<Described<String>> codes) {
    return values.all(codes, code -> shared(dimension, code));
  }

  private List<Fact.Value> dates(DateRole role) {
    List<Described<RoleDate>> ofRole =
        metadata.dates().stream().filter(date -> date.value().role() == role).toList();
    return values.all(ofRole, date -> FactValues.plain(names.date(date.date())));
  }

  private String relation(RelationKind kind) {
    return switch (kind) {
      case REPRINTS -> names.text("document.relation.reprints");
      case EXCERPT_OF -> names.text("document.relation.excerpt");
      case SUPERSEDES -> names.text("document.relation.supersedes");
    };
  }

  private List<Fact.Value> relations(RelationKind kind, List<HeldRelation> held) {
    List<Fact.Value> shown = new ArrayList<>();
    for (int i = 0; i < metadata.relations().size(); i++) {
      Described<Relation> relation = metadata.relations().get(i);
      DocumentLink link = i < held.size() ? held.get(i).document() : null;
      if (relation.value().kind() == kind) {
        shown.add(values.value(relation, told -> FactValues.target(told.target(), link)));
      }
    }
    return shown;
  }

  private void add(FactTable table, String field, List<Fact.Value> shown) {
    table.add(names.text("document.fact." + field), List.of(field), shown);
  }

  private void add(FactTable table, Dimension dimension, List<Fact.Value> shown) {
    table.add(heading(dimension), fields(dimension), shown);
  }

  private String heading(Dimension dimension) {
    return switch (dimension) {
      case SECTOR -> names.text("document.fact.sectors");
      case PARTNER -> names.text("document.fact.partners");
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

  private Fact.Lost rival(Rival rival) {
    Described<String> candidate = rival.candidate();
    return new Fact.Lost(
        text(rival.field(), candidate.value()),
        rival.conflict(),
        names.sentence(rival.reason()),
        values.reason(candidate));
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
}
