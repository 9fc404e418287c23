package org.lontar.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a parser threw into a sentence that says what is wrong and what to do. */
final class FailureReasons {

  private static final int MAX_MESSAGE_CHARS = 160;

  /** The class and the message at the head of a stack trace, and of each of its causes. */
  private static final Pattern THROWN =
      Pattern.compile(
          "^(?:Caused by: )?([\\w.$]+(?:Exception|Error|Throwable))(?:: (.*))?$",
          Pattern.MULTILINE);

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "EncryptedDocumentException|InvalidPasswordException|PasswordRequired|"
                  + "(?i:password|is encrypted|encrypted content)",
              "it is protected by a password; save a copy without one"),
          new Rule(
              "(?i:zip bomb)",
              "it unpacks to far more than its size, as a zip bomb does; unpack it by hand if it"
                  + " is trusted"),
          new Rule(
              "StackOverflowError", "it is nested too deeply to be read; save it in another form"),
          new Rule(
              "TikaMemoryLimitException|RecordFormatException.*(?:allocate|length)|"
                  + "(?i:tried to allocate)",
              "a part of it asks for more memory than a file may take; it may be damaged"),
          new Rule("ZeroByteFileException", "the file is empty"),
          new Rule(
              "UnsupportedZipFeature|UnsupportedRarV5|UnsupportedFormatException|"
                  + "OldWordFileFormat|OldPowerPointFormat",
              "it uses a variant of its format that can't be read; save it in a current form"),
          new Rule(
              "EOFException|EofException|(?i:truncated|unexpected end|end of file|premature end|"
                  + "end-of-file|missing root object)",
              "it is cut off or damaged; fetch it again from its source"));

  private FailureReasons() {}

  /** The sentence for a stack trace. */
  static String of(String stackTrace) {
    for (Rule rule : RULES) {
      if (rule.shows().matcher(heads(stackTrace)).find()) {
        return rule.reason();
      }
    }
    return "it is damaged, or not what it seems" + rootMessage(stackTrace) + "; fetch it again";
  }

  /** The heads alone: the names of methods further down mention passwords without any need. */
  private static String heads(String stackTrace) {
    StringBuilder heads = new StringBuilder();
    Matcher thrown = THROWN.matcher(stackTrace);
    while (thrown.find()) {
      heads.append(thrown.group()).append('\n');
    }
    return heads.toString();
  }

  private static String rootMessage(String stackTrace) {
    Matcher thrown = THROWN.matcher(stackTrace);
    String message = "";
    while (thrown.find()) {
      if (thrown.group(2) != null && !thrown.group(2).isBlank()) {
        message = thrown.group(2);
      }
    }
    String clean =
        message
            .replaceAll("^[\\w.]+Exception; lineNumber: \\d+; columnNumber: \\d+; ", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
            .replaceAll("\\S*/\\S*", "…");
    String folded = clean.replaceAll("\\s+", " ").strip();
    if (folded.isEmpty()) {
      return "";
    }
    String cut =
        folded.length() <= MAX_MESSAGE_CHARS
            ? folded
            : folded.substring(0, MAX_MESSAGE_CHARS) + "…";
    return " (" + cut + ")";
  }

  /**
   * A sentence and what calls for it.
   *
   * @param shows what stands at the head of the stack trace
   * @param reason the sentence
   */
  private record Rule(Pattern shows, String reason) {
    Rule(String shows, String reason) {
      this(Pattern.compile(shows), reason);
    }
  }
}
