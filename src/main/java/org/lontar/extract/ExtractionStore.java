package org.lontar.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was read from files, kept by the hash of their bytes, so that no file is parsed twice: text,
 * raw metadata, warnings, entries, and failures too.
 *
 * <p>A file for each record, in 4,096 folders; nothing is held in memory. A record is written
 * beside its place and moved there, and carries a checksum: one that was torn, damaged or made by
 * another version is not there for {@link #find}, and the next {@link #put} replaces it.
 * Thread-safe, also between processes.
 */
public final class ExtractionStore {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String UNFINISHED = ".part";

  /** Makes the names of unfinished records unique in this process. */
  private static final AtomicLong NUMBER = new AtomicLong();

  private final Path folder;
  private final String version;

  private ExtractionStore(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /**
   * The store in {@code folder}, which is made when something is put into it.
   *
   * @param version that of {@link Extractor#version()}; records of another are not found
   */
  public static ExtractionStore open(Path folder, String version) {
    return new ExtractionStore(folder, version);
  }

  /**
   * What was read from the bytes with this hash.
   *
   * @param contentHash lower-case hex SHA-256
   */
  public Optional<Extraction> find(String contentHash) {
    Path file = file(contentHash);
    try {
      return ExtractionRecord.read(file, version);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (DamagedRecordException e) {
      return forget(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The extraction store can't be read: " + file, e);
    }
  }

  /**
   * Keeps what was read. What failed at the stage {@code read} says something of the disk and not
   * of the bytes, and is not kept.
   *
   * @param contentHash lower-case hex SHA-256
   */
  public void put(String contentHash, Extraction extraction) {
    if (extraction instanceof Extraction.Failed failed && failed.stage().equals("read")) {
      return;
    }
    Path file = file(contentHash);
    Path unfinished =
        file.resolveSibling(
            contentHash
                + "-"
                + ProcessHandle.current().pid()
                + "-"
                + NUMBER.incrementAndGet()
                + UNFINISHED);
    try {
      Files.createDirectories(unfinished.getParent());
      try {
        ExtractionRecord.write(unfinished, version, extraction);
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The extraction store can't be written: " + file, e);
    }
  }

  /**
   * Removes the records that nobody needs any more, and what killed runs left unfinished. Not to be
   * called while another process puts.
   *
   * @param isLive whether the bytes with a hash are still in the corpus
   * @return records removed
   */
  public long prune(Predicate<String> isLive) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long removed = 0;
    try (Stream<Path> shards = Files.list(folder)) {
      for (Path shard : shards.filter(Files::isDirectory).toList()) {
        removed += pruneShard(shard, isLive);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The extraction store can't be pruned: " + folder, e);
    }
    return removed;
  }

  private static long pruneShard(Path shard, Predicate<String> isLive) throws IOException {
    List<Path> records;
    try (Stream<Path> files = Files.list(shard)) {
      records = files.toList();
    }
    long removed = 0;
    for (Path record : records) {
      String name = String.valueOf(record.getFileName());
      if (name.endsWith(UNFINISHED)) {
        Files.deleteIfExists(record);
      } else if (HASH.matcher(name).matches() && !isLive.test(name)) {
        Files.deleteIfExists(record);
        removed++;
      }
    }
    return removed;
  }

  private Path file(String contentHash) {
    if (!HASH.matcher(contentHash).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + contentHash);
    }
    return folder.resolve(contentHash.substring(0, 3)).resolve(contentHash);
  }

  private static Optional<Extraction> forget(Path file) {
    try {
      Files.deleteIfExists(file);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A damaged record can't be removed: " + file, e);
    }
  }
}
