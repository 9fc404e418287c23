package org.lontar.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.SectorFinder.Spoken;
import org.lontar.document.Described;
import org.lontar.document.SeriesMeeting;

/**
 * Tells whether a document is about the socio-cultural pillar as a whole without a part of its own
 * for it: the statement of a summit's chair, a statement whose title names no sector and that names
 * the pillar and goes through its fields, or an article that does so and treats none. Thread-safe.
 */
final class WholePillar {
  private static final String SUMMIT = "asean-summit";
  private static final String CHAIRMAN_STATEMENT = "chairman-statement";
  private static final Set<String> STATEMENTS =
      Set.of(CHAIRMAN_STATEMENT, "joint-statement", "declaration");
  private static final String SPEECH = "speech";

  /** As many fields in one text are the pillar's, no longer this sector's or that one's. */
  private static final int FIELDS = 4;

  /** In so many paragraphs the pillar is named where nothing else is treated. */
  private static final int NAMED = 2;

  private WholePillar() {}

  /**
   * The words from which it follows, or null.
   *
   * @param own the sectors that the document has already
   * @param article whether it is an article, without numbered paragraphs
   */
  static @Nullable String evidence(Spoken spoken, Set<String> own, boolean article) {
    String summit = ofSummit(spoken.type(), spoken.meetings());
    boolean taken = isStatement(spoken.type()) ? hasSectoralTitle(spoken) : !own.isEmpty();
    if (summit != null || taken || SPEECH.equals(spoken.type())) {
      return summit;
    }
    List<String> pillar =
        spoken.paragraphs().stream()
            .map(scores -> scores.get(SectorFinder.CROSS_SECTORAL))
            .filter(score -> score != null && (score.isStrong() || score.words().contains("cult")))
            .map(SectorScore::words)
            .toList();
    if (pillar.isEmpty()) {
      return null;
    }
    int fields = fields(spoken.paragraphs());
    if (fields >= FIELDS) {
      return "\"" + pillar.getFirst() + "\" and " + fields + " of its fields";
    }
    return own.isEmpty() && pillar.size() >= NAMED
        ? "most of the text: \"" + pillar.getFirst() + "\""
        : null;
  }

  private static boolean isStatement(@Nullable String type) {
    return type != null && STATEMENTS.contains(type);
  }

  private static boolean hasSectoralTitle(Spoken spoken) {
    return spoken.title().values().stream().anyMatch(SectorScore::isStrong);
  }

  private static @Nullable String ofSummit(
      @Nullable String type, List<Described<SeriesMeeting>> meetings) {
    return meetings.stream()
        .filter(m -> CHAIRMAN_STATEMENT.equals(type) && m.value().code().equals(SUMMIT))
        .map(m -> "title: \"" + m.evidence() + "\"")
        .findFirst()
        .orElse(null);
  }

  /** How many sectors the paragraphs speak of. */
  private static int fields(List<Map<String, SectorScore>> paragraphs) {
    Set<String> fields = new HashSet<>();
    paragraphs.forEach(scores -> fields.addAll(scores.keySet()));
    fields.remove(SectorFinder.CROSS_SECTORAL);
    return fields.size();
  }
}
