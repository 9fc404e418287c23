package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionStoreTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String OTHER_HASH = "fedcba9876543210".repeat(4);

  @TempDir private Path folder;

  private ExtractionStore store;

  @BeforeEach
  void open() {
    store = ExtractionStore.open(folder, "v1");
  }

  @Test
  void givesBackWhatWasPut() {
    store.put(HASH, ExtractionSamples.container());

    assertThat(store.find(HASH)).contains(ExtractionSamples.container());
  }

  @Test
  void keepsFailuresOfContent() {
    Extraction failed = new Extraction.Failed("extract", "it is cut off");

    store.put(HASH, failed);

    assertThat(store.find(HASH)).contains(failed);
  }

  @Test
  void keepsNoFailureOfTheDisk() {
    store.put(HASH, new Extraction.Failed("read", "the file can't be opened"));

    assertThat(store.find(HASH)).isEmpty();
  }

  @Test
  void findsNothingOfAnotherVersion() {
    store.put(HASH, ExtractionSamples.document());

    assertThat(ExtractionStore.open(folder, "v2").find(HASH)).isEmpty();
  }

  @Test
  void replacesWhatAnotherVersionPut() {
    store.put(HASH, ExtractionSamples.container());
    ExtractionStore newer = ExtractionStore.open(folder, "v2");

    newer.put(HASH, ExtractionSamples.document());

    assertThat(newer.find(HASH)).contains(ExtractionSamples.document());
  }

  @Test
  void takesNoTornRecordForGood() throws IOException {
    store.put(HASH, ExtractionSamples.container());
    byte[] whole = Files.readAllBytes(record());

    for (int length = 0; length < whole.length; length++) {
      Files.write(record(), Arrays.copyOf(whole, length));
      assertThat(store.find(HASH)).as("cut to %d bytes", length).isEmpty();
      assertThat(record()).doesNotExist();
    }
  }

  @Test
  void takesNoFlippedBitForGood() throws IOException {
    store.put(HASH, ExtractionSamples.container());
    byte[] whole = Files.readAllBytes(record());
    Random random = new Random(7);

    for (int i = 0; i < 500; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(record(), flipped);
      assertThat(store.find(HASH)).isEmpty();
    }
  }

  @Test
  void prunesWhatIsNotLiveAndWhatWasLeftUnfinished() throws IOException {
    store.put(HASH, ExtractionSamples.document());
    store.put(OTHER_HASH, ExtractionSamples.document());
    Files.writeString(record().resolveSibling(HASH + "-1-1.part"), "half");

    long removed = store.prune(HASH::equals);

    assertThat(removed).isEqualTo(1);
    assertThat(store.find(HASH)).isPresent();
    assertThat(store.find(OTHER_HASH)).isEmpty();
    try (Stream<Path> left = Files.list(record().getParent())) {
      assertThat(left.toList()).isEqualTo(List.of(record()));
    }
  }

  @Test
  void refusesWhatIsNoHash() {
    assertThatThrownBy(() -> store.find("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path record() {
    return folder.resolve(HASH.substring(0, 3)).resolve(HASH);
  }
}
