/**
 * Documents as files to take along: the formats, a writer for each, and the stream that sends a
 * list of any length without holding it.
 *
 * <p>{@link org.lontar.web.export.RecordFiles} opens a {@link org.lontar.web.export.RecordFile} in
 * an {@link org.lontar.web.export.ExportFormat}; {@link org.lontar.web.export.FileStream} sends
 * what it writes. Nothing here knows how documents are found.
 */
@NullMarked
package org.lontar.web.export;

import org.jspecify.annotations.NullMarked;
