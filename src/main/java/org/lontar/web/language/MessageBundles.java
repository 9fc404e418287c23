package org.lontar.web.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The bundles of all languages, each read when it is first asked for. Thread-safe. */
public final class MessageBundles {
  /**
   * Each a file of every language; their keys begin with these words. The last two have no English
   * file: the table of the query language and the vocabularies say it in English.
   */
  static final List<String> AREAS =
      List.of(
          "site",
          "names",
          "home",
          "results",
          "document",
          "cite",
          "browse",
          "follow",
          "help",
          "notes",
          "errors",
          "syntax",
          "codes");

  private final Map<InterfaceLanguage, Messages> read = new EnumMap<>(InterfaceLanguage.class);

  /** What the portal says in {@code language}. */
  public synchronized Messages in(InterfaceLanguage language) {
    return read.computeIfAbsent(language, MessageBundles::read);
  }

  private static Messages read(InterfaceLanguage language) {
    Map<String, Message> english = new HashMap<>();
    Map<String, Message> all = new HashMap<>();
    for (String area : AREAS) {
      lines(area + ".properties")
          .forEach(
              (key, pattern) ->
                  english.put(key, Message.of(pattern, InterfaceLanguage.ENGLISH.locale(), null)));
    }
    all.putAll(english);
    if (language != InterfaceLanguage.ENGLISH) {
      for (String area : AREAS) {
        lines(area + "_" + language.tag() + ".properties")
            .forEach((key, pattern) -> all.put(key, translated(language, english, key, pattern)));
      }
    }
    return new Messages(language, all);
  }

  private static Message translated(
      InterfaceLanguage language, Map<String, Message> english, String key, String pattern) {
    Message original = english.get(key);
    return Message.of(pattern, language.locale(), original == null ? null : original.arguments());
  }

  /** The lines of one file, in UTF-8; none where there is no such file. */
  static Map<String, String> lines(String file) {
    Properties lines = new Properties();
    String resource = "messages/" + file;
    try (InputStream in = MessageBundles.class.getClassLoader().getResourceAsStream(resource)) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        lines.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    Map<String, String> patterns = new HashMap<>();
    lines.stringPropertyNames().forEach(key -> patterns.put(key, lines.getProperty(key)));
    return patterns;
  }
}
