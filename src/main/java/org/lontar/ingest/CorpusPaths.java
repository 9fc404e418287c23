package org.lontar.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.CorpusItem.PlainFile;

/**
 * From locations back to files, never to one outside the corpus. Thread-safe.
 *
 * @param corpus the folder of the documents
 */
record CorpusPaths(Path corpus) {

  /** The file at a location now, or empty where there is no plain file. */
  Optional<PlainFile> find(String location) {
    try {
      Path root = corpus.toRealPath();
      Path path = walk(root, location);
      if (path == null || !Files.isRegularFile(path) || !path.toRealPath().startsWith(root)) {
        return Optional.empty();
      }
      long modified = Files.getLastModifiedTime(path).toMillis();
      return Optional.of(new PlainFile(location, path, Files.size(path), modified));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the file that is or holds a location is there. */
  boolean exists(String location) {
    return findFileOf(location).isPresent();
  }

  /** The file that is or holds a location. */
  Optional<PlainFile> findFileOf(String location) {
    for (int end = location.indexOf(Locations.INSIDE);
        end > 0;
        end = location.indexOf(Locations.INSIDE, end + 1)) {
      Optional<PlainFile> container = find(location.substring(0, end));
      if (container.isPresent()) {
        return container;
      }
    }
    return find(location);
  }

  private static @Nullable Path walk(Path root, String location) throws IOException {
    Path path = root;
    for (String segment : location.split("/", -1)) {
      Path next = member(path, segment);
      if (next == null) {
        return null;
      }
      path = next;
    }
    return path;
  }

  /**
   * The member of that name; the folder is listed only where the name as it stands is not there.
   */
  private static @Nullable Path member(Path folder, String name) throws IOException {
    if (name.isEmpty() || name.startsWith(".") || name.indexOf('\0') >= 0) {
      return null;
    }
    Path direct = direct(folder, name);
    if (Files.exists(direct)) {
      return direct;
    }
    if (!Files.isDirectory(folder)) {
      return null;
    }
    for (Folder.Member member : Folder.list(folder, false)) {
      if (member.name().equals(name) || member.name().equals(name + "/")) {
        return member.path();
      }
    }
    return null;
  }

  /** By UTF-8 bytes, whatever the locale of the process. */
  private static Path direct(Path folder, String name) {
    String base = folder.toUri().getRawPath();
    StringBuilder uri = new StringBuilder("file://").append(base);
    if (!base.endsWith("/")) {
      uri.append('/');
    }
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      uri.append('%').append(HexFormat.of().toHexDigits(b));
    }
    return Path.of(URI.create(uri.toString()));
  }
}
