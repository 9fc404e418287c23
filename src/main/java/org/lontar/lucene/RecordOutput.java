package org.lontar.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes values one after another into bytes that {@link RecordInput} reads back. One thread. */
final class RecordOutput {

  /** Writes one value. */
  @FunctionalInterface
  interface Writer<T> {
    void write(RecordOutput out, T value) throws IOException;
  }

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  BytesRef toBytes() {
    return new BytesRef(out.toArrayCopy());
  }

  /** Bytes so far. */
  int length() {
    return Math.toIntExact(out.size());
  }

  void number(int value) throws IOException {
    out.writeZInt(value);
  }

  void number(long value) throws IOException {
    out.writeZLong(value);
  }

  void text(String value) throws IOException {
    out.writeString(value);
  }

  void optionalText(@Nullable String value) throws IOException {
    optional(value, RecordOutput::text);
  }

  void optionalNumber(@Nullable Integer value) throws IOException {
    optional(value, RecordOutput::number);
  }

  <T> void optional(@Nullable T value, Writer<T> writer) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      writer.write(this, value);
    }
  }

  /** By its name, so that constants may be added in any place. */
  void constant(Enum<?> value) throws IOException {
    text(value.name());
  }

  <T> void list(List<T> values, Writer<T> writer) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(this, value);
    }
  }

  void texts(List<String> values) throws IOException {
    list(values, RecordOutput::text);
  }
}
