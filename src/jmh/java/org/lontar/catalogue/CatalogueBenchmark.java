package org.lontar.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lontar.document.DocumentText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the catalogue costs on top of extraction: the description of a text of about 10,000
 * characters.
 *
 * <p>The texts are those of the folder that have at least a quarter of that length, each cut or
 * repeated to it by whole paragraphs; a call describes the next of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
@SuppressWarnings("NullAway.Init") // the harness calls read() before anything else
public class CatalogueBenchmark {

  /** The length that the texts are brought to, in characters. */
  @Param("10000")
  public int chars;

  /** The folder that the texts come from. */
  @Param("corpus")
  public String folder;

  private Cataloguer cataloguer;
  private List<DocumentText> texts;
  private int next;

  /** Reads the folder with the portal's extractor. */
  @Setup
  public void read() throws IOException {
    cataloguer = new Cataloguer(Vocabularies.load(Optional.empty()));
    Map<String, DocumentText> all = Extracted.folder(Path.of(folder));
    texts =
        all.values().stream()
            .filter(text -> text.body().length() >= chars / 4)
            .map(text -> TextLength.of(text, chars))
            .toList();
    if (texts.isEmpty()) {
      throw new IllegalStateException("no text of " + chars / 4 + " characters in " + folder);
    }
  }

  /** Describes one text. */
  @Benchmark
  public Description describe() {
    next = (next + 1) % texts.size();
    return cataloguer.describe(texts.get(next), "document.html");
  }
}
