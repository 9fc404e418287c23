package org.lontar.extract;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/**
 * The binary form of an {@link Extraction}, between worker and portal and in the store. Reading
 * never takes more memory than the bytes can fill: counts are held against what is left. One
 * thread.
 */
final class ExtractionCodec {

  /** Raised whenever the form changes; another version is not read. */
  static final int VERSION = 1;

  private static final int EXTRACTED = 1;
  private static final int SKIPPED = 2;
  private static final int FAILED = 3;
  private static final Map<String, ParagraphKind> KINDS =
      Arrays.stream(ParagraphKind.values()).collect(Collectors.toMap(Enum::name, kind -> kind));

  private ExtractionCodec() {}

  /** Writes {@code extraction} with its entries. */
  static void write(Extraction extraction, DataOutput out) throws IOException {
    switch (extraction) {
      case Extraction.Extracted(DocumentText text, List<Extraction.Entry> entries) -> {
        out.writeByte(EXTRACTED);
        writeText(text, out);
        out.writeInt(entries.size());
        for (Extraction.Entry entry : entries) {
          writeEntry(entry, out);
        }
      }
      case Extraction.Skipped(String stage, String reason) -> {
        out.writeByte(SKIPPED);
        writeString(stage, out);
        writeString(reason, out);
      }
      case Extraction.Failed(String stage, String reason) -> {
        out.writeByte(FAILED);
        writeString(stage, out);
        writeString(reason, out);
      }
    }
  }

  /** Reads what {@link #write} wrote; an {@link IOException} where it did not. */
  static Extraction read(DataInput in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case EXTRACTED -> new Extraction.Extracted(readText(in), readEntries(in));
      case SKIPPED -> new Extraction.Skipped(readString(in), readString(in));
      case FAILED -> new Extraction.Failed(readString(in), readString(in));
      default -> throw new IOException("no extraction begins with " + kind);
    };
  }

  /** Writes one entry. */
  static void writeEntry(Extraction.Entry entry, DataOutput out) throws IOException {
    writeString(entry.path(), out);
    writeString(entry.contentHash(), out);
    out.writeLong(entry.sizeBytes());
    write(entry.outcome(), out);
  }

  /** Reads what {@link #writeEntry} wrote. */
  static Extraction.Entry readEntry(DataInput in) throws IOException {
    return new Extraction.Entry(readString(in), readString(in), in.readLong(), read(in));
  }

  private static List<Extraction.Entry> readEntries(DataInput in) throws IOException {
    int count = readCount(in);
    List<Extraction.Entry> entries = new ArrayList<>(Math.min(count, 1000));
    for (int i = 0; i < count; i++) {
      entries.add(readEntry(in));
    }
    return entries;
  }

  private static void writeText(DocumentText text, DataOutput out) throws IOException {
    writeString(text.mediaType(), out);
    writeNullable(text.titleRaw(), out);
    out.writeInt(text.paragraphs().size());
    for (Paragraph paragraph : text.paragraphs()) {
      writeParagraph(paragraph, out);
    }
    writeStrings(text.furniture(), out);
    out.writeInt(text.fields().size());
    for (EmbeddedField field : text.fields()) {
      writeString(field.name(), out);
      writeString(field.value(), out);
    }
    writeStrings(text.warnings(), out);
  }

  private static DocumentText readText(DataInput in) throws IOException {
    String mediaType = readString(in);
    String titleRaw = readNullable(in);
    int count = readCount(in);
    List<Paragraph> paragraphs = new ArrayList<>(Math.min(count, 1000));
    for (int i = 0; i < count; i++) {
      paragraphs.add(readParagraph(in));
    }
    List<String> furniture = readStrings(in);
    List<EmbeddedField> fields = new ArrayList<>();
    for (int i = readCount(in); i > 0; i--) {
      fields.add(new EmbeddedField(readString(in), readString(in)));
    }
    return new DocumentText(mediaType, titleRaw, paragraphs, furniture, fields, readStrings(in));
  }

  private static void writeParagraph(Paragraph paragraph, DataOutput out) throws IOException {
    writeString(paragraph.anchor(), out);
    writeString(paragraph.kind().name(), out);
    writeNullable(paragraph.number(), out);
    writeNullable(paragraph.heading(), out);
    writeStrings(paragraph.sectors(), out);
    writeNullable(paragraph.language(), out);
    writeString(paragraph.text(), out);
  }

  private static Paragraph readParagraph(DataInput in) throws IOException {
    String anchor = readString(in);
    ParagraphKind kind = KINDS.get(readString(in));
    if (kind == null) {
      throw new IOException("no kind of paragraph follows " + anchor);
    }
    return new Paragraph(
        anchor,
        kind,
        readNullable(in),
        readNullable(in),
        readStrings(in),
        readNullable(in),
        readString(in));
  }

  private static void writeStrings(List<String> strings, DataOutput out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      writeString(string, out);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int count = readCount(in);
    List<String> strings = new ArrayList<>(Math.min(count, 1000));
    for (int i = 0; i < count; i++) {
      strings.add(readString(in));
    }
    return strings;
  }

  private static void writeNullable(@Nullable String string, DataOutput out) throws IOException {
    out.writeBoolean(string != null);
    if (string != null) {
      writeString(string, out);
    }
  }

  private static @Nullable String readNullable(DataInput in) throws IOException {
    return in.readBoolean() ? readString(in) : null;
  }

  static void writeString(String string, DataOutput out) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readString(DataInput in) throws IOException {
    byte[] bytes = new byte[readCount(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int readCount(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0 || (in instanceof Bounded bounded && count > bounded.remaining())) {
      throw new IOException("a count is larger than what is left: " + count);
    }
    return count;
  }

  /** An input that knows how many bytes are left in it. */
  interface Bounded extends DataInput {
    /** Bytes left, at least. */
    long remaining();
  }
}
