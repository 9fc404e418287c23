package org.lontar.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lontar.ingest.curation.CuratedField;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.CurationFile;
import org.lontar.ingest.curation.CurationProblem;

/** Finds ids that librarians pin for more than one document. One thread. */
final class PinnedTwice {

  private final Map<String, String> locations = new HashMap<>();
  private final List<CurationProblem> problems = new ArrayList<>();

  /** Looks at what is said of a file and of what lies in it. */
  void look(String location, CurationFile said) {
    look(location, said.own());
    said.entries().forEach((inside, of) -> look(location + Locations.INSIDE + inside, of));
  }

  /** The second and later pins of an id. */
  List<CurationProblem> problems() {
    return List.copyOf(problems);
  }

  private void look(String location, Curation said) {
    said.find(CuratedField.ID)
        .ifPresent(
            pin -> {
              String id = pin.values().getFirst();
              String first = locations.putIfAbsent(id, location);
              if (first != null) {
                problems.add(
                    new CurationProblem(
                        pin.file(),
                        0,
                        0,
                        CuratedField.ID.code(),
                        "The id %s of %s is pinned for %s already; give it another."
                            .formatted(id, location, first)));
              }
            });
  }
}
