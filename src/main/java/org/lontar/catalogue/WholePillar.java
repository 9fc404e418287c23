package org.lontar.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.SeriesMeeting;

/**
 * Tells whether a document is about the socio-cultural pillar as a whole without a part of its own
 * for it: the statement of a summit's chair, an article that names the pillar and goes through its
 * fields, or a text that speaks of the pillar far more than of any field. Thread-safe.
 */
final class WholePillar {
  private static final String SUMMIT = "asean-summit";
  private static final String CHAIRMAN_STATEMENT = "chairman-statement";

  private WholePillar() {}

  /**
   * The words from which it follows, or null.
   *
   * @param shares what the text speaks of
   * @param type the document's type, or null
   * @param meetings the meetings whose document it is
   * @param open whether no sector has a part of its own in it
   * @param article whether it is an article, without numbered paragraphs
   */
  static @Nullable String evidence(
      SectorShares shares,
      @Nullable String type,
      List<Described<SeriesMeeting>> meetings,
      boolean open,
      boolean article) {
    if (CHAIRMAN_STATEMENT.equals(type)) {
      for (Described<SeriesMeeting> meeting : meetings) {
        if (meeting.value().code().equals(SUMMIT)) {
          return "title: \"" + meeting.evidence() + "\"";
        }
      }
    }
    if (!open) {
      return null;
    }
    String fields = article ? shares.fieldsOf(SectorFinder.CROSS_SECTORAL) : null;
    return fields == null ? shares.mostOf(SectorFinder.CROSS_SECTORAL) : fields;
  }
}
