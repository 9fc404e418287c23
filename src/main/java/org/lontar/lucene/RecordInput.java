package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordOutput} wrote, in the same order. One thread. */
final class RecordInput {

  /** Reads one value. */
  @FunctionalInterface
  interface Reader<T> {
    T read(RecordInput in) throws IOException;
  }

  /** Goes past one value. */
  @FunctionalInterface
  interface Skipper {
    void skip(RecordInput in) throws IOException;
  }

  private final ByteArrayDataInput in;

  RecordInput(BytesRef bytes) {
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  int number() throws IOException {
    return in.readZInt();
  }

  long longNumber() throws IOException {
    return in.readZLong();
  }

  String text() throws IOException {
    return in.readString();
  }

  /** Goes past a text without making it. */
  void skipText() throws IOException {
    in.skipBytes(in.readVInt());
  }

  /** Goes past a list of texts. */
  void skipTexts() throws IOException {
    for (int left = in.readVInt(); left > 0; left--) {
      skipText();
    }
  }

  /** Goes past a list. */
  void skipList(Skipper skipper) throws IOException {
    for (int left = in.readVInt(); left > 0; left--) {
      skipper.skip(this);
    }
  }

  /** Goes past a value that may be missing. */
  void skipOptional(Skipper skipper) throws IOException {
    if (in.readByte() != 0) {
      skipper.skip(this);
    }
  }

  @Nullable String optionalText() throws IOException {
    return optional(RecordInput::text);
  }

  @Nullable Integer optionalNumber() throws IOException {
    return optional(RecordInput::number);
  }

  <T> @Nullable T optional(Reader<T> reader) throws IOException {
    return in.readByte() == 0 ? null : reader.read(this);
  }

  <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    return Enum.valueOf(type, text());
  }

  <T> List<T> list(Reader<T> reader) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(Math.min(size, 1_024));
    for (int i = 0; i < size; i++) {
      values.add(reader.read(this));
    }
    return values;
  }

  List<String> texts() throws IOException {
    return list(RecordInput::text);
  }
}
