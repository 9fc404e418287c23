package org.lontar.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.lontar.search.IndexUnavailableException;

/**
 * The folders of the generations, {@code generations/0007}, and the pointer file {@code live} that
 * names one of them. Thread-safe for reading.
 */
final class GenerationFolders {

  private static final Pattern NAME = Pattern.compile("[0-9]{4,9}");
  private static final String POINTER = "live";
  private static final String POINTER_DRAFT = "live.new";

  /** In the folder of each generation that was ever live; Lucene leaves files of others alone. */
  private static final String MARK = "was-live";

  private final Path index;
  private final Path generations;

  GenerationFolders(Path index) {
    this.index = index;
    this.generations = index.resolve("generations");
  }

  Path folder(String generation) {
    return generations.resolve(generation);
  }

  /**
   * What the pointer names; where the pointer was lost, the youngest generation that it ever named.
   * Empty where there is none.
   */
  Optional<String> findLive() throws IOException {
    checkIsFolder();
    try {
      String name = Files.readString(index.resolve(POINTER), StandardCharsets.UTF_8).strip();
      if (!NAME.matcher(name).matches()) {
        throw new IndexUnavailableException(
            "The file " + index.resolve(POINTER) + " names no generation of the index.",
            "Run ./lontar reindex to build the index anew.");
      }
      return Optional.of(name);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return findYoungestMarked();
    }
  }

  /** The same where the pointer is damaged. */
  Optional<String> findLiveOrDamaged() throws IOException {
    try {
      return findLive();
    } catch (IndexUnavailableException e) {
      return findYoungestMarked();
    }
  }

  private Optional<String> findYoungestMarked() throws IOException {
    return list().reversed().stream()
        .filter(name -> Files.exists(folder(name).resolve(MARK)))
        .findFirst();
  }

  private void checkIsFolder() {
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new IndexUnavailableException(
          index + " is a file, and so not the folder of an index.",
          "Name the folder with --index DIR or LONTAR_INDEX.");
    }
  }

  /** Makes the pointer name a generation, atomically and durably. */
  void point(String generation) throws IOException {
    mark(folder(generation));
    Path draft = index.resolve(POINTER_DRAFT);
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer name = ByteBuffer.wrap((generation + "\n").getBytes(StandardCharsets.UTF_8));
      while (name.hasRemaining()) {
        channel.write(name);
      }
      channel.force(true);
    }
    Files.move(
        draft,
        index.resolve(POINTER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(index, true);
  }

  /** Before the pointer moves, so that whatever it names is marked. */
  private static void mark(Path folder) throws IOException {
    Path mark = folder.resolve(MARK);
    if (!Files.exists(mark)) {
      Files.createFile(mark);
      IOUtils.fsync(folder, true);
    }
  }

  /** All generations that have a folder, oldest first. */
  List<String> list() throws IOException {
    if (!Files.isDirectory(generations)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(generations)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted((a, b) -> Integer.compare(number(a), number(b)))
          .toList();
    }
  }

  /** Creates the folder of a generation that is younger than all others. */
  String create() throws IOException {
    int youngest =
        Stream.concat(list().stream(), findLiveOrDamaged().stream())
            .mapToInt(GenerationFolders::number)
            .max()
            .orElse(0);
    String name = String.format(Locale.ROOT, "%04d", youngest + 1);
    Files.createDirectories(folder(name));
    IOUtils.fsync(generations, true);
    IOUtils.fsync(index, true);
    return name;
  }

  /** Removes a generation with all its files; nothing happens where there is none. */
  void remove(String generation) throws IOException {
    Path folder = folder(generation);
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(folder, new Removal());
    IOUtils.fsync(generations, true);
  }

  static int number(String generation) {
    return Integer.parseInt(generation);
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
