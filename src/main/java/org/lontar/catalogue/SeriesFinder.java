package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lontar.catalogue.MeetingNames.Named;
import org.lontar.document.Described;
import org.lontar.document.SeriesMeeting;

/**
 * Finds the meetings whose document this is: those that the title names by series and number, else
 * the one that the first paragraph tells of as its event, else the one whose series the title and
 * whose number the first paragraph gives. A meeting that is only mentioned is not one of them.
 * Immutable, thread-safe.
 */
final class SeriesFinder {
  private static final int OPENING = 2;

  private final MeetingNames names;

  SeriesFinder(MeetingNames names) {
    this.names = names;
  }

  /** The meetings, in the order of the words. */
  List<Described<SeriesMeeting>> find(Reading reading) {
    boolean titleOfAsean = reading.titleFolded().contains("asean");
    List<Described<SeriesMeeting>> found = new ArrayList<>();
    Piece title = reading.title();
    if (title != null) {
      add(names.find(title, titleOfAsean || isOfAsean(reading)), title, found);
    }
    List<Piece> opening = reading.opening();
    for (int i = 0; found.isEmpty() && i < Math.min(OPENING, opening.size()); i++) {
      Piece piece = opening.get(i);
      boolean ofAsean = titleOfAsean || piece.folded().contains("asean");
      List<Named> events =
          names.find(piece, ofAsean).stream()
              .filter(n -> DateFinder.isEvent(piece, n.start(), n.end()))
              .toList();
      add(events.subList(0, Math.min(1, events.size())), piece, found);
    }
    if (found.isEmpty() && title != null) {
      apart(reading, title, found);
    }
    return found;
  }

  /** The title names one series, and one paragraph of the opening the number of its meeting. */
  private void apart(Reading reading, Piece title, List<Described<SeriesMeeting>> found) {
    Set<String> series = names.series(title, title.folded().contains("asean"));
    if (series.size() != 1) {
      return;
    }
    List<Piece> opening = reading.opening();
    for (Piece piece : opening.subList(0, Math.min(OPENING, opening.size()))) {
      List<Named> numbers =
          names.numbers(piece, series.iterator().next()).stream()
              .filter(n -> DateFinder.isEvent(piece, n.start(), n.end()))
              .toList();
      if (numbers.stream().map(Named::ordinal).distinct().count() == 1) {
        add(numbers.subList(0, 1), piece, found);
        return;
      }
    }
  }

  private static boolean isOfAsean(Reading reading) {
    return !reading.body().isEmpty() && reading.body().get(0).folded().contains("asean");
  }

  private static void add(List<Named> meetings, Piece piece, List<Described<SeriesMeeting>> found) {
    for (Named named : meetings) {
      SeriesMeeting meeting = new SeriesMeeting(named.series(), named.ordinal());
      if (found.stream().noneMatch(f -> f.value().equals(meeting))) {
        String words = piece.quote(named.start(), named.end());
        found.add(Described.stated(meeting, piece.part(), words));
      }
    }
  }
}
