package org.lontar.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of its languages, and what comes of one that says nothing. */
class TesseractTest {

  @TempDir private Path folder;

  @Test
  void hasNoLanguagesWhereItIsNotInstalled() {
    assertThat(Tesseract.languages(folder.toString())).isEmpty();
    assertThat(Tesseract.languages(null)).isEmpty();
  }

  @Test
  void hasTheLanguagesThatItLists() throws IOException {
    program("echo 'List of available languages (2):'; echo eng; echo tha");

    assertThat(Tesseract.languages(folder.toString())).containsExactlyInAnyOrder("eng", "tha");
  }

  @Test
  void hasNoLanguagesWhereItFails() throws IOException {
    program("echo eng; exit 3");

    assertThat(Tesseract.languages(folder.toString())).isEmpty();
  }

  @Test
  void waitsForAProgramThatHangsOnlySoLong() throws IOException {
    program("exec sleep 300");

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(Tesseract.languages(folder.toString())).isEmpty());
  }

  private void program(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
