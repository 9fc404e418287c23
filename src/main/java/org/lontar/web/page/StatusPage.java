package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.search.LanguageCheck;
import org.lontar.search.PortalStatus;

/**
 * The page on the state of the portal. Immutable.
 *
 * @param frame around it
 * @param documents how many there are
 * @param generation of the index
 * @param commit in the generation
 * @param languages how many documents are in each
 * @param verdict on the self-test, in a sentence
 * @param checks the self-test
 */
public record StatusPage(
    Frame frame,
    long documents,
    String generation,
    long commit,
    List<Language> languages,
    String verdict,
    List<Check> checks) {

  /** Copies the lists. */
  public StatusPage {
    languages = List.copyOf(languages);
    checks = List.copyOf(checks);
  }

  /** A language, how many documents are in it, and the search for them. */
  public record Language(String name, String documents, String href) {}

  /**
   * A question of the self-test.
   *
   * @param name of the language
   * @param language its code
   * @param tried what the question is
   * @param typed what was typed
   * @param sentence the sentence, escaped and marked
   * @param passed whether it came out as it should
   */
  public record Check(
      String name,
      String language,
      String tried,
      String typed,
      SafeString sentence,
      boolean passed) {}

  /** The page for a status. */
  public static StatusPage of(PortalStatus status, Names names, @Nullable ProgressLine progress) {
    long failed = status.checks().stream().filter(check -> !check.passed()).count();
    return new StatusPage(
        new Frame(names.text("help.status.title"), "", "/status", progress),
        status.documents(),
        status.state().generation(),
        status.state().commit(),
        status.languages().stream()
            .map(
                label ->
                    new Language(
                        names.code(Dimension.LANGUAGE, label.value()),
                        names.number(label.count()),
                        SearchLinks.ofValue(Dimension.LANGUAGE, label.value())))
            .toList(),
        failed == 0
            ? names.text("help.status.passed", status.checks().size())
            : names.text("help.status.failed", failed, status.checks().size()),
        status.checks().stream().map(check -> check(check, names)).toList());
  }

  private static Check check(LanguageCheck check, Names names) {
    return new Check(
        names.code(Dimension.LANGUAGE, check.language()),
        check.language(),
        tried(check.kind(), names),
        check.typed(),
        new SafeString(MarkedText.html(check.sentence(), check.highlights())),
        check.passed());
  }

  private static String tried(LanguageCheck.Kind kind, Names names) {
    return names.text("help.status.tried." + kind.name().toLowerCase(Locale.ROOT));
  }
}
