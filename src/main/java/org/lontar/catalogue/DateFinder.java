package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Part;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.RoleDate;

/**
 * Finds the dates that the document's own words give it, told apart by role. Immutable,
 * thread-safe.
 *
 * <p>A date counts only where the words around it say that it is this document's: a line of issue,
 * a title, a dateline, a by-line, or a sentence of the opening that says when the event was.
 */
final class DateFinder {
  /** Trust of a date by what says it; see the decision page on dates. */
  static final int ISSUE_LINE = 90;

  static final int TITLE = 85;
  static final int DATELINE = 80;
  static final int EVENT = 70;
  static final int LONE = 45;

  private static final int ENDING_PIECES = 6;
  private static final int FAR = 400;
  private static final int NEAR = 160;
  private static final int EVENT_PIECES = 4;

  /** A dateline's date begins before this. */
  private static final int FIRST_LINE = 90;

  /** No pattern of a line that ends in a date is longer than this. */
  private static final int LINE = 400;

  /** Without one of these words no line says when a document was published. */
  private static final List<String> PUBLISHING =
      List.of(
          "posted",
          "date",
          "published",
          "publication",
          "released",
          "diterbitkan",
          "tarikh",
          "tanggal",
          "ngày đăng",
          "เผยแพร่",
          "petsa",
          " of");

  /** A piece and the dates that it names. */
  private record Dated(Piece piece, List<DateMention> mentions) {}

  /** A line that says when the document was issued: the word stands at its start. */
  private static final Pattern ISSUE_START =
      Pattern.compile(
          "^\\W{0,3}(?:as )?(?:issued|adopted|endorsed|released|promulgated|dikeluarkan|thông qua|ban hành|inilabas|ออก|ปรับปรุง)\\b.{0,160}$");

  /** A second thing that happened after the issue: the date is its. */
  private static final Pattern FURTHER =
      Pattern.compile("\\b(?:launched|held|entered|revised|amended|replac\\w+|superseded)\\b");

  /** Names of places in capitals, or words of a script without capitals, and nothing else. */
  private static final Pattern DATELINE_BEFORE =
      Pattern.compile(
          "^\\W{0,3}(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’()-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’()-]*|of|da|de|and))*"
              + "|[\\p{Lo}\\p{M} ]{2,30}),?\\s*){0,3}[(,]?\\s*(?:ika-|ngày |on |pada |–\\s?|-\\s?)?$");

  private static final Pattern DATELINE_AFTER =
      Pattern.compile("^\\s*\\)?\\s*(?:$|[-:|.]|\\([^)]{2,40}\\)\\s*[-:.]).*");
  private static final Pattern PUBLISHED_BEFORE =
      Pattern.compile(
          "(?:^|[|.(-] ?)(?:posted|published|publication date|date of publication|first published|date|released|diterbitkan|tarikh|tanggal|ngày đăng|วันที่เผยแพร่|เผยแพร่|petsa)\\s*(?:on|by [\\p{L} .]{2,40} on)?\\s*:?\\s*(?:\\p{L}{3,9},?\\s*)?$"
              + "|\\b(?:item|report|dispatch|article|story|release) of\\s*$");
  private static final Pattern BYLINE_BEFORE =
      Pattern.compile("^(?:by|oleh|penulis|reporter|nina|ni)\\b[^\\d]{2,60}$");

  /** Words that say when an event was. */
  private static final Pattern EVENT_CUE =
      Pattern.compile(
          "\\b(?:held|convened?|met|meets?|gathered|took place|taking place|organi[sz]ed|hosted|conducted|conferred|ended|closed|opened|concluded|wrapped up|kicked off|attended|meeting|conference|summit|session|speaking|delivered|launched|today|diadakan|berlangsung|digelar|dilaksanakan|diselenggarakan|bersidang|dirasmikan|ginanap|idinaos|nagpulong|tổ chức|diễn ra|khai mạc|họp)\\b|ประชุม|จัดขึ้น|จัดการ|ກອງປະຊຸມ|ຈັດຂຶ້ນ|កិច្ចប្រជុំ|ប្រារព្ធ|អង្គប្រជុំ|အစည်းအဝေး|ကျင်းပ|会议|举行");

