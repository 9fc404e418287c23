package org.lontar.lucene;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.DocumentId;
import org.lontar.search.Fate;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/** Fates and gone documents in a compact binary form. Thread-safe. */
final class FateCodec {

  private FateCodec() {}

  static BytesRef encode(LocationFate fate) throws IOException {
    RecordOutput out = new RecordOutput();
    out.text(fate.location());
    out.optionalText(fate.container());
    out.number(fate.sizeBytes());
    out.number(fate.modifiedMillis());
    out.optionalText(fate.contentHash());
    out.constant(fate.fate());
    out.optional(fate.document(), (o, id) -> o.text(id.value()));
    out.optionalText(fate.stage());
    out.optionalText(fate.reason());
    out.text(fate.version());
    return out.toBytes();
  }

  static LocationFate decodeFate(BytesRef bytes) throws IOException {
    RecordInput in = new RecordInput(bytes);
    return new LocationFate(
        in.text(),
        in.optionalText(),
        in.longNumber(),
        in.longNumber(),
        in.optionalText(),
        in.constant(Fate.class),
        in.optional(i -> new DocumentId(i.text())),
        in.optionalText(),
        in.optionalText(),
        in.text());
  }

  static BytesRef encode(GoneDocument gone) throws IOException {
    RecordOutput out = new RecordOutput();
    out.text(gone.id().value());
    out.text(gone.title());
    out.text(gone.location());
    out.number(gone.goneMillis());
    out.optional(gone.added(), (o, added) -> o.number(added.getEpochSecond()));
    return out.toBytes();
  }

  static GoneDocument decodeGone(BytesRef bytes) throws IOException {
    RecordInput in = new RecordInput(bytes);
    return new GoneDocument(
        new DocumentId(in.text()),
        in.text(),
        in.text(),
        in.longNumber(),
        in.optional(i -> Instant.ofEpochSecond(i.longNumber())));
  }
}
