package org.lontar.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file in which a worker leaves its answer, a frame as soon as a part is done, so that what was
 * read before a worker ended is not lost. A frame is its kind, its length and its bytes; a torn
 * last frame is ignored. One thread.
 */
final class ResultFile implements Closeable {

  private static final int STARTED = 1;
  private static final int DONE = 2;
  private static final int WHOLE = 3;

  private final OutputStream out;

  private ResultFile(OutputStream out) {
    this.out = out;
  }

  /** Opens the file to append to it. */
  static ResultFile create(Path file) throws IOException {
    return new ResultFile(Files.newOutputStream(file));
  }

  /** Appends a frame. */
  void append(PartResult part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream frame = new DataOutputStream(bytes);
    int kind =
        switch (part) {
          case PartResult.Started(String path) -> {
            ExtractionCodec.writeString(path, frame);
            yield STARTED;
          }
          case PartResult.Done(Extraction.Entry entry) -> {
            ExtractionCodec.writeEntry(entry, frame);
            yield DONE;
          }
          case PartResult.Whole(Extraction outcome) -> {
            ExtractionCodec.write(outcome, frame);
            yield WHOLE;
          }
        };
    DataOutputStream framed = new DataOutputStream(out);
    framed.writeByte(kind);
    framed.writeInt(bytes.size());
    bytes.writeTo(framed);
    framed.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The whole frames of {@code file}, in order; empty where there is no file. */
  static List<PartResult> read(Path file) throws IOException {
    List<PartResult> parts = new ArrayList<>();
    if (!Files.exists(file)) {
      return parts;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      long left = Files.size(file);
      while (left > 0) {
        int kind = in.readByte();
        int length = in.readInt();
        left -= 5L + length;
        if (length < 0 || left < 0) {
          break;
        }
        parts.add(decode(kind, ByteReader.of(in.readNBytes(length))));
      }
    } catch (EOFException e) {
      return parts;
    }
    return parts;
  }

  private static PartResult decode(int kind, ByteReader frame) throws IOException {
    return switch (kind) {
      case STARTED -> new PartResult.Started(ExtractionCodec.readString(frame));
      case DONE -> new PartResult.Done(ExtractionCodec.readEntry(frame));
      case WHOLE -> new PartResult.Whole(ExtractionCodec.read(frame));
      default -> throw new IOException("no frame is of kind " + kind);
    };
  }
}
