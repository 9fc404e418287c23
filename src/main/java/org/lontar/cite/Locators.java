package org.lontar.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lontar.document.Paragraph;

/** How citations name paragraphs: by the printed number, else by place. */
final class Locators {
  private static final Pattern ANCHOR =
      Pattern.compile(
          "(?:a(?<annex>[^-]+)-)?(?<kind>pp|op|[phut])(?<place>.+?)(?:_(?<turn>\\d+))?");

  private Locators() {}

  /** The locator of a paragraph. Thread-safe. */
  static String of(Paragraph paragraph) {
    Matcher anchor = ANCHOR.matcher(paragraph.anchor());
    if (!anchor.matches()) {
      return PlainLine.of(paragraph.number() == null ? paragraph.anchor() : paragraph.number());
    }
    String turn = anchor.group("turn") == null ? "" : " [" + anchor.group("turn") + "]";
    String annex = anchor.group("annex") == null ? "" : " of annex " + anchor.group("annex");
    return PlainLine.of(name(paragraph, anchor) + turn + annex);
  }

  private static String name(Paragraph paragraph, Matcher anchor) {
    String place = anchor.group("place");
    return switch (paragraph.kind()) {
      case NUMBERED -> paragraph.number() == null ? place : paragraph.number();
      case ITEM -> item(place);
      case PREAMBULAR -> "preambular " + place;
      case OPERATIVE -> "operative " + place;
      case HEADING -> "heading " + place;
      case TABLE_ROW -> "table " + place.replace("-r", ", row ");
      case UNNUMBERED -> "unnumbered " + place;
    };
  }

  /** {@code 12.b.ii} is written 12(b)(ii). */
  private static String item(String place) {
    String[] parts = place.split("\\.", -1);
    StringBuilder name = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      name.append('(').append(parts[i]).append(')');
    }
    return name.toString();
  }
}
