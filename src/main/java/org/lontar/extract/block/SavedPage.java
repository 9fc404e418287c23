package org.lontar.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Clears plain text that was saved from a web page of what stood around the article: share buttons,
 * teasers of other posts, the author box.
 *
 * <p>Texts that show no sure trace of a web page are left alone. One thread, one document.
 */
public final class SavedPage {

  private static final int SHORTEST_PARAGRAPH = 100;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_NAME = 45;
  private static final int MOST_NAME_WORDS = 5;
  private static final int LONGEST_BOX = 600;

  private final ShareButtons buttons = new ShareButtons();
  private final SectionHeading headings = new SectionHeading();
  private final DateLine dates = new DateLine();
  private final Set<String> authorWords = WordList.load("author-words.txt");
  private final List<Block> blocks;
  private final boolean[] dropped;
  private final boolean[] furniture;

  private SavedPage(List<Block> blocks) {
    this.blocks = blocks;
    this.dropped = new boolean[blocks.size()];
    this.furniture = new boolean[blocks.size()];
  }

  /** The blocks without noise; by-lines and author boxes become furniture. */
  public static List<Block> clear(List<Block> blocks) {
    return new SavedPage(blocks).cleared();
  }

  private List<Block> cleared() {
    if (!showsTraces()) {
      return blocks;
    }
    dropButtons();
    dropSections();
    markAuthorBox();
    markByLines();
    List<Block> cleared = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (furniture[at]) {
        cleared.add(new Block.Furniture(text(at)));
      } else if (!dropped[at]) {
        cleared.add(blocks.get(at));
      }
    }
    return cleared;
  }

  private boolean showsTraces() {
    return blocks.stream().anyMatch(b -> buttons.isRow(b.text()) || headings.isSure(b.text()));
  }

  private String text(int at) {
    return blocks.get(at).text();
  }

  private void dropButtons() {
    for (int at = 0; at < blocks.size(); at++) {
      boolean besideButton =
          (at > 0 && buttons.isButton(text(at - 1)))
              || (at + 1 < blocks.size() && buttons.isButton(text(at + 1)));
      dropped[at] = buttons.isRow(text(at)) || (buttons.isButton(text(at)) && besideButton);
    }
  }

  /** Drops each section's heading and its teasers, up to where running text goes on. */
  private void dropSections() {
    boolean inSection = false;
    for (int at = 0; at < blocks.size(); at++) {
      if (headings.isOne(text(at))) {
        inSection = true;
      } else if (inSection && isArticleText(at)) {
        inSection = false;
      }
      dropped[at] |= inSection;
    }
  }

  /** Whether this is a paragraph of an article and not the words of a teaser. */
  private boolean isArticleText(int at) {
    String text = text(at);
    if (text.length() < SHORTEST_PARAGRAPH || isCutShort(text)) {
      return false;
    }
    boolean beforeTeaser = at + 1 < blocks.size() && isCutShort(text(at + 1));
    boolean dated = isDateAt(at + 1) || isDateAt(at + 2);
    boolean listed =
        at > 0 && isTeaserTitle(at - 1) && at + 1 < blocks.size() && isTeaserTitle(at + 1);
    boolean closed = ".!?”\"’)…".indexOf(text.charAt(text.length() - 1)) >= 0;
    return closed && !beforeTeaser && !dated && !listed;
  }

  private boolean isDateAt(int at) {
    return at < blocks.size() && dates.isBareDate(text(at));
  }

  private boolean isTeaserTitle(int at) {
    String text = text(at);
    return text.length() <= LONGEST_TITLE
        && !headings.isOne(text)
        && !dates.isBareDate(text)
        && !text.endsWith(".");
  }

  private static boolean isCutShort(String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }

  /** The box stands after the last paragraph: a name, then who that is. */
  private void markAuthorBox() {
    int last = blocks.size() - 1;
    while (last >= 0 && dropped[last]) {
      last--;
    }
    for (int at = Math.max(1, last - 3); at <= last; at++) {
      boolean box = !dropped[at] && text(at).length() <= LONGEST_BOX && saysAuthor(text(at));
      if (box && isName(text(at - 1)) && !dropped[at - 1]) {
        for (int of = at - 1; of <= last; of++) {
          furniture[of] = !dropped[of];
        }
        return;
      }
    }
  }

  private boolean saysAuthor(String text) {
    String spaced = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}']", " ") + " ";
    return authorWords.stream().anyMatch(word -> spaced.contains(" " + word + " "));
  }

  /** A few capitalized words without a stop. */
  private static boolean isName(String text) {
    if (text.length() > LONGEST_NAME || ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    String[] words = text.split(" ", -1);
    boolean capitalized = true;
    for (String word : words) {
      capitalized &=
          !word.isEmpty()
              && !Character.isLowerCase(word.charAt(0))
              && !Character.isDigit(word.charAt(0));
    }
    return capitalized && words.length <= MOST_NAME_WORDS;
  }

  /** Before the first paragraph: who wrote it, and when it was put up. */
  private void markByLines() {
    for (int at = 1; at < blocks.size() && text(at).length() < SHORTEST_PARAGRAPH; at++) {
      String lower = text(at).toLowerCase(Locale.ROOT);
      boolean byLine =
          lower.startsWith("by ")
              || lower.startsWith("written by ")
              || lower.startsWith("posted ")
              || lower.startsWith("published ")
              || lower.startsWith("updated ")
              || lower.endsWith(" min read")
              || lower.endsWith(" views")
              || dates.isBareDate(text(at));
      furniture[at] |= byLine && !dropped[at];
    }
  }
}
