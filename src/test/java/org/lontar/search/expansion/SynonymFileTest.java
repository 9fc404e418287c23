package org.lontar.search.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a librarian may write into the file of synonyms, and what is said of the rest. */
class SynonymFileTest {

  @Test
  void theBuiltInFileHasNoMistakes() {
    Synonyms builtIn = SynonymFile.builtIn();

    assertThat(builtIn.problems()).isEmpty();
    assertThat(builtIn.groups()).hasSizeGreaterThan(80);
    assertThat(builtIn.oneSpelling()).contains("promise", "prize", "flour");
  }

  @Test
  void readsGroupsInTheOrderOfTheFile(@TempDir Path folder) throws IOException {
    Synonyms read =
        load(
            folder,
            """
            \uFEFF# ours
            Viet  Nam =Vietnam

            ! promise  advise
            Dato' = Datuk = Dato’ Seri
            มหาวิทยาลัย = ม.
            """);

    assertThat(read.problems()).isEmpty();
    assertThat(read.groups())
        .containsExactly(
            List.of("Viet Nam", "Vietnam"),
            List.of("Dato'", "Datuk", "Dato’ Seri"),
            List.of("มหาวิทยาลัย", "ม."));
    assertThat(read.oneSpelling()).containsExactly("advise", "promise");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vietnam                 | it names one thing only; write what means the same, as in Viet Nam = Vietnam
          Vietnam =               | nothing stands on one side of a “=”
          = Vietnam = Viet Nam    | nothing stands on one side of a “=”
          Hanoi = HANOI           | “HANOI” stands in it twice
          Hanoi = ---             | “---” holds no letter
          Burma = Myanmar         | “burma” stands in line 1 already; add the new names there
          a b c d e f g h i j k = l | a name has at most 10 words and 120 characters
          a=b=c=d=e=f=g=h=i=j=k=l=m | it has more than 12 names; keep those that readers type
          ! promise-land          | behind “!” stand words of letters with spaces between
          !                       | behind “!” stand words of letters with spaces between
          """)
  void namesTheLineThatItLeavesOut(String line, String reason, @TempDir Path folder)
      throws IOException {
    Synonyms read = load(folder, "Burma = Birma\n" + line + "\nHaji = Hj\n");

    assertThat(read.problems())
        .containsExactly(
            folder.resolve("synonyms.txt") + ", line 2: " + reason + ". The line was left out.");
    assertThat(read.groups()).containsExactly(List.of("Burma", "Birma"), List.of("Haji", "Hj"));
  }

  @Test
  void aFileThatCantBeReadLeavesTheBuiltInOneInForce(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("synonyms.txt"), "Côte".getBytes(StandardCharsets.ISO_8859_1));

    Synonyms read = SynonymFile.load(Optional.of(folder));

    assertThat(read.groups()).isEqualTo(SynonymFile.builtIn().groups());
    assertThat(read.problems())
        .containsExactly(
            folder.resolve("synonyms.txt")
                + " is not written in UTF-8: save it as UTF-8. The built-in file stays in force.");
  }

  @Test
  void aFileThatIsTooLargeLeavesTheBuiltInOneInForce(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("synonyms.txt"), "#".repeat(SynonymFile.MAX_BYTES + 1));

    Synonyms read = SynonymFile.load(Optional.of(folder));

    assertThat(read.groups()).isEqualTo(SynonymFile.builtIn().groups());
    assertThat(read.problems()).singleElement().asString().contains("is larger than 2 MiB");
  }

  @Test
  void aFolderWithoutTheFileChangesNothing(@TempDir Path folder) {
    assertThat(SynonymFile.load(Optional.of(folder))).isEqualTo(SynonymFile.builtIn());
  }

  private static Synonyms load(Path folder, String content) throws IOException {
    Files.writeString(folder.resolve("synonyms.txt"), content);
    return SynonymFile.load(Optional.of(folder));
  }
}
