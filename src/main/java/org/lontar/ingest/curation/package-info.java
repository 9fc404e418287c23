/**
 * What a librarian says of documents, in files beside them: {@code name.ext.meta.yaml}, or one
 * {@code catalogue.csv} in a folder; and the same as a spreadsheet.
 *
 * <p>{@link org.lontar.ingest.curation.SidecarReader} and {@link
 * org.lontar.ingest.curation.FolderCatalogue} read, {@link org.lontar.ingest.curation.ValueChecker}
 * holds each value against the vocabularies, and {@link org.lontar.ingest.curation.Overlay} lays
 * what holds over a description. What is wrong is a {@link
 * org.lontar.ingest.curation.CurationProblem} that names file, line and column; it is never the end
 * of anything.
 *
 * <p>This room knows texts and values, not where files lie and when they are read: that is the room
 * around it.
 */
@NullMarked
package org.lontar.ingest.curation;

import org.jspecify.annotations.NullMarked;
