package org.lontar.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Origin;
import org.lontar.document.Part;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;

/** Metadata in a compact binary form, values in the order of the record. Thread-safe. */
final class MetadataCodec {

  private MetadataCodec() {}

  static void write(RecordOutput out, DocumentMetadata metadata) throws IOException {
    out.optional(metadata.type(), described(MetadataCodec::writeType));
    out.optional(metadata.date(), described(MetadataCodec::writeDate));
    out.list(metadata.dates(), described(MetadataCodec::writeRoleDate));
    out.optional(metadata.year(), described(RecordOutput::number));
    out.optional(metadata.chairmanship(), described(RecordOutput::text));
    out.list(metadata.sectors(), described(RecordOutput::text));
    out.list(metadata.series(), described(MetadataCodec::writeMeeting));
    out.list(metadata.bodies(), described(RecordOutput::text));
    out.list(metadata.partners(), described(RecordOutput::text));
    out.optional(metadata.language(), described(RecordOutput::text));
    out.optional(metadata.place(), described(RecordOutput::text));
    out.optional(metadata.source(), described(RecordOutput::text));
    out.optional(metadata.author(), described(RecordOutput::text));
    out.optional(metadata.url(), described(RecordOutput::text));
    out.list(metadata.relations(), described(MetadataCodec::writeRelation));
    out.list(metadata.rivals(), MetadataCodec::writeRival);
    out.list(metadata.doubts(), MetadataCodec::writeDoubt);
  }

  static DocumentMetadata read(RecordInput in) throws IOException {
    return new DocumentMetadata(
        in.optional(described(i -> new TypeAndForm(i.text(), i.optionalText()))),
        in.optional(described(MetadataCodec::readDate)),
        in.list(described(MetadataCodec::readRoleDate)),
        in.optional(described(RecordInput::number)),
        in.optional(described(RecordInput::text)),
        in.list(described(RecordInput::text)),
        in.list(described(MetadataCodec::readMeeting)),
        in.list(described(RecordInput::text)),
        in.list(described(RecordInput::text)),
        in.optional(described(RecordInput::text)),
        in.optional(described(RecordInput::text)),
        in.optional(described(RecordInput::text)),
        in.optional(described(RecordInput::text)),
        in.optional(described(RecordInput::text)),
        in.list(described(i -> new Relation(i.constant(RelationKind.class), i.text()))),
        in.list(MetadataCodec::readRival),
        in.list(MetadataCodec::readDoubt));
  }

  /** Doubts alone, for lists of them. */
  static BytesRef encodeDoubts(List<Doubt> doubts) throws IOException {
    RecordOutput out = new RecordOutput();
    out.list(doubts, MetadataCodec::writeDoubt);
    return out.toBytes();
  }

  static List<Doubt> decodeDoubts(BytesRef bytes) throws IOException {
    return new RecordInput(bytes).list(MetadataCodec::readDoubt);
  }

  /** Meetings alone, for lists of them. */
  static BytesRef encodeMeetings(List<Described<SeriesMeeting>> series) throws IOException {
    RecordOutput out = new RecordOutput();
    out.list(
        series.stream().map(Described::value).distinct().toList(), MetadataCodec::writeMeeting);
    return out.toBytes();
  }

  static List<SeriesMeeting> decodeMeetings(BytesRef bytes) throws IOException {
    return new RecordInput(bytes).list(MetadataCodec::readMeeting);
  }

  private static <T> RecordOutput.Writer<Described<T>> described(RecordOutput.Writer<T> value) {
    return (out, described) -> {
      value.write(out, described.value());
      out.constant(described.origin());
      out.optional(described.part(), (o, part) -> o.constant(part));
      out.optionalText(described.evidence());
    };
  }

  private static <T> RecordInput.Reader<Described<T>> described(RecordInput.Reader<T> value) {
    return in ->
        new Described<>(
            value.read(in),
            in.constant(Origin.class),
            in.optional(i -> i.constant(Part.class)),
            in.optionalText());
  }

  private static void writeType(RecordOutput out, TypeAndForm type) throws IOException {
    out.text(type.code());
    out.optionalText(type.form());
  }

  private static void writeDate(RecordOutput out, PartialDate date) throws IOException {
    out.number(date.start().toEpochDay());
    out.constant(date.precision());
  }

  private static PartialDate readDate(RecordInput in) throws IOException {
    return new PartialDate(LocalDate.ofEpochDay(in.longNumber()), in.constant(Precision.class));
  }

  private static void writeRoleDate(RecordOutput out, RoleDate date) throws IOException {
    out.constant(date.role());
    writeDate(out, date.date());
  }

  private static RoleDate readRoleDate(RecordInput in) throws IOException {
    return new RoleDate(in.constant(DateRole.class), readDate(in));
  }

  private static void writeMeeting(RecordOutput out, SeriesMeeting meeting) throws IOException {
    out.text(meeting.code());
    out.optionalNumber(meeting.ordinal());
  }

  private static SeriesMeeting readMeeting(RecordInput in) throws IOException {
    return new SeriesMeeting(in.text(), in.optionalNumber());
  }

  private static void writeRelation(RecordOutput out, Relation relation) throws IOException {
    out.constant(relation.kind());
    out.text(relation.target());
  }

  private static void writeRival(RecordOutput out, Rival rival) throws IOException {
    out.text(rival.field());
    described(RecordOutput::text).write(out, rival.candidate());
    out.text(rival.reason());
    out.number(rival.conflict() ? 1 : 0);
  }

  private static Rival readRival(RecordInput in) throws IOException {
    return new Rival(in.text(), described(RecordInput::text).read(in), in.text(), in.number() == 1);
  }

  private static void writeDoubt(RecordOutput out, Doubt doubt) throws IOException {
    out.constant(doubt.kind());
    out.text(doubt.reason());
  }

  private static Doubt readDoubt(RecordInput in) throws IOException {
    return new Doubt(in.constant(DoubtKind.class), in.text());
  }
}
