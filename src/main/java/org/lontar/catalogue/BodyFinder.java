package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Body;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;

/**
 * Finds who issued a document, and on what level: by its title, else by its first lines ("We, the
 * Heads of State …"), a release by its site. Immutable, thread-safe.
 *
 * <p>Articles and speeches have no such body: their source and author say whose they are.
 */
final class BodyFinder {
  private static final Set<String> ISSUED =
      Set.of(
          "joint-statement",
          "chairman-statement",
          "declaration",
          "agreement",
          "guidelines-framework",
          "work-plan",
          "press-release",
          "report");

  private static final String PRESS_RELEASE = "press-release";
  private static final String PARTNER = "partner";

  /** "ASEAN-Japan", "ASEAN and China": two sides that speak together. */
  private static final Pattern TWO_SIDES =
      Pattern.compile("\\basean ?[-–] ?[\\p{L}.]{2,}|\\b[\\p{L}.]{2,} ?[-–] ?asean\\b");

  private static final int FIRST_LINES = 2;
  private static final Pattern WE =
      Pattern.compile(
          "^\\W{0,3}(?:we\\b|the (?:heads|leaders|ministers|member states)\\b|kami\\b|chúng tôi|พวกเรา|เรา )");

  private final List<Body> bodies;
  private final TermIndex<String> names = new TermIndex<>();

  BodyFinder(List<Body> bodies) {
    this.bodies = List.copyOf(bodies);
    bodies.forEach(body -> body.names().forEach(name -> names.add(name, body.code())));
  }

  /**
   * The codes of those who issued the document, in the order of their words.
   *
   * @param type the document's type, or null
   * @param partners the partners that it treats
   */
  List<Described<String>> find(
      Reading reading, @Nullable String type, List<Described<String>> partners) {
    if (type == null || !ISSUED.contains(type)) {
      return List.of();
    }
    List<Described<String>> found = new ArrayList<>();
    Piece title = reading.title();
    if (title != null) {
      add(title, found);
      addPartner(title, partners, found);
    }
    if (found.isEmpty()) {
      reading.opening().stream()
          .limit(FIRST_LINES)
          .filter(piece -> WE.matcher(piece.folded()).find())
          .findFirst()
          .ifPresent(piece -> add(piece, found));
    }
    return found.isEmpty() && type.equals(PRESS_RELEASE) ? ofSite(reading) : List.copyOf(found);
  }

  private void add(Piece piece, List<Described<String>> found) {
    for (TermIndex.Match<String> match : names.find(piece)) {
      put(
          Described.stated(match.value(), piece.part(), piece.quote(match.start(), match.end())),
          found);
    }
  }

  /** A partner issues what it and ASEAN name themselves for together. */
  private static void addPartner(
      Piece title, List<Described<String>> partners, List<Described<String>> found) {
    var sides = TWO_SIDES.matcher(title.folded());
    if (!partners.isEmpty() && sides.find()) {
      put(Described.stated(PARTNER, title.part(), title.quote(sides.start(), sides.end())), found);
    }
  }

  private static void put(Described<String> body, List<Described<String>> found) {
    if (found.stream().noneMatch(f -> f.value().equals(body.value()))) {
      found.add(body);
    }
  }

  private List<Described<String>> ofSite(Reading reading) {
    EmbeddedField url =
        reading.firstField("html:canonical", "html:og:url", "jsonld:url", "json:url");
    if (url == null) {
      return List.of();
    }
    for (Body body : bodies) {
      for (String host : body.hosts()) {
        if (WebHosts.isOn(url.value(), host)) {
          return List.of(Described.inferred(body.code(), Reading.evidence(url)));
        }
      }
    }
    return List.of();
  }
}
