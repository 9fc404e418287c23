package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.query.SyntaxTable;

/**
 * The page on what can be typed. Immutable.
 *
 * @param frame around it
 * @param forms what can be typed
 * @param repairs what can't be read as typed
 */
public record SyntaxPage(Frame frame, List<Form> forms, List<Repair> repairs) {

  /** Copies the lists. */
  public SyntaxPage {
    forms = List.copyOf(forms);
    repairs = List.copyOf(repairs);
  }

  /** Something that can be typed. */
  public record Form(String type, String finds, List<Example> examples) {
    /** Copies the list. */
    public Form {
      examples = List.copyOf(examples);
    }
  }

  /** A query, and the address of what it finds. */
  public record Example(String typed, String href) {}

  /** Something that can't be read as typed; {@code isQuery} where it was not only described. */
  public record Repair(String typed, boolean isQuery, String read) {}

  /** The page for a table. */
  public static SyntaxPage of(SyntaxTable table, Names names, @Nullable ProgressLine progress) {
    return new SyntaxPage(
        new Frame(names.text("help.syntax.title"), "", "/help/syntax", progress),
        table.forms().stream().map(form -> form(form, names)).toList(),
        table.repairs().stream().map(repair -> repair(repair, names)).toList());
  }

  /** The table says it in English; the bundles of other languages have it by key. */
  private static Repair repair(SyntaxTable.Repair repair, Names names) {
    boolean isQuery = repair.tree() != null;
    return new Repair(
        isQuery
            ? repair.typed()
            : names.messages().find("syntax.typed." + repair.code()).orElse(repair.typed()),
        isQuery,
        names.messages().find("syntax.read." + repair.code()).orElse(repair.read()));
  }

  private static Form form(SyntaxTable.Form form, Names names) {
    return new Form(
        form.type(),
        names.messages().find("syntax.finds." + form.key()).orElse(form.finds()),
        form.examples().stream()
            .map(SyntaxTable.Example::typed)
            .map(typed -> new Example(typed, "/search?q=" + SearchLinks.encode(typed)))
            .toList());
  }
}
