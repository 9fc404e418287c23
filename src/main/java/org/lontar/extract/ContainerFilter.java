package org.lontar.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.listfilter.MetadataListFilter;
import org.apache.tika.utils.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/**
 * The last step of a worker's task: makes the outcome of the file itself, writes it to the result
 * file, and lets nothing of the text go the way of metadata. Runs in the worker; one thread, one
 * file.
 */
final class ContainerFilter extends MetadataListFilter {

  private static final long serialVersionUID = 1L;

  private final ExtractionTask task;
  private final transient EntryExtractor entries;
  private final transient PartReader parts;
  private final transient ResultFile results;
  private final transient PartClock clock;

  /** Ends the task. */
  ContainerFilter(
      ExtractionTask task,
      EntryExtractor entries,
      PartReader parts,
      ResultFile results,
      PartClock clock) {
    this.task = task;
    this.entries = entries;
    this.parts = parts;
    this.results = results;
    this.clock = clock;
  }

  @Override
  public List<Metadata> filter(List<Metadata> metadataList) {
    Metadata answer = new Metadata();
    try (results) {
      if (task.wantedEntry() == null) {
        String inline = results.finish(outcome(metadataList.get(0)));
        answer.set(ResultFile.INLINE, inline);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      clock.stop();
    }
    return List.of(answer);
  }

  private Extraction outcome(Metadata metadata) {
    @Nullable String failure = metadata.get(TikaCoreProperties.CONTAINER_EXCEPTION);
    List<String> warnings = entries.finish(failure != null);
    String xhtml = metadata.get(TikaCoreProperties.TIKA_CONTENT);
    try {
      return entries
          .budget()
          .spend(
              parts.read(
                  new PartReader.Parsed(
                      new PartBytes.InFile(Path.of(task.file())),
                      metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY),
                      metadata,
                      xhtml == null ? "" : xhtml,
                      false,
                      failure,
                      entries.hasEntries(),
                      warnings,
                      entries.pictures())));
    } catch (RuntimeException | StackOverflowError e) {
      return new Extraction.Failed("extract", FailureReasons.of(ExceptionUtils.getStackTrace(e)));
    }
  }
}
