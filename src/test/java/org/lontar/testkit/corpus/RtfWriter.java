package org.lontar.testkit.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lontar.testkit.corpus.Manuscript.Block;

/** Writes rich text (.rtf), seven bits wide. */
public final class RtfWriter implements ManuscriptWriter {

  @Override
  public byte[] write(Manuscript manuscript) {
    StringBuilder rtf = new StringBuilder();
    rtf.append("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n");
    rtf.append("{\\info{\\title ").append(escape(manuscript.title()));
    rtf.append("}{\\creatim\\yr2026\\mo1\\dy15\\hr8\\min0}}\n");
    rtf.append("\\pard\\qc\\b\\fs28 ")
        .append(escape(manuscript.title()))
        .append("\\b0\\fs24\\par\n");
    manuscript.blocks().forEach(block -> rtf.append(block(block)));
    return rtf.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> "\\pard\\sb240\\b " + escape(text) + "\\b0\\par\n";
      case Block.Centered(var text) -> "\\pard\\qc " + escape(text) + "\\par\n";
      case Block.Text(var text) -> "\\pard\\sb120\\qj " + escape(text) + "\\par\n";
      case Block.Item(var text) -> "\\pard\\li360\\fi-180\\bullet  " + escape(text) + "\\par\n";
      case Block.Table(var rows) -> table(rows);
    };
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      table.append("\\trowd");
      for (int i = 1; i <= row.size(); i++) {
        table.append("\\cellx").append(9000 * i / row.size());
      }
      row.forEach(cell -> table.append("\\intbl ").append(escape(cell)).append("\\cell "));
      table.append("\\row\n");
    }
    return table.toString();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '{' || c == '}') {
        escaped.append('\\').append(c);
      } else if (c < 128) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append((int) (short) c).append('?');
      }
    }
    return escaped.toString();
  }
}
