package org.lontar.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exceptions to the rule that a document's id is made from its path, in {@code ledger.jsonl}
 * beside the generations: an index built from nothing reads here which documents moved, and which
 * of two duplicates is the elder.
 *
 * <p>Lines are only ever added, the last one on a location is true: {@code {"location":…,"id":…}}
 * says whose id a location has, {@code {"location":…,"after":…}} that it is a copy younger than
 * that of another location, {@code {"location":…,"after":null}} that it no longer is. A torn last
 * line is passed over. Memory is for exceptions only. One thread.
 */
final class Ledger implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FileChannel file;
  private final Map<String, DocumentId> ids = new HashMap<>();
  private final Map<DocumentId, String> owners = new HashMap<>();
  private final Map<String, String> elders = new HashMap<>();
  private final StringBuilder unwritten = new StringBuilder();

  private Ledger(FileChannel file) {
    this.file = file;
  }

  /** Reads the ledger of an index folder; where there is none, an empty one. */
  static Ledger open(Path index) throws IOException {
    Path path = index.resolve("ledger.jsonl");
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try {
      Ledger ledger = new Ledger(file);
      ledger.replay(path);
      return ledger;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** The id that a location was given against the rule. */
  Optional<DocumentId> findId(String location) {
    return Optional.ofNullable(ids.get(location));
  }

  /** The location that was given this id against the rule. */
  Optional<String> findOwner(DocumentId id) {
    return Optional.ofNullable(owners.get(id));
  }

  /** The location of the elder copy of what lies at this one. */
  Optional<String> findElder(String location) {
    return Optional.ofNullable(elders.get(location));
  }

  /** Notes whose id a location has from now on. */
  void give(String location, DocumentId id) {
    if (!id.equals(ids.get(location))) {
      assign(location, id);
      write(JSON.createObjectNode().put("location", location).put("id", id.value()));
    }
  }

  /** Notes which is the elder where a copy comes before the original in the order of a scan. */
  void noteAge(String copy, String original) {
    if (Locations.ORDER.compare(copy, original) < 0) {
      markYounger(copy, original);
    } else {
      clearYounger(copy);
    }
  }

  /** Notes that the copy at {@code location} is younger than the one at {@code elder}. */
  void markYounger(String location, String elder) {
    if (!elder.equals(elders.put(location, elder))) {
      write(JSON.createObjectNode().put("location", location).put("after", elder));
    }
  }

  /** Notes that what lies at {@code location} has no elder copy any more. */
  void clearYounger(String location) {
    if (elders.remove(location) != null) {
      write(JSON.createObjectNode().put("location", location).putNull("after"));
    }
  }

  /** Makes all that was noted durable; before the commit that rests on it. */
  void sync() throws IOException {
    if (unwritten.isEmpty()) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(unwritten.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(true);
    unwritten.setLength(0);
  }

  /** Closes without writing what was not made durable. */
  @Override
  public void close() throws IOException {
    file.close();
  }

  private void write(ObjectNode line) {
    unwritten.append(line).append('\n');
  }

  private void replay(Path path) throws IOException {
    int unread = 0;
    try (var lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        unread += apply(line) ? 0 : 1;
      }
    }
    if (unread > 0) {
      LOG.warn("{} line(s) of {} can't be read and are passed over", unread, path);
    }
    if (isTorn(path)) {
      unwritten.append('\n'); // so that the next line stands on its own
    }
  }

  private static boolean isTorn(Path path) throws IOException {
    try (RandomAccessFile end = new RandomAccessFile(path.toFile(), "r")) {
      if (end.length() == 0) {
        return false;
      }
      end.seek(end.length() - 1);
      return end.read() != '\n';
    }
  }

  private boolean apply(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      String location = node.path("location").asText("");
      Optional<DocumentId> id = DocumentId.find(node.path("id").asText(""));
      if (id.isPresent()) {
        assign(location, id.get());
      } else if (node.has("after")) {
        mark(location, node.path("after").textValue());
      }
      return line.isBlank() || !location.isEmpty();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private void mark(String location, @Nullable String elder) {
    if (elder == null) {
      elders.remove(location);
    } else {
      elders.put(location, elder);
    }
  }

  /** An id belongs to one location: a former owner loses it. */
  private void assign(String location, DocumentId id) {
    String formerOwner = owners.put(id, location);
    if (formerOwner != null && !formerOwner.equals(location)) {
      ids.remove(formerOwner);
    }
    DocumentId formerId = ids.put(location, id);
    if (formerId != null && !formerId.equals(id)) {
      owners.remove(formerId);
    }
  }
}
