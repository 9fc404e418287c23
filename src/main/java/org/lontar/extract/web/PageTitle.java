package org.lontar.extract.web;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lontar.extract.block.WhiteSpace;

/**
 * The title that a page prints over its article. Immutable.
 *
 * @param text the words, white space folded; empty where there is none
 */
record PageTitle(String text) {

  private static final int LONGEST = 400;

  /** The first large heading that the head's own title confirms, else the head's title. */
  static PageTitle of(Document page, PageFields fields) {
    String og = fields.first("html:og:title");
    String head = page.title();
    String printed = "";
    for (Element heading : page.select("h1")) {
      String text = WhiteSpace.fold(heading.text());
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      if (isIn(text, head) || (og != null && (isIn(text, og) || isIn(og, text)))) {
        return new PageTitle(text);
      }
      printed = printed.isEmpty() ? text : printed;
    }
    if (og != null) {
      return new PageTitle(og);
    }
    return new PageTitle(printed.isEmpty() ? WhiteSpace.fold(head) : printed);
  }

  private static boolean isIn(String part, String whole) {
    return key(whole).contains(key(part));
  }

  /** Whether a run only says the title again. */
  boolean isRepeatedBy(TextRun run) {
    return run.text().length() <= text.length() + 10 && key(run.text()).equals(key(text));
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
