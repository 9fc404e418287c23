package org.lontar.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A record of the extraction store is not what was written. */
final class DamagedRecordException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedRecordException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
