package org.lontar.testkit;

import java.util.Locale;
import java.util.Random;

/** Texts of press releases for tests of copies: invented, of the length and form of real ones. */
public final class Releases {

  private static final String[] WORDS =
      ("ministers region cooperation community youth women labour education culture sports haze"
              + " health disaster resilience rural poverty children heritage media climate forest"
              + " river monitoring network centre programme framework work plan partners secretariat"
              + " agreed welcomed noted reaffirmed encouraged adopted launched strengthened endorsed"
              + " reviewed the of and in to for with by on their its progress implementation support"
              + " capacity building member states sectoral body exchange knowledge people social")
          .split(" ");

  private Releases() {}

  /** The release on the yearly meeting of a year: another year has other numbers and no more. */
  public static String yearly(int year, int ordinal, int participants) {
    return String.format(
        Locale.ROOT,
        """
        The %1$dth Meeting of the Committee on Transboundary Haze was held in Bandung on 12 June
        %2$d and was attended by %3$d delegates of the ten Member States and the Secretariat. The
        Meeting reviewed the state of fires and haze in the northern and the southern part of the
        region, and noted that the monsoon of %2$d had kept the number of hotspots at a low level.
        The Meeting took note of the outlook of the Specialised Meteorological Centre, which expects
        the dry season to begin in July, and reaffirmed the commitment of all Member States to the
        Agreement on Transboundary Haze Pollution. The Meeting discussed the steps that each country
        has taken to prevent fires on peatland, among them the rewetting of drained land, the
        training of village fire brigades and the closer watch of plantations by satellite. The
        Meeting thanked the host for the warm welcome and the excellent arrangements, and agreed to
        meet again next year at a place and on a date to be told by the Secretariat in due course.
        """,
        ordinal,
        year,
        participants);
  }

  /** A text of its own for each seed. */
  public static String random(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.toString().strip();
  }

  /** The same text with every {@code every}th word replaced. */
  public static String edited(String text, int every) {
    String[] words = text.split("\\s+", -1);
    for (int i = every; i < words.length; i += every) {
      words[i] = "changed" + (char) ('a' + i % 26);
    }
    return String.join(" ", words);
  }
}
