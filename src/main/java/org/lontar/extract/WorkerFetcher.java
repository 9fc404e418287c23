package org.lontar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.config.Initializable;
import org.apache.tika.config.InitializableProblemHandler;
import org.apache.tika.config.Param;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.listfilter.MetadataListFilter;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.pipes.PipesServer;
import org.apache.tika.pipes.fetcher.AbstractFetcher;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.ocr.OcrSession;
import org.lontar.extract.pdf.PageReader;

/**
 * Our foot in the worker: made by Tika as it starts, it begins to watch the clock; asked for the
 * bytes of a file, it also puts what reads the entries and what writes the answer into the context
 * of the parse. Public because Tika makes it from its configuration. One thread.
 */
public final class WorkerFetcher extends AbstractFetcher implements Initializable {

  /** The name that a task asks for. */
  static final String NAME = "lontar";

  private static final PDFParserConfig PAGES = pages();

  private final PartClock clock = new PartClock();
  private final TextAssembler assembler = new TextAssembler();

  /** The raw type is that of Tika's interface. */
  @Override
  @SuppressWarnings("rawtypes")
  public void initialize(@Nullable Map<String, Param> params) {
    new WorkerWatch(clock::isOver, PipesServer.TIMEOUT_EXIT_CODE).start("watch-clock");
  }

  @Override
  public void checkInitialization(InitializableProblemHandler problemHandler) {
    // nothing can be wrong with it
  }

  @Override
  public InputStream fetch(String fetchKey, Metadata metadata, ParseContext context)
      throws TikaException, IOException {
    forgetInterrupt();
    ExtractionTask task = context.get(ExtractionTask.class);
    Path file = Path.of(task.file());
    InputStream stream = TikaInputStream.get(file);
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
    ResultFile results = new ResultFile(Path.of(task.resultFile()));
    PartReader parts = new PartReader(assembler, task.limits(), task.ocr());
    OcrSession ocr = new OcrSession(task.ocr(), clock::restart, () -> tellOfPictures(results));
    context.set(OcrSession.class, ocr);
    context.set(PDFParserConfig.class, PAGES);
    EntryExtractor entries =
        new EntryExtractor(task, context, parts, clock, results, ocr, metadata);
    context.set(EmbeddedDocumentExtractor.class, entries);
    context.set(
        MetadataListFilter.class, new ContainerFilter(task, entries, parts, results, clock));
    clock.restart(task.limits().partTimeout());
    return stream;
  }

  /**
   * Has Tika ask our reader for each page, as it would ask for pictures of pages alone: so the
   * words of a page and the reading of its picture come from one place, and Tika does all the rest.
   */
  private static PDFParserConfig pages() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
    config.setOcrRenderingStrategy(PDFParserConfig.OCR_RENDERING_STRATEGY.ALL);
    config.setOcrImageFormatName("png");
    config.setRenderer(new PageReader());
    return config;
  }

  private static void tellOfPictures(ResultFile results) {
    try {
      results.append(new PartResult.Pictures());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A parser may leave its thread interrupted; the next file is not to suffer for it. */
  private static void forgetInterrupt() {
    boolean _ = Thread.interrupted();
  }
}
