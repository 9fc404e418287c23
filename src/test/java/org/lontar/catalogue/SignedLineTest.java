package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedLineTest {

  @Test
  void signsTheLineThatBeginsWithTheWord() {
    assertThat(isSigned("done at bangkok on ")).isTrue();
    assertThat(isSigned("(signed in ha noi, ")).isTrue();
  }

  @Test
  void leavesATreatyThatWasOnlySignedInPassing() {
    assertThat(isSigned("the agreement on haze was signed in kuala lumpur on ")).isFalse();
  }

  @Test
  void signsASentenceOfItsOwnWithinTheLine() {
    assertThat(isSigned("this agreement enters into force at once. done at vientiane, ")).isTrue();
    assertThat(isSigned("so it is. done at")).isTrue();
  }

  @Test
  void signsWhereWitnessesAreCalled() {
    assertThat(isSigned("in witness whereof the undersigned have signed it, ")).isTrue();
  }

  @Test
  void takesNoNoticeOfASentenceBehindTheDate() {
    String line = "the treaty was signed on 5 may 2019. done at jakarta";
    int date = line.indexOf("5 may");
    assertThat(new SignedLine(line).isAt(date, line.substring(0, date))).isFalse();
  }

  private static boolean isSigned(String before) {
    return new SignedLine(before + "5 may 2019").isAt(before.length(), before);
  }
}
