package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusScannerTest {

  @TempDir private Path folder;

  @Test
  void goesInTheOrderOfWholeLocations() throws IOException {
    write("a/b.txt", "a.txt", "a-c.txt", "\uFF21.txt", "\uD83D\uDE00.txt", "a b/x.txt");

    assertThat(scan())
        .containsExactly(
            "a b/x.txt", "a-c.txt", "a.txt", "a/b.txt", "\uFF21.txt", "\uD83D\uDE00.txt");
  }

  @Test
  void leavesOutWhatIsNoDocument() throws IOException {
    write(
        "README.md",
        "catalogue.csv",
        ".hidden",
        ".git/config",
        "a.pdf",
        "a.pdf.meta.yaml",
        "sub/README.md",
        "sub/catalogue.csv");

    assertThat(scan()).containsExactly("a.pdf", "sub/README.md");
  }

  @Test
  void skipsLinksThatLeadOutAndLinksToFolders() throws IOException {
    write("in/a.txt");
    Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(corpus().resolve("out.txt"), outside);
    Files.createSymbolicLink(corpus().resolve("in/loop"), corpus());
    Files.createSymbolicLink(corpus().resolve("nowhere"), Path.of("no-such-file"));
    Files.createSymbolicLink(corpus().resolve("twin.txt"), Path.of("in/a.txt"));

    assertThat(scan())
        .containsExactly(
            "in/a.txt", "in/loop skipped", "nowhere skipped", "out.txt skipped", "twin.txt");
  }

  @Test
  void refusesAFolderNamedLikeTheEntriesOfAFile() throws IOException {
    write("a.zip", "a.zip!/b.txt", "News!/b.txt");

    assertThat(scan()).containsExactly("News!/b.txt", "a.zip", "a.zip!/ failed");
  }

  @Test
  void spellsNamesInFormCAndTellsTwinsApart() throws IOException {
    write("e\u0301.txt", "\u00E9.txt", "o\u0308.txt");

    assertThat(scan()).containsExactly("e%CC%81.txt", "\u00E9.txt", "\u00F6.txt");
  }

  @Test
  void findsEveryFileAgainByItsLocation() throws IOException {
    write("o\u0308/b c#%41.txt", "a?.txt", "a.zip");
    CorpusPaths paths = new CorpusPaths(corpus());

    assertThat(scan()).allMatch(location -> paths.find(location).isPresent());
    assertThat(paths.findFileOf("a.zip!/x/y.txt").orElseThrow().location()).isEqualTo("a.zip");
    assertThat(paths.find("../secret.txt")).isEmpty();
    assertThat(paths.find("/etc/passwd")).isEmpty();
  }

  @Test
  void refusesACorpusThatIsNotThere() {
    assertThatThrownBy(() -> CorpusScanner.open(folder.resolve("none")))
        .isInstanceOf(CorpusUnavailableException.class)
        .hasMessageContaining("There is no corpus folder");
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  private void write(String... locations) throws IOException {
    for (String location : locations) {
      Path file = corpus().resolve(location);
      Files.createDirectories(file.getParent());
      Files.writeString(file, location);
    }
  }

  private List<String> scan() {
    List<String> found = new ArrayList<>();
    CorpusScanner scanner = CorpusScanner.open(corpus());
    for (CorpusItem item = scanner.next(); item != null; item = scanner.next()) {
      found.add(
          switch (item) {
            case CorpusItem.PlainFile file -> file.location();
            case CorpusItem.Refused refused -> refused.location() + " " + refused.fate().code();
          });
    }
    return found;
  }
}
