package org.lontar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lontar.ingest.RunProgress;

class ProgressInLinesTest {

  @Test
  void foretellsTheEndOnceThereIsSomethingToTellItBy() {
    assertEquals(
        "Reading: 1 of 56 files, 0.2 files/s, 0 failed.", ProgressInLines.line(reading(1)));
    assertEquals(
        "Reading: 20 of 56 files, 4.0 files/s, 0 failed, about 9 s left.",
        ProgressInLines.line(reading(20)));
  }

  private static RunProgress reading(long done) {
    return new RunProgress(RunProgress.Phase.READING, done, 56, 0, 5_000, null);
  }
}
