package org.lontar.ingest;

/** Is told how far a run is, on the run's own thread, after each file and each change of phase. */
@FunctionalInterface
public interface RunListener {

  /** Tells nobody. */
  RunListener SILENT = progress -> {};

  /** Takes the news; must return at once. */
  void onProgress(RunProgress progress);
}
