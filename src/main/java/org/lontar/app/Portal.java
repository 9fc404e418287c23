package org.lontar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.lontar.catalogue.Cataloguer;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.Labels;
import org.lontar.evaluate.Evaluation;
import org.lontar.evaluate.IndexMaker;
import org.lontar.extract.ExtractionConfig;
import org.lontar.extract.ExtractionStore;
import org.lontar.extract.Extractor;
import org.lontar.extract.ExtractorUnavailableException;
import org.lontar.ingest.Catalogue;
import org.lontar.ingest.Describer;
import org.lontar.ingest.DocumentReader;
import org.lontar.ingest.IngestConfig;
import org.lontar.ingest.Ingestion;
import org.lontar.ingest.Originals;
import org.lontar.json.SearchJson;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.query.RequestReader;
import org.lontar.search.IndexStore;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;
import org.lontar.search.expansion.SynonymFile;
import org.lontar.search.expansion.Synonyms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All parts of a portal, each opened when it is first asked for, closed in reverse: a search starts
 * no extractor, and listing failures opens no search engine. Thread-safe.
 */
public final class Portal implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

  private final PortalConfig config;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  private final Lazy<Vocabularies> vocabularies = new Lazy<>(this::loadVocabularies);
  private final Lazy<Labels> labels = new Lazy<>(() -> vocabularies.get().labels());
  private final Lazy<IndexStore> store = new Lazy<>(this::makeStore);
  private final Lazy<SearchEngine> engine = new Lazy<>(this::openEngine);
  private final Lazy<Extractor> extractor = new Lazy<>(this::openExtractor);
  private final Lazy<DocumentReader> reader = new Lazy<>(this::makeReader);

  private Portal(PortalConfig config) {
    this.config = config;
  }

  /** A portal of which nothing is opened yet. */
  public static Portal open(PortalConfig config) {
    return new Portal(config);
  }

  /**
   * Measures the ranking that portals have, on an index of its own.
   *
   * @param progress takes a sentence now and then
   */
  public static Evaluation evaluation(Consumer<String> progress) {
    return new Evaluation(
        new IndexMaker() {
          @Override
          public IndexStore makeStore(Path folder) {
            return new LuceneIndexStore(folder);
          }

          @Override
          public SearchEngine openEngine(Path folder) {
            return LuceneSearchEngine.open(folder, RankingWeights.DEFAULT, SynonymFile.builtIn());
          }
        },
        progress);
  }

  /** What this portal was told. */
  public PortalConfig config() {
    return config;
  }

  /** The names of codes. */
  public Labels labels() {
    return labels.get();
  }

  /** The facts that the catalogue rests on. */
  Vocabularies vocabularies() {
    return vocabularies.get();
  }

  /** Reads parameters of searches. */
  public RequestReader requests() {
    return new RequestReader(labels());
  }

  /** The wire form of answers. */
  public SearchJson searchJson() {
    return new SearchJson(labels());
  }

  /** Answers searches; the portal closes it. */
  public SearchEngine engine() {
    return engine.get();
  }

  /** Keeps generations, documents and fates. */
  public IndexStore store() {
    return store.get();
  }

  /** Brings the index up to date. */
  public Ingestion ingestion() {
    return new Ingestion(ingestConfig(), store(), reader.get(), Clock.systemUTC());
  }

  /** The catalogue for librarians: spreadsheets, checks, doubts; starts no extractor. */
  public Catalogue catalogue() {
    return new Catalogue(ingestConfig(), store(), labels(), Clock.systemUTC());
  }

  /** Reads files without any index. */
  public Describer describer() {
    return new Describer(ingestConfig(), reader.get());
  }

  /** Gives the files themselves. */
  Originals originals() {
    return new Originals(ingestConfig(), extractor.get());
  }

  /** Closes what was opened, the youngest first. */
  @Override
  public void close() {
    synchronized (opened) {
      while (!opened.isEmpty()) {
        closeOne(opened.pop());
      }
    }
  }

  private static void closeOne(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      // The others are to be closed all the same, and nothing can be done about this one.
      LOG.warn("{} could not be closed: {}", part.getClass().getSimpleName(), e.toString());
    }
  }

  private IngestConfig ingestConfig() {
    return IngestConfig.of(config.corpus(), config.index())
        .withLockPatience(config.lockPatience())
        .withMaxLineBytes(Limit.maxLineBytes(config.limits()));
  }

  private Vocabularies loadVocabularies() {
    config.findVocabulary().ifPresent(Portal::requireFolder);
    Vocabularies loaded = Vocabularies.load(config.findVocabulary());
    loaded.problems().forEach(problem -> LOG.warn("{}", problem));
    return loaded;
  }

  private static void requireFolder(Path vocabulary) {
    if (!Files.isDirectory(vocabulary)) {
      throw new SetupException(
          "There is no folder of vocabularies at " + vocabulary + ".",
          "Name the folder that holds your files, or leave out --vocabulary (LONTAR_VOCABULARY).",
          null);
    }
  }

  private IndexStore makeStore() {
    return new LuceneIndexStore(config.index());
  }

  private SearchEngine openEngine() {
    config.findVocabulary().ifPresent(Portal::requireFolder);
    Synonyms synonyms = SynonymFile.load(config.findVocabulary());
    synonyms.problems().forEach(problem -> LOG.warn("{}", problem));
    return remembered(LuceneSearchEngine.open(config.index(), RankingWeights.DEFAULT, synonyms));
  }

  private DocumentReader makeReader() {
    ExtractionStore extractions =
        ExtractionStore.open(config.index().resolve("extractions"), extractor.get().version());
    return new DocumentReader(extractor.get(), extractions, new Cataloguer(vocabularies.get()));
  }

  private Extractor openExtractor() {
    ExtractionConfig extraction =
        ExtractionConfig.in(workFolder())
            .withLimits(Limit.extraction(config.limits()))
            .withOcr(config.ocr().setup(Limit.ocr(config.limits())));
    try {
      return remembered(Extractor.open(extraction));
    } catch (ExtractorUnavailableException e) {
      throw new SetupException(String.valueOf(e.getMessage()), e.hint(), e);
    }
  }

  /** Beside the index, where the next run finds what a killed one left; elsewhere without one. */
  private Path workFolder() {
    if (Files.isDirectory(config.index()) && Files.isWritable(config.index())) {
      return config.index().resolve("work");
    }
    try {
      Path temporary = Files.createTempDirectory("lontar-work");
      remembered(() -> Files.deleteIfExists(temporary));
      return temporary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T extends AutoCloseable> T remembered(T part) {
    synchronized (opened) {
      opened.push(part);
    }
    return part;
  }
}
