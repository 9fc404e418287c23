package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Origin;
import org.lontar.document.Paragraph;
import org.lontar.document.Rival;
import org.lontar.document.TypeAndForm;

/**
 * Says what a librarian should look at in a finished description. Thread-safe.
 *
 * <p>It reads nothing but the description, so it may be asked again after a librarian's values were
 * laid over it: what a person has said is never doubted.
 */
public final class Doubts {

  /** Fewer letters than these are a notice or a caption; about twenty words of English. */
  private static final int FEW_LETTERS = 100;

  private Doubts() {}

  /** The doubts about {@code metadata} as the description of {@code text}, in order of kind. */
  public static List<Doubt> of(DocumentText text, DocumentMetadata metadata) {
    List<Doubt> doubts = new ArrayList<>();
    ofText(text).ifPresent(doubts::add);
    Legibility.problem(text).ifPresent(reason -> doubts.add(new Doubt(DoubtKind.BAD_OCR, reason)));
    ofTime(metadata, doubts);
    if (metadata.sectors().isEmpty()) {
      doubts.add(
          new Doubt(
              DoubtKind.NO_SECTOR,
              "No sector has a title, a heading or a numbered paragraph of its own."));
    }
    ofType(metadata).ifPresent(doubts::add);
    return List.copyOf(doubts);
  }

  private static Optional<Doubt> ofText(DocumentText text) {
    long letters =
        text.paragraphs().stream()
            .map(Paragraph::text)
            .flatMapToInt(String::codePoints)
            .filter(Character::isLetter)
            .limit(FEW_LETTERS)
            .count();
    if (letters == 0) {
      return Optional.of(new Doubt(DoubtKind.NO_TEXT, "No text could be read from the file."));
    }
    return letters < FEW_LETTERS
        ? Optional.of(
            new Doubt(DoubtKind.SHORT_TEXT, "The text has only %d letters.".formatted(letters)))
        : Optional.empty();
  }

  private static void ofTime(DocumentMetadata metadata, List<Doubt> doubts) {
    if (metadata.date() == null && metadata.year() == null) {
      doubts.add(new Doubt(DoubtKind.NO_DATE, "Nothing tells the day, the month or the year."));
    }
    boolean isDated = isCurated(metadata.date()) || isCurated(metadata.year());
    conflict(metadata, f -> f.startsWith("date") || f.equals("year"), isDated)
        .map(reason -> new Doubt(DoubtKind.CONFLICTING_DATES, reason))
        .ifPresent(doubts::add);
    conflict(metadata, f -> f.equals("chairmanship"), isCurated(metadata.chairmanship()))
        .map(reason -> new Doubt(DoubtKind.CONFLICTING_CHAIRS, reason))
        .ifPresent(doubts::add);
  }

  private static Optional<Doubt> ofType(DocumentMetadata metadata) {
    Described<TypeAndForm> type = metadata.type();
    if (type == null) {
      return Optional.of(new Doubt(DoubtKind.UNCERTAIN_TYPE, "Nothing tells the type."));
    }
    return conflict(metadata, f -> f.equals("type"), isCurated(type))
        .or(() -> oneSign(type))
        .map(reason -> new Doubt(DoubtKind.UNCERTAIN_TYPE, reason));
  }

  private static Optional<String> oneSign(Described<TypeAndForm> type) {
    String evidence = type.evidence();
    return type.origin() == Origin.INFERRED && (evidence == null || !evidence.contains("; "))
        ? Optional.of("The type follows from one sign alone: %s.".formatted(evidence))
        : Optional.empty();
  }

  /** What the conflicting rivals of a field say, unless a person has settled it. */
  private static Optional<String> conflict(
      DocumentMetadata metadata, Predicate<String> field, boolean settled) {
    Stream<Rival> rivals = settled ? Stream.empty() : metadata.rivals().stream();
    return rivals
        .filter(rival -> rival.conflict() && field.test(rival.field()))
        .map(Doubts::sentence)
        .reduce((a, b) -> a + " " + b);
  }

  private static String sentence(Rival rival) {
    String evidence = rival.candidate().evidence();
    return evidence == null
        ? "Against it: %s (%s).".formatted(rival.candidate().value(), rival.reason())
        : "Against it: %s, by \"%s\" (%s)."
            .formatted(rival.candidate().value(), evidence, rival.reason());
  }

  private static boolean isCurated(@Nullable Described<?> value) {
    return value != null && value.origin() == Origin.CURATED;
  }
}
