package org.lontar.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The query language as a table: what can be typed, and what is made of mistakes. The page, the
 * documentation and the parser's test all come from it. Immutable.
 *
 * @param forms what can be typed, in the order of the page
 * @param repairs what can't be read as typed
 */
public record SyntaxTable(List<Form> forms, List<Repair> repairs) {

  /** Copies the lists. */
  public SyntaxTable {
    forms = List.copyOf(forms);
    repairs = List.copyOf(repairs);
  }

  /**
   * Something that can be typed.
   *
   * @param key names it in messages
   * @param type how it looks
   * @param finds what it finds, a sentence without a full stop
   * @param examples one or more
   */
  public record Form(String key, String type, String finds, List<Example> examples) {
    /** Copies the list. */
    public Form {
      examples = List.copyOf(examples);
    }
  }

  /** A query and the printed tree that it is read as. */
  public record Example(String typed, String tree) {}

  /**
   * Something that can't be read as typed.
   *
   * @param code of the note
   * @param typed an example, or a description
   * @param read how it was read
   * @param tree the printed tree that {@code typed} is read as; null where the row describes
   */
  public record Repair(String code, String typed, String read, @Nullable String tree) {}

  /** The table of this program. */
  public static SyntaxTable load() {
    return new SyntaxTable(
        blocks("syntax.txt").stream().map(SyntaxTable::form).toList(),
        blocks("repairs.txt").stream().map(SyntaxTable::repair).toList());
  }

  private static Form form(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    for (int i = 3; i < lines.size(); i += 2) {
      examples.add(new Example(value(lines, i, "example"), value(lines, i + 1, "tree")));
    }
    return new Form(
        value(lines, 0, "key"), value(lines, 1, "type"), value(lines, 2, "finds"), examples);
  }

  private static Repair repair(List<String> lines) {
    return new Repair(
        value(lines, 0, "code"),
        value(lines, 1, "typed"),
        value(lines, 2, "read"),
        lines.size() > 3 ? value(lines, 3, "tree") : null);
  }

  private static String value(List<String> lines, int at, String key) {
    String line = at < lines.size() ? lines.get(at) : "";
    if (!line.startsWith(key + ": ")) {
      throw new IllegalStateException("no " + key + " in " + lines);
    }
    return line.substring(key.length() + 2);
  }

  private static List<List<String>> blocks(String name) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    try (BufferedReader lines = open(name)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          block.add(line);
        } else if (!block.isEmpty()) {
          blocks.add(block);
          block = new ArrayList<>();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static BufferedReader open(String name) {
    InputStream bytes =
        Objects.requireNonNull(SyntaxTable.class.getResourceAsStream("/query/" + name), name);
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }
}
