package org.lontar.extract;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.ocr.OcrSetup;

/**
 * What a worker is asked to do with one file; crosses to it by Java serialization. Immutable.
 *
 * @param file path of the file
 * @param resultFile path of the file that takes the answer, part by part
 * @param wantedEntry path of the one entry whose bytes are wanted; null to read everything
 * @param skippedEntries paths of entries that ended a worker before and are not tried again
 * @param limits what it may cost
 * @param ocr whether and how pictures are read
 */
record ExtractionTask(
    String file,
    String resultFile,
    @Nullable String wantedEntry,
    List<String> skippedEntries,
    ExtractionLimits limits,
    OcrSetup ocr)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Where the bytes of the wanted entry go. */
  String unpackedFile() {
    return resultFile + ".unpacked";
  }
}
