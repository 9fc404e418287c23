package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How texts name a meeting by its series and its number, in English and the region's languages, as
 * patterns over folded text. The groups: {@code n} the name, {@code o} or {@code q} the number,
 * {@code p} further numbers.
 */
final class MeetingForms {

  /** A costly pattern and what it is tried around. */
  record Form(Pattern anchor, Pattern pattern) {
    private static Form of(Pattern anchor, String pattern) {
      return new Form(anchor, Pattern.compile(pattern));
    }
  }

  /** Without one of these no name stands in a text; cheap to look for. */
  static final Pattern ANCHOR =
      Pattern.compile(
          "\\d|first|second|third|fourth|fifth|sixth|eighth|ninth|tenth|twel|teenth|tieth|ninth|seventh|eleventh|[ -][ivx]+\\b|ke-[ivx]");

  /** The marks of a number that stands behind a name. */
  private static final Pattern MARK =
      Pattern.compile("ke-? ?[\\dvix]|lần thứ|ครั้งที่|ຄັ້ງທີ|លើកទី|ika-|no\\. ?\\d");

  /** How many characters on either side of an anchor a name may fill. */
  static final int AROUND = 170;

  private static final String SPELLED =
      "(?:twenty|thirty|forty|fifty|sixty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[a-z]{0,9}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth)";
  static final String NUMBER =
      "(?:(?<![\\d.,/])\\d{1,2}(?! ?[\\d%])(?: ?(?:st|nd|rd|th)(?![a-z]))?|(?<![a-z])(?:"
          + SPELLED
          + "|[ivx]{1,7})(?![a-z]))";
  static final String AND = "(?:, ?| ?& ?|,? (?:and|dan|at|và) (?:the )?)";
  private static final String GLUE =
      "\\)?(?: na| ng|-?(?:届|次))? ?(?:ကြိမ်မြောက် ?)?(?:(?:meetings?|conferences?|sessions?|mga pulong|pulong)(?: of)?(?: (?:the|ng))? )?";

  /** Marks of a number behind a name. */
  private static final String BEHIND =
      "(?: (?:meetings?|conferences?|council|summits?))?(?: ?\\([^()]{2,40}\\))?,? ?(?:ke-? ?|lần thứ |ครั้งที่ ?|ຄັ້ງທີ ?|លើកទី ?|ika-|no\\. ?)";

  /** A day may follow a short form as well as a number ("SOCA 25 March"). */
  private static final String NO_DAY =
      "(?! ?(?:-|to|and) ?\\d)(?! ?(?:jan|feb|mar|mac|apr|may|mei|jun|jul|aug|ago|ogos|sep|okt|oct|nov|dec|des|dis)|\\d|[.,]\\d)";

  /** Another name goes on behind: "ASEAN Ministerial Meeting on …". */
  private static final String ENDS =
      "(?![a-z0-9])(?! ?\\+| plus three| (?:on|for) (?!\\d|the \\d|[a-z]+day|[a-z]+ \\d))";

  private static final String CONVENES =
      " (?:to )?(?:[a-z]+ ){0,3}(?:their |its |the |hold |for )?(?<o>"
          + NUMBER
          + ") (?:meeting|conference|session)";

  /** "… met for the 30th time", "… bersidang untuk ke-30 kalinya". */
  private static final String FOR_THE_TIME =
      "(?: [a-z]+){0,4}? (?:for the (?<o>"
          + NUMBER
          + ") time|untuk (?:yang )?(?:kali(?:nya)? )?(?:yang )?ke-?(?<q>\\d{1,2}|[ivx]{1,7}))(?![\\w])";

  private static final Pattern TIMES = Pattern.compile("for the |untuk (?:kali|ke|yang)");

  /** A number without the name of its series. */
  static final Pattern LONE =
      Pattern.compile(
          "(?<o>"
              + NUMBER
              + ") (?:annual |regular |biennial |asean )?(?:meeting|conference|session|gathering|edition|summit|konseho|pulong|pagpupulong)s?(?![a-z])"
              + "|(?:pertemuan|sidang|mesyuarat|konferensi|persidangan|untuk|kali)(?: yang)? ke-? ?(?<q>\\d{1,2}|[ivx]{1,7})(?!\\w)"
              + "|(?:lần thứ|ครั้งที่|ຄັ້ງທີ|លើកទី) ?(?<r>\\d{1,2})(?!\\d)"
              + "|for the (?<s>"
              + NUMBER
              + ") time");

  private MeetingForms() {}

  /**
   * The forms over the names of a vocabulary, each an alternation.
   *
   * @param all every name
   * @param shortForms those of capitals alone
   * @param ministers those of meetings of ministers, who may convene "their 5th meeting"
   */
  static List<Form> of(String all, String shortForms, String ministers) {
    List<Form> forms = new ArrayList<>();
    forms.add(
        Form.of(
            ANCHOR,
            "(?<o>"
                + NUMBER
                + ")(?<p>(?:"
                + AND
                + NUMBER
                + "){0,3}) ?"
                + GLUE
                + "(?<n>"
                + all
                + ")"
                + ENDS));
    forms.add(
        Form.of(
            MARK,
            "(?<n>"
                + all
                + ")"
                + BEHIND
                + "(?<o>"
                + NUMBER
                + ")(?<p>(?:"
                + AND
                + "(?:ke-)?"
                + NUMBER
                + "){0,3})(?![\\w])"));
    forms.add(
        Form.of(
            ANCHOR,
            "(?<n>"
                + shortForms
                + ")(?:[ -](?<o>[ivx]{1,7}(?![\\w-]))|[ -](?<q>\\d{1,2})(?![\\w/%])"
                + NO_DAY
                + ")"));
    forms.add(Form.of(ANCHOR, "(?<n>" + ministers + ")" + CONVENES));
    forms.add(Form.of(TIMES, "(?<n>" + all + ")" + FOR_THE_TIME));
    return List.copyOf(forms);
  }
}
