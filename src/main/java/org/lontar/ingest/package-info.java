/**
 * The corpus into the index: scan, change detection, the run and the re-index job, fates and
 * reports.
 *
 * <p>A run is a stream: the scan finds locations, each change is read by the extractor (or taken
 * from its store), described by the catalogue and by what librarians say ({@link
 * org.lontar.ingest.curation}), and put, with its fate, into the generation's writer; commits
 * follow one another while the run goes on. Nothing is lost in silence: found = indexed + unchanged
 * + duplicates + skipped + failed, always.
 *
 * <p>This room sees {@link org.lontar.search.IndexStore} alone, never an engine, a page or a
 * terminal.
 */
@NullMarked
package org.lontar.ingest;

import org.jspecify.annotations.NullMarked;
