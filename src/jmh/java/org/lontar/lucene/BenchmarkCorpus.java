package org.lontar.lucene;

import java.util.Random;
import java.util.function.Consumer;
import org.lontar.document.SourceDocument;
import org.lontar.testkit.Documents;

/**
 * Makes invented documents, the same ones for the same number: words are as unevenly frequent as in
 * real texts, and the facets have as many labels as the portal's.
 */
final class BenchmarkCorpus {

  private static final long SEED = 20_260_101;
  private static final int WORDS = 20_000;
  private static final int PARAGRAPHS = 12;
  private static final int PARAGRAPH_WORDS = 40;
  private static final int FIRST_YEAR = 1_967;
  private static final int YEARS = 59;

  private final Random random = new Random(SEED);

  private BenchmarkCorpus() {}

  /** Shows {@code documents} documents. */
  static void read(int documents, Consumer<SourceDocument> visitor) {
    BenchmarkCorpus corpus = new BenchmarkCorpus();
    for (int number = 0; number < documents; number++) {
      visitor.accept(corpus.document(number).build());
    }
  }

  /** The word of a rank; the rank after next is met about half as often. */
  static String word(int rank) {
    return "w" + Integer.toString(rank, Character.MAX_RADIX);
  }

  private Documents document(int number) {
    Documents document =
        Documents.doc("d" + number)
            .title(words(8))
            .year(FIRST_YEAR + random.nextInt(YEARS))
            .sectors("sector-" + random.nextInt(20), "sector-" + random.nextInt(20))
            .chairmanship("chair-" + random.nextInt(11))
            .type("type-" + random.nextInt(12));
    for (int i = 0; i < PARAGRAPHS; i++) {
      document.paragraphs(words(PARAGRAPH_WORDS));
    }
    return document;
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word(rank()));
    }
    return text.toString();
  }

  /** Zipf's law: each doubling of the rank is as likely as the one before it. */
  private int rank() {
    return (int) Math.pow(WORDS, random.nextDouble());
  }
}
