package org.lontar.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a document, each value with its origin and evidence; a value that
 * nothing supports is null, never guessed. Immutable.
 *
 * @param type type and form
 * @param date the date that stands for the document: of issue or signing, else the event's last
 *     day, else publication; null unless known to the day
 * @param dates all dates by role, in order of role and date
 * @param year the year of the document
 * @param chairmanship code of the chair of ASEAN at the document's time
 * @param sectors codes of the sectors that have a title, heading or numbered paragraph of their own
 * @param series the meetings whose document this is
 * @param bodies codes of those who issued it
 * @param partners codes of the external partners it treats
 * @param language ISO 639 code of the main language
 * @param place the town of issue, or of the event
 * @param source who published it: a site, a newspaper, a secretariat
 * @param author the author's name
 * @param url its address on the web
 * @param relations how it stands to other documents, as far as it tells
 * @param rivals values that competed and did not win, in order of field and trust
 * @param doubts what a librarian should look at, in order of kind
 */
public record DocumentMetadata(
    @Nullable Described<TypeAndForm> type,
    @Nullable Described<PartialDate> date,
    List<Described<RoleDate>> dates,
    @Nullable Described<Integer> year,
    @Nullable Described<String> chairmanship,
    List<Described<String>> sectors,
    List<Described<SeriesMeeting>> series,
    List<Described<String>> bodies,
    List<Described<String>> partners,
    @Nullable Described<String> language,
    @Nullable Described<String> place,
    @Nullable Described<String> source,
    @Nullable Described<String> author,
    @Nullable Described<String> url,
    List<Described<Relation>> relations,
    List<Rival> rivals,
    List<Doubt> doubts) {

  /** Nothing is known. */
  public static final DocumentMetadata EMPTY =
      new DocumentMetadata(
          null, null, List.of(), null, null, List.of(), List.of(), List.of(), List.of(), null, null,
          null, null, null, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public DocumentMetadata {
    dates = List.copyOf(dates);
    sectors = List.copyOf(sectors);
    series = List.copyOf(series);
    bodies = List.copyOf(bodies);
    partners = List.copyOf(partners);
    relations = List.copyOf(relations);
    rivals = List.copyOf(rivals);
    doubts = List.copyOf(doubts);
  }

  /** The same with these doubts. */
  public DocumentMetadata withDoubts(List<Doubt> newDoubts) {
    return new DocumentMetadata(
        type,
        date,
        dates,
        year,
        chairmanship,
        sectors,
        series,
        bodies,
        partners,
        language,
        place,
        source,
        author,
        url,
        relations,
        rivals,
        newDoubts);
  }
}
