package org.lontar.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lontar.document.Labels;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.CurationFile;
import org.lontar.ingest.curation.CurationProblem;
import org.lontar.ingest.curation.FolderCatalogue;
import org.lontar.ingest.curation.SidecarReader;
import org.lontar.ingest.curation.ValueChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What librarians say in files of the corpus: the sidecar beside a file comes before the {@code
 * catalogue.csv} of its folder, and that one before those of the folders above, field by field.
 *
 * <p>Catalogues are read once and kept, sidecars each time. Each problem is logged once.
 * Thread-safe.
 */
final class Curations {

  private static final Logger LOG = LoggerFactory.getLogger(Curations.class);
  private static final int KEPT_CATALOGUES = 32;

  /** Rows and values of all catalogues that are kept; the one in use is kept whatever its size. */
  private static final int KEPT_SIZE = 300_000;

  private static final int MAX_PROBLEMS = 10_000;

  /** Rows for files that are not there, beyond which a catalogue is taken for one of elsewhere. */
  private static final int MAX_LOST_ROWS = 20;

  private final CorpusPaths paths;
  private final ValueChecker checker;
  private final SidecarReader sidecars;
  private final Map<Path, FolderCatalogue> catalogues = new LinkedHashMap<>(16, 0.75f, true);
  private final SortedSet<CurationProblem> problems = new TreeSet<>();

  /** The curated values of a corpus, held against the codes of {@code labels}. */
  Curations(Path corpus, Labels labels) {
    this.paths = new CorpusPaths(corpus);
    this.checker = new ValueChecker(labels);
    this.sidecars = new SidecarReader(checker);
  }

  /** All that is said of a file and of what lies in it. */
  CurationFile of(PlainFile file) {
    CurationFile said = sidecar(file);
    said.problems().forEach(this::note);
    Path root = root(file);
    Path folder = file.path().toAbsolutePath().getParent();
    String location = file.location();
    for (int slash = location.lastIndexOf('/'); folder != null; slash = before(location, slash)) {
      FolderCatalogue catalogue = catalogue(root, folder, location.substring(0, slash + 1));
      said = said.over(catalogue.find(location.substring(slash + 1)));
      folder = slash < 0 ? null : folder.getParent();
    }
    return said;
  }

  /** All that is said of the file at a location. */
  CurationFile find(String location) {
    return paths.find(location).map(this::of).orElse(CurationFile.NONE);
  }

  /** What is said of the file itself, or of an entry of it. */
  static Curation at(CurationFile said, String file, String location) {
    return location.equals(file)
        ? said.own()
        : said.entry(location.substring(file.length() + Locations.INSIDE.length()));
  }

  /** The sidecar alone. */
  CurationFile sidecar(PlainFile file) {
    Path path = besides(file.path());
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return CurationFile.NONE;
    }
    String name = file.location() + SidecarReader.SUFFIX;
    try {
      if (!isUnder(root(file), path)) {
        return SidecarReader.unusable(name, 0, 0, "It is no plain file of the corpus.");
      }
      if (Files.size(path) > SidecarReader.MAX_BYTES) {
        return SidecarReader.unusable(
            name, 0, 0, "It is longer than %d bytes.".formatted(SidecarReader.MAX_BYTES));
      }
      return sidecars.read(name, Files.readAllBytes(path));
    } catch (IOException e) {
      return SidecarReader.unusable(
          name, 0, 0, "It can't be read: " + CorpusScanner.reason(e) + "; check that you may.");
    }
  }

  /** The sidecar of a file; by the bytes of its name, whatever the locale of the process. */
  static Path besides(Path file) {
    return Path.of(URI.create(file.toUri() + SidecarReader.SUFFIX));
  }

  /** What is wrong with what was asked for so far, in order. */
  List<CurationProblem> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  private static int before(String location, int slash) {
    return slash <= 0 ? -1 : location.lastIndexOf('/', slash - 1);
  }

  /** The folder that the file's location begins at. */
  private static Path root(PlainFile file) {
    Path root = file.path().toAbsolutePath().normalize();
    long levels = file.location().chars().filter(c -> c == '/').count() + 1;
    for (long i = 0; i < levels && root.getParent() != null; i++) {
      root = root.getParent();
    }
    return root;
  }

  /** A link that leads out of the corpus would show what is no part of it. */
  private static boolean isUnder(Path root, Path path) throws IOException {
    return Files.isRegularFile(path) && path.toRealPath().startsWith(root.toRealPath());
  }

  private FolderCatalogue catalogue(Path root, Path folder, String prefix) {
    synchronized (catalogues) {
      FolderCatalogue known = catalogues.get(folder);
      if (known == null) {
        known = read(root, folder.resolve(FolderCatalogue.NAME), prefix);
        known.problems().forEach(this::note);
        noteLostRows(known, folder, prefix);
        catalogues.put(folder, known);
        forgetOldest();
      }
      return known;
    }
  }

  private void forgetOldest() {
    int size = catalogues.values().stream().mapToInt(FolderCatalogue::size).sum();
    while (catalogues.size() > KEPT_CATALOGUES || (size > KEPT_SIZE && catalogues.size() > 1)) {
      Path oldest = catalogues.keySet().iterator().next();
      FolderCatalogue forgotten = catalogues.remove(oldest);
      size -= forgotten == null ? 0 : forgotten.size();
    }
  }

  private FolderCatalogue read(Path root, Path path, String prefix) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return FolderCatalogue.NONE;
    }
    String name = prefix + FolderCatalogue.NAME;
    try {
      if (!isUnder(root, path)) {
        return FolderCatalogue.unusable(name, "It is no plain file of the corpus.");
      }
      if (Files.size(path) > FolderCatalogue.MAX_BYTES) {
        return FolderCatalogue.unusable(
            name,
            "It is longer than %d bytes; divide it among the folders below."
                .formatted(FolderCatalogue.MAX_BYTES));
      }
      return FolderCatalogue.read(name, Files.newInputStream(path), checker);
    } catch (IOException e) {
      return FolderCatalogue.unusable(
          name, "It can't be read: " + CorpusScanner.reason(e) + "; check that you may.");
    }
  }

  private void noteLostRows(FolderCatalogue catalogue, Path folder, String prefix) {
    CorpusPaths files = new CorpusPaths(folder);
    List<String> lost = new ArrayList<>();
    catalogue
        .lines()
        .forEach(
            (location, line) -> {
              if (lost.size() < MAX_LOST_ROWS && !files.exists(location)) {
                lost.add(location);
                note(
                    new CurationProblem(
                        prefix + FolderCatalogue.NAME,
                        line,
                        0,
                        "location",
                        "There is no file %s; write its path from the folder of this catalogue."
                            .formatted(location)));
              }
            });
  }

  private void note(CurationProblem problem) {
    synchronized (problems) {
      if (problems.size() < MAX_PROBLEMS && problems.add(problem)) {
        LOG.warn("{}", problem.sentence());
      }
    }
  }
}
