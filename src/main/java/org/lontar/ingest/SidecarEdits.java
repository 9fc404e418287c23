package org.lontar.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.curation.CuratedField;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.Curation.Curated;
import org.lontar.ingest.curation.CurationFile;
import org.lontar.ingest.curation.CurationProblem;
import org.lontar.ingest.curation.SheetReader.Change;
import org.lontar.ingest.curation.SidecarReader;
import org.lontar.ingest.curation.SidecarWriter;

/**
 * Gathers what a spreadsheet changes, a sidecar for each file, and writes them all or none. One
 * thread.
 */
final class SidecarEdits {

  private final String sheet;
  private final CorpusPaths paths;
  private final Curations curations;
  private final SortedMap<String, Edit> edits = new TreeMap<>();
  private final List<CurationProblem> problems = new ArrayList<>();
  private long changed;

  /** A sidecar that is changed. */
  private static final class Edit {
    private final PlainFile file;
    private CurationFile said;

    Edit(PlainFile file, CurationFile said) {
      this.file = file;
      this.said = said;
    }
  }

  /**
   * No edits.
   *
   * @param sheet the spreadsheet, for people
   */
  SidecarEdits(String sheet, CorpusPaths paths, Curations curations) {
    this.sheet = sheet;
    this.paths = paths;
    this.curations = curations;
  }

  /** Takes what a row changes; what can't be written is a problem of the row. */
  void add(Change change) {
    String location = change.location();
    Optional<PlainFile> file = paths.findFileOf(location);
    if (file.isEmpty()) {
      refuse(change, "Its file %s has gone; run ./lontar ingest.".formatted(location));
      return;
    }
    Edit edit = edits.get(file.get().location());
    CurationFile before = edit == null ? curations.sidecar(file.get()) : edit.said;
    if (!before.problems().isEmpty()) {
      refuse(change, "Mend its sidecar first: " + before.problems().getFirst().sentence());
    } else if (isWithdrawable(change, file.get(), location)) {
      CurationFile after = with(before, file.get().location(), location, change);
      edits.put(file.get().location(), new Edit(file.get(), after));
      changed++;
    }
  }

  /** Of how many documents something is said anew. */
  long changed() {
    return changed;
  }

  /** Why rows can't be written. */
  List<CurationProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Writes all.
   *
   * @return the sidecars, as their paths in the corpus
   */
  List<String> apply() throws IOException {
    try (WholeFiles files = new WholeFiles()) {
      List<String> written = new ArrayList<>();
      for (Edit edit : edits.values()) {
        Path path = Curations.besides(edit.file.path());
        String former = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
        files.add(path, SidecarWriter.text(edit.said, former));
        written.add(edit.file.location() + SidecarReader.SUFFIX);
      }
      files.apply();
      return written;
    }
  }

  /** What another file says can't be taken back by a sidecar. */
  private boolean isWithdrawable(Change change, PlainFile file, String location) {
    Curation all = Curations.at(curations.of(file), file.location(), location);
    String own = file.location() + SidecarReader.SUFFIX;
    for (CuratedField field : change.withdrawn()) {
      Optional<String> elsewhere = all.find(field).map(Curated::file).filter(f -> !f.equals(own));
      if (elsewhere.isPresent()) {
        refuse(
            change,
            "The %s is said in %s; take it back there.".formatted(field.code(), elsewhere.get()));
        return false;
      }
    }
    return true;
  }

  private static CurationFile with(
      CurationFile before, String file, String location, Change change) {
    Curation after = edited(Curations.at(before, file, location), change);
    if (location.equals(file)) {
      return new CurationFile(after, before.entries(), List.of());
    }
    SortedMap<String, Curation> entries = new TreeMap<>(before.entries());
    entries.put(location.substring(file.length() + Locations.INSIDE.length()), after);
    return new CurationFile(before.own(), entries, List.of());
  }

  private static Curation edited(Curation before, Change change) {
    Map<CuratedField, Curated> values = new EnumMap<>(CuratedField.class);
    values.putAll(before.values());
    values.putAll(change.said().values());
    change.withdrawn().forEach(values::remove);
    return new Curation(values, List.of());
  }

  private void refuse(Change change, String reason) {
    problems.add(new CurationProblem(sheet, change.line(), 0, "", reason));
  }
}
