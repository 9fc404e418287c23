package org.lontar.ingest.curation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.curation.YamlNode.Mapping;
import org.lontar.ingest.curation.YamlNode.Member;
import org.lontar.ingest.curation.YamlNode.Scalar;
import org.lontar.ingest.curation.YamlNode.Sequence;

/**
 * The values that a piece of YAML spells: one, a list, or pairs as {@code issued: 2024-09-26} or
 * {@code {role: issued, date: 2024-09-26}}.
 */
final class YamlValues {

  private static final List<String> FIRST = List.of("role", "kind", "code", "value");
  private static final List<String> SECOND = List.of("date", "ordinal", "target", "value");
  private static final String SHAPE =
      "It is neither a value nor a list of values; write for example \"sectors: [health, youth]\".";

  private YamlValues() {}

  /** The values as typed; null where there is none. */
  static @Nullable List<String> of(CuratedField field, YamlNode node) throws BadValueException {
    return switch (node) {
      case Scalar(String text, int _, int _) ->
          text == null || text.isBlank() ? null : Cells.split(field, text);
      case Sequence(List<YamlNode> members, int _, int _) -> list(field, members);
      case Mapping mapping -> pairs(field, mapping);
    };
  }

  private static List<String> list(CuratedField field, List<YamlNode> members)
      throws BadValueException {
    List<String> values = new ArrayList<>();
    for (YamlNode member : members) {
      switch (member) {
        case Scalar(String text, int _, int _) when text != null -> values.add(text);
        case Mapping mapping when field.isList() -> values.addAll(pairs(field, mapping));
        case Scalar _, Sequence _, Mapping _ -> throw new BadValueException(SHAPE);
      }
    }
    return values;
  }

  private static List<String> pairs(CuratedField field, Mapping mapping) throws BadValueException {
    if (!field.isList()) {
      throw new BadValueException("It has one value only; write it behind the colon.");
    }
    Member first = find(mapping, FIRST, null);
    Member second = first == null ? null : find(mapping, SECOND, first);
    if (first != null && first.value() instanceof Scalar(String word, int _, int _)) {
      return List.of(pair(word == null ? "" : word, second == null ? null : second.value()));
    }
    List<String> values = new ArrayList<>();
    for (Member member : mapping.members()) {
      if (member.value() instanceof Sequence(List<YamlNode> all, int _, int _)) {
        for (YamlNode one : all) {
          values.add(pair(member.key(), one));
        }
      } else {
        values.add(pair(member.key(), member.value()));
      }
    }
    return values;
  }

  private static @Nullable Member find(
      Mapping mapping, List<String> keys, @Nullable Member besides) {
    return mapping.members().stream()
        .filter(member -> keys.contains(member.key()) && !member.equals(besides))
        .findFirst()
        .orElse(null);
  }

  private static String pair(String word, @Nullable YamlNode value) throws BadValueException {
    return switch (value) {
      case null -> word;
      case Scalar(String text, int _, int _) -> text == null ? word : word + " " + text;
      case Sequence _, Mapping _ -> throw new BadValueException(SHAPE);
    };
  }
}
