package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Origin;
import org.lontar.document.Part;

/** Holds evidence against the document that it quotes. */
final class StatedEvidence {
  private StatedEvidence() {}

  /** All values with their origins. */
  static List<Described<?>> all(DocumentMetadata m) {
    List<Described<?>> all = new ArrayList<>();
    Stream.of(
            m.type(),
            m.date(),
            m.year(),
            m.chairmanship(),
            m.language(),
            m.place(),
            m.source(),
            m.author(),
            m.url())
        .filter(Objects::nonNull)
        .forEach(all::add);
    all.addAll(m.dates());
    all.addAll(m.sectors());
    all.addAll(m.series());
    all.addAll(m.bodies());
    all.addAll(m.partners());
    all.addAll(m.relations());
    m.rivals().forEach(rival -> all.add(rival.candidate()));
    return all;
  }

  /** Whether stated words stand in the part that they are said to stand in. */
  static boolean stands(Described<?> described, DocumentText text) {
    if (described.origin() != Origin.STATED) {
      return true;
    }
    String evidence = described.evidence();
    Part part = described.part();
    if (evidence == null || part == null || evidence.isBlank()) {
      return false;
    }
    return switch (part) {
      case TITLE ->
          folded(text.titleRaw() == null ? "" : text.titleRaw()).contains(folded(evidence));
      case TEXT -> folded(text.body()).contains(folded(evidence));
      case FURNITURE ->
          text.furniture().stream().anyMatch(f -> folded(f).contains(folded(evidence)));
    };
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
