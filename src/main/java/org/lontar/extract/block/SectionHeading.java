package org.lontar.extract.block;

import java.util.Locale;
import java.util.Set;

/**
 * Recognizes the headings under which a web page goes on with other things than its article.
 * Immutable, thread-safe.
 */
public final class SectionHeading {

  private static final int LONGEST = 60;

  private static final int MOST_START_WORDS = 3;

  private final Set<String> headings = WordList.load("section-headings.txt");
  private final Set<String> starts = WordList.load("section-heading-starts.txt");

  /** Whether the line is such a heading, marks at its end apart. */
  public boolean isOne(String line) {
    return line.length() <= LONGEST && headings.contains(key(line));
  }

  /**
   * Whether the line, known to be a heading, is such a one or begins as they do, whatever names
   * follow: {@code More from The Times}.
   */
  public boolean isOneOrBeginsSo(String heading) {
    if (heading.length() > LONGEST) {
      return false;
    }
    String key = key(heading);
    int space = -1;
    for (int words = 1; words <= MOST_START_WORDS; words++) {
      space = key.indexOf(' ', space + 1);
      if (space < 0) {
        break;
      }
      if (starts.contains(key.substring(0, space))) {
        return true;
      }
    }
    return headings.contains(key);
  }

  /** Whether it is one that stands on web pages alone: more than a single common word. */
  public boolean isSure(String line) {
    return isOne(line) && key(line).indexOf(' ') > 0;
  }

  private static String key(String line) {
    String folded = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    int end = folded.length();
    while (end > 0 && ":.…»>".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end).strip();
  }
}
