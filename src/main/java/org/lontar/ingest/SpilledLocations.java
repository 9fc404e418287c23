package org.lontar.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Locations put aside for the end of a run, in a file, so that a corpus that is gone costs no
 * memory. One thread.
 */
final class SpilledLocations implements AutoCloseable {

  private final Path file;
  private final DataOutputStream out;
  private long count;

  /** Takes the place of what a killed run left. */
  SpilledLocations(Path file) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** Does something with a location. */
  @FunctionalInterface
  interface LocationWork {
    void on(String location) throws IOException;
  }

  /** Puts one aside. */
  void add(String location) throws IOException {
    byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    count++;
  }

  /** Goes through all that were put aside, in their order. */
  void forEach(LocationWork work) throws IOException {
    out.flush();
    if (count == 0) {
      return;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (long i = 0; i < count; i++) {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        work.on(new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (EOFException e) {
      throw new IOException(file + " was cut off while the run used it", e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
