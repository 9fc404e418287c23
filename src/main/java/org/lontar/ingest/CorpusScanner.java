package org.lontar.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.CorpusItem.Refused;
import org.lontar.search.Fate;

/**
 * Walks the corpus in the order of locations (by code point), one folder's listing in memory for
 * each level. Never fails on what it finds: what can't be read is a row. One thread.
 */
final class CorpusScanner {

  private static final String OUTSIDE =
      "The symbolic link leads out of the corpus; copy the file here to have it read.";
  private static final String TO_FOLDER =
      "The symbolic link leads to a folder of the corpus, which is read under its own name.";
  private static final String NOWHERE = "The symbolic link leads nowhere; mend it or remove it.";
  private static final String SPECIAL = "Not a file: a pipe, a socket or a device.";
  private static final String ENTRY_NAMES =
      "The folder's name is the one that the entries of the file beside it go by; rename it.";

  private final Path root;
  private final Deque<Level> levels = new ArrayDeque<>();

  /** A folder in the walk. */
  private record Level(String prefix, List<String> fileNames, Iterator<Folder.Member> rest) {}

  private CorpusScanner(Path root) {
    this.root = root;
  }

  /**
   * A walk from the top.
   *
   * @throws CorpusUnavailableException where there is no such folder, or it can't be read
   */
  static CorpusScanner open(Path corpus) {
    try {
      Path root = corpus.toRealPath();
      CorpusScanner scanner = new CorpusScanner(root);
      scanner.enter("", root);
      return scanner;
    } catch (NoSuchFileException e) {
      throw new CorpusUnavailableException(
          "There is no corpus folder " + corpus + ".",
          "Name the folder of the documents with --corpus DIR or LONTAR_CORPUS.",
          e);
    } catch (IOException e) {
      throw new CorpusUnavailableException(
          "The corpus folder %s can't be read: %s.".formatted(corpus, reason(e)),
          "Check that it is a folder and that you may read it.",
          e);
    }
  }

  /** The next item, or null at the end. */
  @Nullable CorpusItem next() {
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      if (!level.rest().hasNext()) {
        levels.pop();
        continue;
      }
      CorpusItem item = look(level, level.rest().next());
      if (item != null) {
        return item;
      }
    }
    return null;
  }

  private @Nullable CorpusItem look(Level level, Folder.Member member) {
    String location = level.prefix() + member.name();
    try {
      if (!member.isFolder()) {
        return file(location, member.path());
      }
      if (takesNamesOfEntries(level, member.name())) {
        return new Refused(location, Fate.FAILED, ENTRY_NAMES);
      }
      enter(location, member.path());
      return null;
    } catch (NoSuchFileException e) {
      return null; // gone since it was listed
    } catch (IOException e) {
      return new Refused(
          location, Fate.FAILED, "Can't be read: " + reason(e) + "; check that you may read it.");
    }
  }

  /** Whether a folder {@code a.zip!} stands beside a file {@code a.zip}. */
  private static boolean takesNamesOfEntries(Level level, String folderName) {
    return folderName.endsWith(Locations.INSIDE)
        && level
            .fileNames()
            .contains(folderName.substring(0, folderName.length() - Locations.INSIDE.length()));
  }

  private void enter(String prefix, Path folder) throws IOException {
    List<Folder.Member> members = Folder.list(folder, prefix.isEmpty());
    List<String> besideFolders =
        members.stream().anyMatch(m -> m.name().endsWith(Locations.INSIDE))
            ? members.stream().filter(m -> !m.isFolder()).map(Folder.Member::name).toList()
            : List.of();
    levels.push(new Level(prefix, besideFolders, members.iterator()));
  }

  private CorpusItem file(String location, Path path) throws IOException {
    BasicFileAttributes own = read(path, LinkOption.NOFOLLOW_LINKS);
    if (own.isSymbolicLink()) {
      return link(location, path);
    }
    return own.isRegularFile()
        ? plain(location, path, own)
        : new Refused(location, Fate.SKIPPED, SPECIAL);
  }

  private CorpusItem link(String location, Path path) throws IOException {
    Path target;
    try {
      target = path.toRealPath();
    } catch (NoSuchFileException e) {
      return new Refused(location, Fate.SKIPPED, NOWHERE);
    }
    if (!target.startsWith(root)) {
      return new Refused(location, Fate.SKIPPED, OUTSIDE);
    }
    BasicFileAttributes attributes = read(target);
    if (attributes.isDirectory()) {
      return new Refused(location, Fate.SKIPPED, TO_FOLDER);
    }
    return attributes.isRegularFile()
        ? plain(location, path, attributes)
        : new Refused(location, Fate.SKIPPED, SPECIAL);
  }

  private static PlainFile plain(String location, Path path, BasicFileAttributes attributes) {
    return new PlainFile(
        location, path, attributes.size(), attributes.lastModifiedTime().toMillis());
  }

  private static BasicFileAttributes read(Path path, LinkOption... options) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }

  /** What the system said, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
