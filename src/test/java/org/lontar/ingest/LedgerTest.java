package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.DocumentId;

class LedgerTest {

  private static final DocumentId ID = new DocumentId("d1");

  @TempDir private Path index;

  @Test
  void remembersWhatWasMadeDurable() throws IOException {
    try (Ledger ledger = Ledger.open(index)) {
      ledger.give("b.txt", ID);
      ledger.markYounger("a.txt", "b.txt");
      ledger.sync();
      ledger.give("c.txt", new DocumentId("d2"));
    }

    try (Ledger ledger = Ledger.open(index)) {
      assertThat(ledger.findId("b.txt")).contains(ID);
      assertThat(ledger.findElder("a.txt")).contains("b.txt");
      assertThat(ledger.findId("c.txt")).isEmpty();
    }
  }

  @Test
  void passesOverATornLastLineAndGoesOnAfterIt() throws IOException {
    try (Ledger ledger = Ledger.open(index)) {
      ledger.give("b.txt", ID);
      ledger.sync();
    }
    Files.writeString(
        index.resolve("ledger.jsonl"), "{\"location\":\"x.t", StandardOpenOption.APPEND);

    try (Ledger ledger = Ledger.open(index)) {
      ledger.give("z.txt", new DocumentId("d2"));
      ledger.sync();
    }

    try (Ledger ledger = Ledger.open(index)) {
      assertThat(ledger.findId("b.txt")).contains(ID);
      assertThat(ledger.findId("z.txt")).contains(new DocumentId("d2"));
    }
  }

  @Test
  void takesAnIdFromItsFormerOwner() throws IOException {
    try (Ledger ledger = Ledger.open(index)) {
      ledger.give("b.txt", ID);
      ledger.give("c.txt", ID);

      assertThat(ledger.findOwner(ID)).contains("c.txt");
      assertThat(ledger.findId("b.txt")).isEmpty();
    }
  }
}
