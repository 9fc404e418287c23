package org.lontar.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file in which a worker leaves its answer, a frame as soon as a part is done, so that what was
 * read before a worker ended is not lost. A frame is its kind, its length and its bytes; a torn
 * last frame is ignored. The answer for a small file without entries needs no file: making and
 * deleting one can take longer than reading the document. One thread.
 */
final class ResultFile implements Closeable {

  /** The field of metadata that takes a short answer. */
  static final String INLINE = "lontar:answer";

  private static final int HEAD_BYTES = 8;
  private static final int STARTED = 1;
  private static final int DONE = 2;
  private static final int WHOLE = 3;
  private static final int PICTURES = 4;

  /** Answers of a plain file that go the short way, as a field of metadata. */
  private static final int MAX_INLINE_BYTES = 256 * 1024;

  private final Path file;
  private @Nullable OutputStream out;

  /** The file that is made when the first frame is appended. */
  ResultFile(Path file) {
    this.file = file;
  }

  /** Appends a frame, so that it is there whatever happens to this process. */
  void append(PartResult part) throws IOException {
    write(frame(part));
  }

  /**
   * Ends the answer with the outcome of the file itself.
   *
   * @return the whole answer where it is short and no frame was appended, to be given to {@link
   *     #readInline}; else null, and it is in the file
   */
  @Nullable String finish(Extraction outcome) throws IOException {
    byte[] frame = frame(new PartResult.Whole(outcome));
    if (out == null && frame.length <= MAX_INLINE_BYTES) {
      return new String(frame, StandardCharsets.ISO_8859_1);
    }
    write(frame);
    return null;
  }

  private void write(byte[] frame) throws IOException {
    OutputStream opened = out == null ? Files.newOutputStream(file) : out;
    out = opened;
    opened.write(frame);
  }

  private static byte[] frame(PartResult part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream frame = new DataOutputStream(bytes);
    frame.writeLong(0);
    int kind =
        switch (part) {
          case PartResult.Started(String path) -> {
            ExtractionCodec.writeString(path, frame);
            yield STARTED;
          }
          case PartResult.Pictures _ -> PICTURES;
          case PartResult.Done(Extraction.Entry entry) -> {
            ExtractionCodec.writeEntry(entry, frame);
            yield DONE;
          }
          case PartResult.Whole(Extraction outcome) -> {
            ExtractionCodec.write(outcome, frame);
            yield WHOLE;
          }
        };
    byte[] framed = bytes.toByteArray();
    ByteBuffer.wrap(framed).putInt(kind).putInt(framed.length - HEAD_BYTES);
    return framed;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  /** The frames of a short answer. */
  static List<PartResult> readInline(String answer) throws IOException {
    byte[] bytes = answer.getBytes(StandardCharsets.ISO_8859_1);
    return read(new DataInputStream(new ByteArrayInputStream(bytes)), bytes.length);
  }

  /** The whole frames of {@code file}, in order; empty where there is no file. */
  static List<PartResult> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return read(in, Files.size(file));
    }
  }

  private static List<PartResult> read(DataInputStream in, long size) throws IOException {
    List<PartResult> parts = new ArrayList<>();
    long left = size;
    while (left >= HEAD_BYTES) {
      int kind = in.readInt();
      int length = in.readInt();
      left -= HEAD_BYTES + (long) length;
      if (length < 0 || left < 0) {
        break;
      }
      parts.add(decode(kind, ByteReader.of(in.readNBytes(length))));
    }
    return parts;
  }

  private static PartResult decode(int kind, ByteReader frame) throws IOException {
    return switch (kind) {
      case STARTED -> new PartResult.Started(ExtractionCodec.readString(frame));
      case PICTURES -> new PartResult.Pictures();
      case DONE -> new PartResult.Done(ExtractionCodec.readEntry(frame));
      case WHOLE -> new PartResult.Whole(ExtractionCodec.read(frame));
      default -> throw new IOException("no frame is of kind " + kind);
    };
  }
}