  /** Words that say the date is another's: of an earlier text, a next meeting, a target. */
  static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:recall\\w*|reaffirm\\w*|recogni[sz]ing|noting|pursuant|since|following (?:the )?(?:adoption|signing|outcome)|previous\\w*|earlier|last (?:year|month|meeting|held)|adopted|signed|endorsed|established|founded|set up|created|inaugurated|first (?:met|held|convened|organi[sz]ed)|entered into force|came into force|in force|next meeting|next .{0,40}meeting|will be held in|upcoming|scheduled|deadline|until|by the end|no later than|after the|anniversary of|born|ratified|based on|taking the|decided in|agreed in|outcomes? of|accordance with|(?:statement|declaration|agreement|resolution|communique|treaty|protocol|report|plan)\\b[^.]{0,60}\\b(?:of|dated))\\b|sebelumnya|terdahulu|tahun lalu|lần trước|ครั้งก่อน");

  private static final Pattern TARGET_BEFORE =
      Pattern.compile(
          "\\b(?:by|until|till|towards?|vision|blueprint|agenda|before|from|post|after|since|due)[ -]*(?:the )?(?:end of )?$");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?<today>today|hari ini|hôm nay|ngayong araw)\\b|\\b(?:yesterday|kemarin|kelmarin|hôm qua|kahapon)\\b|(?<t2>วันนี้)|เมื่อวาน");

  private final DateScanner scanner;

  DateFinder(DateScanner scanner) {
    this.scanner = scanner;
  }

  /** The stated dates, in the order of the document. */
  List<DateCandidate> find(Reading reading) {
    List<DateCandidate> found = new ArrayList<>();
    if (reading.title() != null) {
      title(reading.title(), found);
    }
    List<Dated> opening =
        reading.opening().stream().map(p -> new Dated(p, scanner.scan(p.folded()))).toList();
    for (int i = 0; i < opening.size(); i++) {
      opening(opening.get(i), i, found);
    }
    reading.ending(ENDING_PIECES).forEach(piece -> lines(piece, found));
    reading.furniture().forEach(piece -> furniture(piece, found));
    if (found.isEmpty()) {
      lone(opening, found);
    }
    return found;
  }

  private void title(Piece title, List<DateCandidate> found) {
    for (DateMention mention : scanner.scan(title.folded())) {
      if (!TARGET_BEFORE.matcher(before(title, mention)).find()) {
        found.add(candidate(title, mention, DateRole.ISSUED, TITLE));
      }
    }
  }

  private static void opening(Dated dated, int index, List<DateCandidate> found) {
    Piece piece = dated.piece();
    SignedLine signed = new SignedLine(piece.folded());
    for (DateMention mention : dated.mentions()) {
      if (isLine(piece, mention, signed, found)) {
        continue;
      }
      if (index < 4 && isInDateline(piece, mention.start(), mention.end())) {
        found.add(candidate(piece, mention, DateRole.PUBLISHED, DATELINE));
        relative(piece, mention, found);
      } else if (index < EVENT_PIECES
          && (index == 0 || mention.date().precision() == Precision.DAY)
          && isEvent(piece, mention.start(), mention.end())) {
        found.add(candidate(piece, mention, DateRole.EVENT_END, EVENT - index));
      }
    }
  }

  /** "Yesterday" or "today" in the paragraph that the dateline opens: the day of the event. */
  private static void relative(Piece piece, DateMention line, List<DateCandidate> found) {
    Matcher m = RELATIVE.matcher(piece.folded()).region(line.end(), piece.folded().length());
    if (line.date().precision() == Precision.DAY
        && m.find()
        && isEvent(piece, m.start(), m.end())) {
      int back = m.group("today") == null && m.group("t2") == null ? 1 : 0;
      PartialDate day = PartialDate.ofDay(line.date().start().minusDays(back));
      String why = "\"" + piece.quote(m.start(), m.end()) + "\"; dateline: " + line.date();
      RoleDate date = new RoleDate(DateRole.EVENT_END, day);
      found.add(new DateCandidate(Described.inferred(date, why), null, EVENT - 10));
    }
  }

  private void lines(Piece piece, List<DateCandidate> found) {
    SignedLine signed = new SignedLine(piece.folded());
    scanner.scan(piece.folded()).forEach(mention -> isLine(piece, mention, signed, found));
  }

  /** Whether the line says when the document was issued, signed or published; then it is added. */
  private static boolean isLine(
      Piece piece, DateMention mention, SignedLine signed, List<DateCandidate> found) {
    String before = before(piece, mention);
    if (ISSUE_START.matcher(before).lookingAt() && !FURTHER.matcher(before).find()) {
      found.add(candidate(piece, mention, DateRole.ISSUED, ISSUE_LINE));
    } else if (signed.isAt(mention.start(), before)) {
      found.add(candidate(piece, mention, DateRole.SIGNED, ISSUE_LINE));
    } else if (isPublished(before)) {
      found.add(candidate(piece, mention, DateRole.PUBLISHED, DATELINE));
    } else {
      return false;
    }
    return true;
  }

  /** The words before a date, no more of them than any pattern of a line may be long. */
  private static String before(Piece piece, DateMention mention) {
    int from = Math.max(0, mention.start() - LINE);
    return piece.folded().substring(from, mention.start());
  }

  private static boolean isPublished(String before) {
    return (PUBLISHING.stream().anyMatch(before::contains)
            && PUBLISHED_BEFORE.matcher(before).find())
        || BYLINE_BEFORE.matcher(before).lookingAt();
  }

  private static boolean isDateline(String before, String after) {
    return DATELINE_BEFORE.matcher(before).matches() && DATELINE_AFTER.matcher(after).matches();
  }

  /** Whether the words from {@code start} to {@code end} tell of the document's own event. */
  static boolean isEvent(Piece piece, int start, int end) {
    int from = piece.sentenceStart(start, FAR);
    int to = piece.sentenceEnd(end, FAR);
    String before = piece.folded().substring(from, start);
    String near = piece.folded().substring(Math.max(from, start - NEAR), Math.min(to, end + NEAR));
    return EVENT_CUE.matcher(near).find()
        && !OTHERS.matcher(before).find()
        && !TARGET_BEFORE.matcher(before).find();
  }

  /** Whether a day without its year is the document's: of its event or in its dateline. */
  static boolean isOwn(Piece piece, int start, int end) {
    return isEvent(piece, start, end) || isInDateline(piece, start, end);
  }

  /** Whether the words stand in the dateline of {@code piece}. */
  static boolean isInDateline(Piece piece, int start, int end) {
    return start < FIRST_LINE
        && isDateline(piece.words().substring(0, start), piece.folded().substring(end));
  }

  /** A date-only line beside a name or a word of publishing; lone dates belong to other stories. */
  private void furniture(Piece piece, List<DateCandidate> found) {
    for (DateMention mention : scanner.scan(piece.folded())) {
      if (isPublished(before(piece, mention))) {
        found.add(candidate(piece, mention, DateRole.PUBLISHED, DATELINE - 5));
      }
    }
  }

  /** The only day that the first two paragraphs name, where nothing says that it is another's. */
  private static void lone(List<Dated> opening, List<DateCandidate> found) {
    List<DateCandidate> days = new ArrayList<>();
    for (Dated dated : opening.subList(0, Math.min(2, opening.size()))) {
      Piece piece = dated.piece();
      for (DateMention mention : dated.mentions()) {
        int from = piece.sentenceStart(mention.start(), FAR);
        String before = piece.folded().substring(from, mention.start());
        if (mention.date().precision() == Precision.DAY) {
          boolean own = !OTHERS.matcher(before).find() && !TARGET_BEFORE.matcher(before).find();
          days.add(candidate(piece, mention, DateRole.EVENT_END, own ? LONE : 0));
        }
      }
    }
    if (days.size() == 1 && days.get(0).trust() > 0) {
      found.addAll(days);
    }
  }

  private static DateCandidate candidate(
      Piece piece, DateMention mention, DateRole role, int trust) {
    int from = Math.max(piece.sentenceStart(mention.start(), 120), 0);
    String evidence = piece.quote(from, mention.end());
    Part part = piece.part();
    boolean day = mention.date().precision() == Precision.DAY;
    return new DateCandidate(
        Described.stated(new RoleDate(role, mention.date()), part, evidence),
        mention.first(),
        day ? trust : trust - 40);
  }
}
