package org.lontar.web.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the portal says, in one language. Thread-safe. */
public final class Messages {
  private final InterfaceLanguage language;
  private final Map<String, Message> byKey;

  Messages(InterfaceLanguage language, Map<String, Message> byKey) {
    this.language = language;
    this.byKey = Map.copyOf(byKey);
  }

  /** The language that it is. */
  public InterfaceLanguage language() {
    return language;
  }

  /**
   * The sentence of a key.
   *
   * @param arguments in the order in which the English sentence first names them
   * @throws IllegalArgumentException where no bundle has the key; a test holds all that are used
   */
  public String text(String key, Object... arguments) {
    Message message = byKey.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no bundle has the message " + key);
    }
    return message.with(arguments);
  }

  /** The sentence of a key that a bundle may have: names of codes. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(byKey.get(key)).map(message -> message.with(arguments));
  }

  /** All keys. */
  Set<String> keys() {
    return byKey.keySet();
  }
}
