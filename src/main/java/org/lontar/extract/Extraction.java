package org.lontar.extract;

import java.util.List;
import org.lontar.document.DocumentText;

/** What became of one file that was offered to the extractor. Immutable. */
public sealed interface Extraction {

  /**
   * It was read.
   *
   * @param text its words; empty paragraphs where the file is a mere container, or where it holds
   *     pictures alone and none of their words could be read
   * @param entries its entries or attachments, nested ones flattened, in their order
   */
  record Extracted(DocumentText text, List<Entry> entries) implements Extraction {
    /** Copies the list. */
    public Extracted {
      entries = List.copyOf(entries);
    }
  }

  /**
   * It holds nothing for a reader.
   *
   * @param stage where that showed: {@code scan}, {@code detect} or {@code extract}
   * @param reason a sentence
   */
  record Skipped(String stage, String reason) implements Extraction {}

  /**
   * It could not be read.
   *
   * @param stage where: {@code read}, {@code detect} or {@code extract}
   * @param reason a sentence that says what is wrong and what to do
   */
  record Failed(String stage, String reason) implements Extraction {}

  /**
   * An entry of an archive, or an attachment of a mail.
   *
   * @param path its path in the container, {@code b.zip!/c.pdf} for an entry of an entry; unique in
   *     the container
   * @param contentHash lower-case hex SHA-256 of its bytes; empty where they could not be had
   * @param sizeBytes its length; -1 where it could not be unpacked
   * @param outcome what became of it; its own entries stand beside it, not in it
   */
  record Entry(String path, String contentHash, long sizeBytes, Extraction outcome) {}
}
