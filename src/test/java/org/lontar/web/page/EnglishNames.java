package org.lontar.web.page;

import org.lontar.document.Labels;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.MessageBundles;

/** What pages say in English. */
public final class EnglishNames {

  private EnglishNames() {}

  /** With these names of codes. */
  public static Names of(Labels labels) {
    return new Names(new MessageBundles().in(InterfaceLanguage.ENGLISH), labels);
  }
}
