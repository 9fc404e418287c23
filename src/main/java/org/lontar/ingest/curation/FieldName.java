package org.lontar.ingest.curation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a key of a sidecar or the head of a column means: our own names, and those of Dublin Core
 * with {@code dc:} or {@code dcterms:} before them, or as full addresses. Immutable.
 *
 * @param field the field
 * @param role what stands before each value for the field's sake: {@code issued} for {@code
 *     dcterms:issued}; empty for none
 */
record FieldName(CuratedField field, String role) {

  private static final Pattern DUBLIN_CORE =
      Pattern.compile("(?:dc|dcterms)[:.]|https?://purl\\.org/dc/(?:terms|elements/1\\.1)/");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.*");

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "sector", "sectors",
          "body", "bodies",
          "partner", "partners",
          "relation", "relations",
          "chair", "chairmanship");

  private static final Map<String, FieldName> DUBLIN =
      Map.ofEntries(
          Map.entry("title", of(CuratedField.TITLE)),
          Map.entry("creator", of(CuratedField.AUTHOR)),
          Map.entry("publisher", of(CuratedField.SOURCE)),
          Map.entry("source", of(CuratedField.SOURCE)),
          Map.entry("language", of(CuratedField.LANGUAGE)),
          Map.entry("subject", of(CuratedField.SECTORS)),
          Map.entry("type", of(CuratedField.TYPE)),
          Map.entry("coverage", of(CuratedField.PLACE)),
          Map.entry("spatial", of(CuratedField.PLACE)),
          Map.entry("identifier", of(CuratedField.ID)),
          Map.entry("date", of(CuratedField.DATE)),
          Map.entry("issued", new FieldName(CuratedField.DATES, "issued")),
          Map.entry("isversionof", new FieldName(CuratedField.RELATIONS, "reprints")),
          Map.entry("isformatof", new FieldName(CuratedField.RELATIONS, "reprints")),
          Map.entry("ispartof", new FieldName(CuratedField.RELATIONS, "excerptOf")),
          Map.entry("replaces", new FieldName(CuratedField.RELATIONS, "supersedes")));

  /** What {@code typed} means, upper case or not, or empty. */
  static Optional<FieldName> find(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    var prefix = DUBLIN_CORE.matcher(name);
    if (prefix.lookingAt()) {
      return Optional.ofNullable(DUBLIN.get(name.substring(prefix.end())));
    }
    return CuratedField.find(OTHER_WORDS.getOrDefault(name, name)).map(FieldName::of);
  }

  /** What a name with this value means: an identifier may be an address, a date only a year. */
  FieldName forValue(String value) {
    if (field == CuratedField.ID && WEB_ADDRESS.matcher(value).matches()) {
      return of(CuratedField.URL);
    }
    return field == CuratedField.DATE && YEAR.matcher(value).matches()
        ? of(CuratedField.YEAR)
        : this;
  }

  /** A value with its role before it. */
  String withRole(String value) {
    return role.isEmpty() ? value : role + " " + value;
  }

  /** A sentence about a name that means nothing. */
  static String unknown(String typed, String kind) {
    TreeSet<String> known = new TreeSet<>(OTHER_WORDS.keySet());
    for (CuratedField field : CuratedField.values()) {
      known.add(field.code());
    }
    String hint = Nearest.hint(typed, known);
    return "There is no %s %s%s"
        .formatted(kind, Shown.of(typed), hint.isEmpty() ? "; the manual lists them." : hint);
  }

  private static FieldName of(CuratedField field) {
    return new FieldName(field, "");
  }
}
