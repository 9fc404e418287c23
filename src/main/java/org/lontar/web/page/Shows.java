package org.lontar.web.page;

/**
 * What the script of the form says on its button: how many documents applying would show. The
 * number stands between the two halves.
 *
 * @param nothing where nothing would be found
 * @param one for one document, whole
 * @param before for more, before the number
 * @param after for more, behind it
 */
public record Shows(String nothing, String one, String before, String after) {
  /** A number that no sentence holds by itself. */
  private static final int SAMPLE = 7_654_321;

  static Shows of(Names names) {
    String sentence = names.text("results.show", SAMPLE);
    String number = names.text("results.show.number", SAMPLE);
    int place = sentence.indexOf(number);
    return place < 0
        ? new Shows(names.text("results.show.nothing"), names.text("results.show", 1), sentence, "")
        : new Shows(
            names.text("results.show.nothing"),
            names.text("results.show", 1),
            sentence.substring(0, place),
            sentence.substring(place + number.length()));
  }
}
