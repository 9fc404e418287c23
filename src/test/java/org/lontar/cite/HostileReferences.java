package org.lontar.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;

/** References with seeded, partly hostile texts, as hostile documents would give them. */
final class HostileReferences {
  private static final List<String> PIECES =
      List.of(
          "Joint Statement",
          "ER  - ",
          "\r\nER  - \r\nTY  - JOUR\r\n",
          "{",
          "}",
          "}},{{",
          "\\",
          "\\end{document}",
          "@article{x,",
          "100% & more_or #less $5 ~ ^",
          "\"quoted\" ’s “curly”",
          "<script>alert(1)</script>",
          "</script><!--",
          "=HYPERLINK(\"http://x\")",
          "\u202Eturned\u202C",
          "\u0000\u0007\u001B[31m",
          "\uD800",
          "\uFEFF\u200B\u00AD",
          "Tuyên bố chung của các Bộ trưởng",
          "แถลงการณ์ร่วม",
          "ຖະແຫຼງການ",
          "សេចក្តីថ្លែងការណ៍\u200Bរួម",
          "ပူးတွဲကြေညာချက်",
          "联合声明 𠮷",
          "e\u0301\u0327 ÅÄÖ ß ﬁ",
          "\u2028line\u2029para\u0085next",
          "%comment",
          "and others and Joko and",
          "$$x_1^2$$",
          "``ticks'' --- dashes",
          "x".repeat(5_000));

  private final Random random;

  HostileReferences(long seed) {
    this.random = new Random(seed);
  }

  /** The next references; the same for the same seed. */
  List<Reference> next(int count) {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      references.add(reference(i));
    }
    return references;
  }

  private Reference reference(int number) {
    List<ReferenceType> types = List.of(ReferenceType.values());
    String title = PlainLine.of(text(1 + random.nextInt(4)));
    return new Reference(
        new DocumentId("d" + number + (random.nextBoolean() ? "" : "@~:+ü")),
        types.get(random.nextInt(types.size())),
        title.isEmpty() ? "d" + number : title,
        authors(),
        random.nextInt(10) == 0 ? null : date(),
        new Reference.Publication(maybe(), maybe(), maybe(), maybe(), maybe(), language()),
        new Reference.Addresses(
            "https://lontar.example/documents/d" + number,
            random.nextBoolean() ? null : "https://example.org/a_b%7B?x=1&y=~#z"),
        random.nextInt(3) > 0
            ? null
            : new Reference.CitedParagraph("p14", "14", PlainLine.of(text(3))));
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = maybe();
      if (name != null) {
        authors.add(
            switch (random.nextInt(3)) {
              case 0 -> new Author.Person(name);
              case 1 -> new Author.Body(name);
              default -> new Author.TurnedName(name, "Given");
            });
      }
    }
    return authors;
  }

  private PartialDate date() {
    LocalDate day = LocalDate.of(1967, 8, 8).plusDays(random.nextInt(21_000));
    return new PartialDate(
        day, List.of(Precision.DAY, Precision.MONTH, Precision.YEAR).get(random.nextInt(3)));
  }

  private @Nullable String language() {
    return List.of("en", "id", "vi", "th", "my").get(random.nextInt(5));
  }

  private @Nullable String maybe() {
    String line = PlainLine.of(text(random.nextInt(3)));
    return line.isEmpty() ? null : line;
  }

  private String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
