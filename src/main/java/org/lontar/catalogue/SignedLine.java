package org.lontar.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of one piece before which of its dates it says that the document was signed. What is the
 * same for all of its dates is looked for once, when the first needs it. For one thread.
 */
final class SignedLine {
  private static final String WITNESS = "in witness whereof";

  /** Without one of these words nothing is said of signing. */
  private static final List<String> WORDS =
      List.of(
          "done",
          "signed",
          "given",
          WITNESS,
          "ditandatangani",
          "ký",
          "làm tại",
          "ลงนาม",
          "ทำ ณ",
          "ທີ່ເຮັດ",
          "nilagdaan");

  private static final Pattern SIGN_START =
      Pattern.compile(
          "(?:^|\\W)(?:done|signed|given|in witness whereof|ditandatangani|ký|làm tại|ลงนาม|ทำ ณ|ທີ່ເຮັດ|nilagdaan)\\b.{0,160}$");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\s*\\W{0,3}(?:done|signed|given|ditandatangani|ký|ลงนาม|ทำ ณ|nilagdaan)\\b");

  private static final Pattern SENTENCE = Pattern.compile("\\. (?:done|signed) (?:at|in)\\b");
  private static final int SENTENCE_LENGTH = 12;
  private static final int NEVER = Integer.MAX_VALUE;

  private final String folded;
  private boolean isRead;
  private boolean begins;
  private int witness = NEVER;
  private int sentence = NEVER;

  SignedLine(String folded) {
    this.folded = folded;
  }

  /**
   * Whether the words before the date at {@code start} say so.
   *
   * @param before the last of these words
   */
  boolean isAt(int start, String before) {
    if (WORDS.stream().noneMatch(before::contains) || !SIGN_START.matcher(before).find()) {
      return false;
    }
    read();
    return begins || witness <= start || sentence <= start || endsInSentence(start);
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    begins = BEGINNING.matcher(folded).lookingAt();
    int at = folded.indexOf(WITNESS);
    witness = at < 0 ? NEVER : at + WITNESS.length();
    Matcher m = SENTENCE.matcher(folded);
    sentence = m.find() ? m.end() : NEVER;
  }

  /** The date may stand at the last word without a space. */
  private boolean endsInSentence(int start) {
    return SENTENCE.matcher(folded).region(Math.max(0, start - SENTENCE_LENGTH), start).find();
  }
}
