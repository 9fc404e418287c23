package org.lontar.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a mail's own words from those of the messages that it quotes.
 *
 * <p>Where the history stands below the message, the line over each quoted message becomes a
 * heading and its words stay paragraphs under it: the message that they come from may be nowhere
 * else. Where an answer stands between quoted lines, these keep one sign of quotation instead,
 * since no heading would say where they end. What stands below the two hyphens that set a signature
 * off is furniture. One thread, one document.
 */
public final class MailThread {
  /** Characters of the line that says whose a quoted message is. */
  private static final int LONGEST_ATTRIBUTION = 300;

  private static final int MOST_ATTRIBUTION_LINES = 3;

  /** Lines behind the delimiter; more are no signature. */
  private static final int MOST_SIGNATURE_LINES = 12;

  /** Lines such as "From:" and "Sent:" that make a quoted head. */
  private static final int FEWEST_HEADERS = 3;

  private static final Set<String> HEADERS =
      Set.of(
          "from", "sent", "date", "to", "cc", "bcc", "subject", "dari", "dikirim", "tanggal",
          "kepada", "perihal", "subjek", "từ", "gửi", "đến", "chủ đề", "ngày", "จาก", "ส่ง",
          "วันที่", "ถึง", "เรื่อง");

  private static final Set<String> SEPARATORS =
      Set.of("original message", "forwarded message", "pesan asli", "tin nhắn gốc");

  private final Set<String> wrote = WordList.load("attribution-words.txt");
  private final List<Block> told = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int depth;
  private final boolean answersBetween;
  private boolean signature;

  private MailThread(List<Block> blocks) {
    this.answersBetween = answersBetween(blocks);
  }

  /** The blocks of a mail with its history and signature told apart. */
  public static List<Block> tell(List<Block> blocks) {
    MailThread thread = new MailThread(blocks);
    for (Block block : blocks) {
      if (block instanceof Block.Prose prose) {
        thread.prose(prose.lines());
        thread.end();
      } else {
        thread.told.add(block);
      }
    }
    return thread.told;
  }

  /** Whether the mail's own words go on behind quoted ones. */
  private boolean answersBetween(List<Block> blocks) {
    boolean quoted = false;
    boolean signed = false;
    for (Block block : blocks) {
      List<String> lines = block instanceof Block.Prose prose ? prose.lines() : List.of();
      for (int at = 0; at < lines.size(); at++) {
        int head = headLines(lines, at);
        boolean isQuoted = depthOf(lines.get(at)) > 0;
        signed = (signed || isDelimiter(lines.get(at))) && !isQuoted;
        if (quoted && !isQuoted && !signed && head == 0) {
          return true;
        }
        quoted |= isQuoted;
        at += Math.max(0, head - 1);
      }
    }
    return false;
  }

  private void prose(List<String> block) {
    for (int at = 0; at < block.size(); at++) {
      String line = block.get(at);
      int itsDepth = depthOf(line);
      String words = withoutSigns(line);
      int head = headLines(block, at);
      if (head > 0) {
        end();
        heading(block.subList(at, at + head));
        at += head - 1;
      } else if (isDelimiter(line) && block.size() - at - 1 <= MOST_SIGNATURE_LINES) {
        end();
        signature = true;
      } else {
        line(itsDepth, words);
      }
    }
  }

  private void line(int itsDepth, String words) {
    if (itsDepth != depth || words.isEmpty()) {
      end();
      signature &= itsDepth == 0;
    }
    depth = itsDepth;
    if (!words.isEmpty()) {
      lines.add(words);
    }
  }

  private void heading(List<String> attribution) {
    List<String> words = attribution.stream().map(MailThread::withoutSigns).toList();
    told.add(
        answersBetween ? new Block.Prose(words) : new Block.Heading(String.join(" ", words), 2));
    signature = false;
  }

  private void end() {
    if (lines.isEmpty()) {
      return;
    }
    if (signature) {
      told.add(new Block.Furniture(String.join(" ", lines)));
    } else {
      boolean marked =
          depth > 0 && (answersBetween || told.stream().noneMatch(Block.Heading.class::isInstance));
      lines.set(0, (marked ? "> " : "") + lines.getFirst());
      told.add(new Block.Prose(lines));
    }
    lines.clear();
  }

  /** How many lines from {@code at} are the head of a quoted message; 0 where none are. */
  private int headLines(List<String> block, int at) {
    if (isSeparator(withoutSigns(block.get(at)))) {
      return 1 + headers(block, at + 1);
    }
    int headers = headers(block, at);
    return headers >= FEWEST_HEADERS ? headers : attributionLines(block, at);
  }

  private static int headers(List<String> block, int at) {
    int headers = 0;
    while (at + headers < block.size() && isHeader(withoutSigns(block.get(at + headers)))) {
      headers++;
    }
    return headers;
  }

  private static boolean isHeader(String line) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon).strip().replace("*", "");
    return HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isSeparator(String line) {
    String words = line.replaceAll("^[-_= ]+|[-_= ]+$", "").toLowerCase(Locale.ROOT);
    return line.startsWith("-") && SEPARATORS.contains(words);
  }

  /** A line that names a writer and a time and ends with "wrote:", on up to three lines. */
  private int attributionLines(List<String> block, int at) {
    StringBuilder whole = new StringBuilder();
    for (int lines = 1; lines <= MOST_ATTRIBUTION_LINES && at + lines <= block.size(); lines++) {
      String line = withoutSigns(block.get(at + lines - 1));
      if (line.isEmpty() || whole.length() > LONGEST_ATTRIBUTION) {
        return 0;
      }
      whole.append(whole.isEmpty() ? "" : " ").append(line);
      if (line.endsWith(":")) {
        return isAttribution(whole.toString()) ? lines : 0;
      }
    }
    return 0;
  }

  private boolean isAttribution(String line) {
    String lower = line.substring(0, line.length() - 1).strip().toLowerCase(Locale.ROOT);
    boolean saysWhoAndWhen = lower.chars().anyMatch(Character::isDigit) || lower.indexOf('@') >= 0;
    return saysWhoAndWhen && wrote.stream().anyMatch(lower::endsWith);
  }

  private static boolean isDelimiter(String line) {
    return line.equals("--") || line.equals("-- ") || line.equals("__");
  }

  private static int depthOf(String line) {
    int depth = 0;
    for (int at = 0;
        at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ');
        at++) {
      depth += line.charAt(at) == '>' ? 1 : 0;
    }
    return depth;
  }

  private static String withoutSigns(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
      start++;
    }
    return line.substring(start);
  }
}
