package org.lontar.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Labels;

/** Finds out whom a citation names first: who wrote, else who issued. Immutable, thread-safe. */
final class Authors {
  /** A by-line that names more is no list of authors. */
  private static final int MAX_AUTHORS = 20;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;|/]\\s*|\\s+(?:and|dan|và|at|และ|&)\\s+|\\s*&\\s*");
  private static final Pattern TURNED = Pattern.compile("([^,]{1,60}), ([^,]{1,60})");
  private static final Pattern BEFORE = Pattern.compile("(?i)^(?:by|oleh|bởi|ni)[: ]\\s*");

  /** The address of a mail behind the name of its writer. */
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*@[^<>]*>");

  /** Words that are in names of bodies and not in those of persons. */
  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "(?iu).*\\b(asean|secretariat|sekretariat|ministry|kementerian|government|department|"
              + "office|agency|council|committee|commission|centre|center|university|news|press|"
              + "times|post|daily|desk|staff|editors?|reporters?|newsroom|team|bureau|reuters|afp|"
              + "bernama|antara|xinhua|vna|association|foundation|institute|organi[sz]ation)\\b.*");

  /**
   * What the levels of the vocabulary are called as authors; the government of a state and an
   * external partner are no names.
   */
  private static final Map<String, String> NAMES = names();

  private final Labels labels;

  Authors(Labels labels) {
    this.labels = labels;
  }

  List<Author> of(DocumentMetadata metadata, ReferenceType type) {
    Described<String> byLine = metadata.author();
    List<Author> written = byLine == null ? List.of() : read(byLine.value());
    return written.isEmpty() && type != ReferenceType.NEWS_ARTICLE
        ? issuers(metadata.bodies())
        : written;
  }

  private List<Author> issuers(List<Described<String>> bodies) {
    List<Author> authors = new ArrayList<>();
    for (Described<String> body : bodies) {
      String code = body.value();
      String name = NAMES.getOrDefault(code, labels.label(Dimension.BODY, code));
      if (!name.isEmpty() && authors.size() < MAX_AUTHORS) {
        authors.add(new Author.Body(PlainLine.of(name)));
      }
    }
    return authors;
  }

  private static List<Author> read(String byLine) {
    String named = ADDRESS.matcher(PlainLine.of(byLine)).replaceAll("");
    String line = BEFORE.matcher(named).replaceFirst("");
    List<Author> authors = new ArrayList<>();
    for (String part : BETWEEN.split(line, -1)) {
      if (!part.isBlank() && authors.size() < MAX_AUTHORS) {
        authors.addAll(one(part.strip()));
      }
    }
    return authors;
  }

  /** One name; commas stand inside a turned name or between several. */
  private static List<Author> one(String part) {
    if (OF_A_BODY.matcher(part).matches()) {
      return List.of(new Author.Body(part));
    }
    var turned = TURNED.matcher(part);
    if (turned.matches() && turned.group(1).indexOf(' ') < 0) {
      return List.of(new Author.TurnedName(turned.group(1), turned.group(2)));
    }
    List<Author> persons = new ArrayList<>();
    for (String name : part.split(",", MAX_AUTHORS)) {
      if (!name.isBlank()) {
        persons.add(new Author.Person(name.strip()));
      }
    }
    return persons;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("leaders", "ASEAN Leaders");
    names.put("ministers", "ASEAN Ministers");
    names.put("senior-officials", "ASEAN Senior Officials");
    names.put("government", "");
    names.put("partner", "");
    return names;
  }

  /** Whether a name is that of one of these authors. */
  static boolean hold(List<Author> authors, String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return authors.stream().anyMatch(a -> a.name().toLowerCase(Locale.ROOT).equals(folded));
  }
}
