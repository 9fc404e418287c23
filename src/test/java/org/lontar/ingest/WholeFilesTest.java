package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files written together, and what is left when that fails half-way. */
class WholeFilesTest {

  @TempDir private Path folder;

  @Test
  void writesNothingBeforeAllCanBe() throws IOException {
    Path one = folder.resolve("one");
    Files.writeString(one, "old");

    try (WholeFiles files = new WholeFiles()) {
      files.add(one, "new");
      files.add(folder.resolve("two"), "new");
      assertThat(one).hasContent("old");
    }

    assertThat(one).hasContent("old");
    assertThat(folder)
        .isDirectoryNotContaining("glob:**/.*")
        .isDirectoryNotContaining("glob:**two");
  }

  @Test
  void leavesWholeFilesWhereItIsCutOff() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Files.writeString(one, "old");
    Files.createDirectories(two.resolve("full"));

    assertThatThrownBy(
            () -> {
              try (WholeFiles files = new WholeFiles()) {
                files.add(one, "new");
                files.add(two, "new");
                files.add(folder.resolve("three"), "new");
                files.apply();
              }
            })
        .isInstanceOf(IOException.class);

    assertThat(one).hasContent("new");
    assertThat(folder.resolve("three")).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void removesWhatBecomesEmpty() throws IOException {
    Path one = folder.resolve("one");
    Files.writeString(one, "old");

    try (WholeFiles files = new WholeFiles()) {
      files.add(one, "");
      files.apply();
    }

    assertThat(one).doesNotExist();
  }
}
