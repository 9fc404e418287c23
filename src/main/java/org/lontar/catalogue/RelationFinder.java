package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.Origin;
import org.lontar.document.ParagraphKind;
import org.lontar.document.Part;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.TypeAndForm;

/**
 * Finds how a document stands to others, where it says so itself: a news page that carries a
 * statement's text, a stub that points to the whole, a text that replaces another. Thread-safe.
 */
final class RelationFinder {
  private static final Set<String> STATEMENTS =
      Set.of("joint-statement", "chairman-statement", "declaration", "agreement");

  /** So many numbered paragraphs are the statement itself, no report of it. */
  private static final int FULL_TEXT = 3;

  /** A stub is no longer than this. */
  private static final int STUB = 1_500;

  private static final String OF_WHAT =
      "(?:statement|text|document|declaration|communiqu[eé]|report|release|agreement|version)";

  private static final Pattern POINTS_TO_WHOLE =
      Pattern.compile(
          "\\b(?:(?:read|see|view|download|find|access|click here (?:for|to (?:read|view|download)))"
              + " (?:the |its )?(?:full|complete|entire) (?:[\\w'-]+ ){0,3}?"
              + OF_WHAT
              + "|(?:the )?full (?:[\\w'-]+ ){0,3}?"
              + OF_WHAT
              + "(?<of> of (?:the )?[^.;:]{5,160}?)? (?:is |may be |can be )?(?:available|found|downloaded|accessed|read|here)"
              + "|(?:full text|teks penuh|teks lengkap|toàn văn)\\s*(?::|here|di sini|tại đây))"
              + "|อ่านฉบับเต็ม|ดาวน์โหลดฉบับเต็ม");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]{4,300}");

  private static final Pattern REPLACES =
      Pattern.compile(
          "\\bthis (?:final )?(?:version|text|document|declaration|statement|agreement|framework|plan|work plan|guidelines?|edition) (?:supersedes|replaces)"
              + " (?:the )?(?<t>[^.;:]{4,160})");

  private static final Pattern LEAD_IN =
      Pattern.compile("(?i)^\\s*\\(?(?:full[- ]text|read|document)\\)?\\s*[:|–—-]\\s*");

  private final Sites sites;

  RelationFinder(Sites sites) {
    this.sites = sites;
  }

  /** The relations, each with the words that say so. */
  List<Described<Relation>> find(Reading reading, @Nullable Described<TypeAndForm> type) {
    List<Described<Relation>> found = new ArrayList<>();
    Described<Relation> reprint = reprint(reading, type);
    if (reprint != null) {
      found.add(reprint);
    }
    Described<Relation> excerpt = excerpt(reading);
    if (excerpt != null && reprint == null) {
      found.add(excerpt);
    }
    for (Piece piece : edges(reading)) {
      Matcher m = REPLACES.matcher(piece.folded());
      if (m.find()) {
        String target = piece.words().substring(m.start("t"), m.end("t")).strip();
        found.add(related(RelationKind.SUPERSEDES, target, piece, m));
        break;
      }
    }
    return found;
  }

  private @Nullable Described<Relation> reprint(
      Reading reading, @Nullable Described<TypeAndForm> type) {
    if (type == null
        || type.origin() != Origin.STATED
        || type.evidence() == null
        || !STATEMENTS.contains(type.value().code())
        || numbered(reading) < FULL_TEXT
        || !sites.isNews(reading)) {
      return null;
    }
    String title = LEAD_IN.matcher(type.evidence()).replaceFirst("").strip();
    return type.with(new Relation(RelationKind.REPRINTS, title));
  }

  private static long numbered(Reading reading) {
    return reading.text().paragraphs().stream()
        .filter(p -> p.kind() == ParagraphKind.NUMBERED || p.kind() == ParagraphKind.OPERATIVE)
        .count();
  }

  private static @Nullable Described<Relation> excerpt(Reading reading) {
    int chars = reading.body().stream().mapToInt(p -> p.words().length()).sum();
    if (chars > STUB || numbered(reading) >= FULL_TEXT) {
      return null;
    }
    for (Piece piece : reading.body()) {
      Matcher m = POINTS_TO_WHOLE.matcher(piece.folded());
      if (m.find()) {
        String target = target(piece, m, reading);
        return target.isBlank() ? null : related(RelationKind.EXCERPT_OF, target, piece, m);
      }
    }
    return null;
  }

  /** The address beside it, the title that it names, or the title of the stub itself. */
  private static String target(Piece piece, Matcher m, Reading reading) {
    Matcher address = ADDRESS.matcher(piece.words());
    if (address.find()) {
      return address.group().replaceAll("[.,;]+$", "");
    }
    return m.group("of") == null
        ? reading.titleWords().strip()
        : piece
            .words()
            .substring(m.start("of"), m.end("of"))
            .replaceFirst("(?i)^ of (?:the )?", "");
  }

  private static List<Piece> edges(Reading reading) {
    List<Piece> edges = new ArrayList<>(reading.opening());
    edges.addAll(reading.ending(3));
    return edges;
  }

  private static Described<Relation> related(
      RelationKind kind, String target, Piece piece, Matcher m) {
    return Described.stated(new Relation(kind, target), Part.TEXT, piece.quote(m.start(), m.end()));
  }
}
