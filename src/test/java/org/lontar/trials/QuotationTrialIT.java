package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.QuotationCheck;
import org.lontar.search.QuotationVerdict;
import org.lontar.testkit.Trials;
import org.lontar.trials.QuotationTrial.Sentence;

/** Quotations at random from the whole sample corpus, true, altered and made up. */
class QuotationTrialIT {

  private static final long SEED = 20_261_122;
  private static final int COUNT = Trials.count(60, 500);

  /** Other sentences of the corpus are nearer to a few altered ones. */
  private static final int MOST_WRONG = COUNT / 50;

  @TempDir private static Path home;

  private static Portal portal;
  private static List<Sentence> sentences;

  @BeforeAll
  static void ingest() throws IOException {
    portal =
        Portal.open(
            PortalConfig.of(Path.of("corpus"), home.resolve("index"))
                .withOcr(new OcrChoice("off")));
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
    sentences = QuotationTrial.sentences(documents());
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  private static List<SourceDocument> documents() throws IOException {
    List<DocumentId> ids = new ArrayList<>();
    List<SourceDocument> documents = new ArrayList<>();
    try (GenerationReader reader = portal.store().openReader()) {
      reader.scanFates(
          fate -> {
            if (fate.fate() == Fate.INDEXED && fate.document() != null) {
              ids.add(fate.document());
            }
          });
      for (DocumentId id : ids) {
        documents.add(reader.find(id).orElseThrow());
      }
    }
    return documents;
  }

  @Test
  void whatIsTrueIsVerbatim() throws IOException {
    QuotationTrial trial = new QuotationTrial(portal.engine(), SEED);
    for (int i = 0; i < COUNT; i++) {
      trial.quote(trial.any(sentences));
    }

    assertThat(trial.wrong()).isEmpty();
  }

  @ParameterizedTest(name = "{0} of 100 words altered")
  @ValueSource(ints = {1, 10, 20, 30})
  void whatIsAlteredDiffersInTheAlteredWords(int share) throws IOException {
    QuotationTrial trial = new QuotationTrial(portal.engine(), SEED + share);
    List<String> others = sentences.stream().flatMap(s -> s.words().stream()).toList();
    for (int i = 0; i < COUNT; i++) {
      Sentence sentence = trial.any(sentences);
      trial.alter(sentence, Math.max(1, sentence.words().size() * share / 100), others);
    }

    assertThat(trial.wrong()).hasSizeLessThanOrEqualTo(MOST_WRONG);
  }

  @Test
  void whatIsShuffledIsNotHeld() throws IOException {
    QuotationTrial trial = new QuotationTrial(portal.engine(), SEED);
    for (int i = 0; i < COUNT; i++) {
      trial.shuffle(trial.anyLong(sentences));
    }

    assertThat(trial.wrong()).hasSizeLessThanOrEqualTo(MOST_WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We reaffirmed our commitment to open skies and agreed to review the liberalisation of air"
            + " freight services.",
        "The Ministers expressed grave concern over recent developments in the Korean Peninsula.",
        "Cybersecurity is a shared responsibility, and no country can secure its networks alone.",
        "The Meeting adopted a roadmap on tuna fisheries and looked forward to its launch.",
        "Para pemimpin menyepakati kerangka ekonomi digital dan pembayaran lintas negara.",
        "รัฐมนตรีพลังงานตกลงซื้อขายไฟฟ้าข้ามพรมแดนผ่านสายส่งใต้น้ำ"
      })
  void whatNobodySaidHereIsNotHeld(String foreign) throws IOException {
    QuotationCheck check = portal.engine().checkQuotation(foreign, 1);

    assertThat(check.verdict()).isEqualTo(new QuotationVerdict.NotHeld());
  }
}
