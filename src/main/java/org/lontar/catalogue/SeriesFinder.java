package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lontar.catalogue.VocabularyRows.Named;
import org.lontar.document.Described;
import org.lontar.document.SeriesMeeting;

/**
 * Finds the meetings whose document this is: a series with its ordinal in the title ("32nd ASCC
 * Council", "AMMY XIII"). Immutable, thread-safe.
 */
final class SeriesFinder {
  private final Map<String, String> codes = new HashMap<>();
  private final Pattern before;
  private final Pattern after;

  SeriesFinder(List<Named> series) {
    for (Named row : series) {
      row.names().forEach(name -> codes.put(Folding.fold(name), row.code()));
    }
    String names =
        codes.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    before =
        Pattern.compile(
            "(?<o>\\d{1,2}(?:st|nd|rd|th)?|[a-z]{3,10}(?:-[a-z]{3,10})?) (?:meeting of the )?(?<n>"
                + names
                + ")(?![a-z-])");
    after = Pattern.compile("(?<n>" + names + ")[ -](?:ke-)?(?<o>\\d{1,2}|[ivx]{1,6})(?![\\w])");
  }

  /** The meetings that the title names with an ordinal, in its order. */
  List<Described<SeriesMeeting>> find(Reading reading) {
    List<Described<SeriesMeeting>> found = new ArrayList<>();
    Piece title = reading.title();
    if (title != null && !codes.isEmpty()) {
      add(before.matcher(title.folded()), title, found);
      add(after.matcher(title.folded()), title, found);
    }
    return found;
  }

  private void add(Matcher m, Piece title, List<Described<SeriesMeeting>> found) {
    while (m.find()) {
      Integer ordinal = Ordinals.parse(m.group("o"));
      String code = codes.get(m.group("n"));
      if (ordinal == null || code == null) {
        continue;
      }
      SeriesMeeting meeting = new SeriesMeeting(code, ordinal);
      if (found.stream().noneMatch(f -> f.value().equals(meeting))) {
        found.add(Described.stated(meeting, title.part(), title.quote(m.start(), m.end())));
      }
    }
  }
}
