package org.lontar.ingest.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lontar.catalogue.Description;
import org.lontar.catalogue.Doubts;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Origin;
import org.lontar.document.Paragraph;
import org.lontar.document.PartialDate;

/**
 * Lays what a librarian says over what the catalogue found. What hangs on a curated value follows
 * it: the year and the chair on the date, the standing date on the dates by role. Immutable,
 * thread-safe.
 */
public final class Overlay {

  /** Begins each warning about a curated value that could not be taken over. */
  static final String WARNING = "Curated values: ";

  private final Function<PartialDate, Optional<String>> chairs;

  /**
   * An overlay.
   *
   * @param chairs the chair of ASEAN by the register, at a date
   */
  public Overlay(Function<PartialDate, Optional<String>> chairs) {
    this.chairs = chairs;
  }

  /** The description with what is said in the place of what was found. */
  public Description lay(Description found, Curation said) {
    if (said.isEmpty()) {
      return found;
    }
    String title =
        said.find(CuratedField.TITLE).map(c -> c.values().getFirst()).orElse(found.title());
    DocumentMetadata metadata = new CuratedMetadata(said, found.metadata(), chairs).laid();
    DocumentText text = withLanguage(found.text(), found.metadata(), metadata);
    List<Doubt> doubts =
        Doubts.of(text, metadata).stream().filter(d -> !isSettled(d.kind(), said)).toList();
    return new Description(title, withWarnings(text, said.problems()), metadata.withDoubts(doubts));
  }

  /** Whether a librarian has decided what is doubted, be it that there is none. */
  private static boolean isSettled(DoubtKind kind, Curation said) {
    return switch (kind) {
      case NO_DATE, CONFLICTING_DATES -> CuratedMetadata.isTimeSaid(said);
      case CONFLICTING_CHAIRS -> said.values().containsKey(CuratedField.CHAIRMANSHIP);
      case NO_SECTOR -> said.values().containsKey(CuratedField.SECTORS);
      case UNCERTAIN_TYPE -> said.values().containsKey(CuratedField.TYPE);
      case NO_TEXT, SHORT_TEXT, BAD_OCR -> false;
    };
  }

  /** The text without warnings about curated values, which are another location's. */
  public static DocumentText withoutWarnings(DocumentText text) {
    List<String> kept = text.warnings().stream().filter(w -> !w.startsWith(WARNING)).toList();
    return kept.size() == text.warnings().size() ? text : text.withWarnings(kept);
  }

  /** The description with sentences about curated values that could not be taken over. */
  public static Description withWarning(Description found, String sentence) {
    return new Description(
        found.title(), withWarnings(found.text(), List.of(sentence)), found.metadata());
  }

  private static DocumentText withWarnings(DocumentText text, List<String> sentences) {
    List<String> all = new ArrayList<>(text.warnings());
    sentences.forEach(sentence -> all.add(WARNING + sentence));
    return text.withWarnings(all);
  }

  /** Paragraphs in the language that was found for the whole are in the one that is said. */
  private static DocumentText withLanguage(
      DocumentText text, DocumentMetadata before, DocumentMetadata after) {
    Described<String> language = after.language();
    if (language == null || language.origin() != Origin.CURATED) {
      return text;
    }
    String found = before.language() == null ? null : before.language().value();
    List<Paragraph> paragraphs =
        text.paragraphs().stream()
            .map(
                p ->
                    p.language() == null || p.language().equals(found)
                        ? p.described(p.sectors(), language.value())
                        : p)
            .toList();
    return text.withParagraphs(paragraphs);
  }
}
