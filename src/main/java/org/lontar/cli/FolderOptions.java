package org.lontar.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lontar.app.PortalConfig;
import picocli.CommandLine.Option;

/** Where corpus and index lie: options of all commands that touch them. */
final class FolderOptions {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "${env:LONTAR_CORPUS:-corpus}",
      description = "Folder of the documents (LONTAR_CORPUS; default: corpus).")
  private Path corpus = Path.of("corpus");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${env:LONTAR_INDEX:-index}",
      description = "Folder of the index (LONTAR_INDEX; default: index).")
  private Path index = Path.of("index");

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${env:LONTAR_VOCABULARY}",
      description = "Folder of vocabularies that replace built-in ones (LONTAR_VOCABULARY).")
  private @Nullable Path vocabulary;

  /** The folders as a configuration; the rest is as usual. */
  PortalConfig config() {
    return PortalConfig.of(corpus, index).withVocabulary(vocabulary);
  }
}
