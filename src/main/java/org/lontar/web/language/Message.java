package org.lontar.web.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the interface in one language, in ICU's message format. Thread-safe.
 *
 * <p>Most sentences have no arguments and are taken as they are, so that a page costs little.
 */
final class Message {
  private final String pattern;
  private final List<String> arguments;
  private final @Nullable MessageFormat format;

  private Message(String pattern, List<String> arguments, @Nullable MessageFormat format) {
    this.pattern = pattern;
    this.arguments = arguments;
    this.format = format;
  }

  /**
   * Reads a pattern.
   *
   * @param arguments the order in which callers give the arguments; null for that of the pattern
   * @throws IllegalArgumentException where the pattern can't be read
   */
  static Message of(String pattern, Locale locale, @Nullable List<String> arguments) {
    List<String> own = argumentsOf(pattern);
    if (own.isEmpty() && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
      return new Message(pattern, List.of(), null);
    }
    return new Message(
        pattern,
        arguments == null ? own : arguments,
        new MessageFormat(pattern, ULocale.forLocale(locale)));
  }

  /** The names of the arguments, in the order in which callers give them. */
  List<String> arguments() {
    return arguments;
  }

  /** As written in the bundle. */
  String pattern() {
    return pattern;
  }

  /** The sentence with these arguments. */
  String with(Object... values) {
    if (format == null) {
      return pattern;
    }
    Map<String, Object> named = HashMap.newHashMap(values.length);
    for (int i = 0; i < Math.min(values.length, arguments.size()); i++) {
      named.put(arguments.get(i), values[i]);
    }
    synchronized (format) { // ICU's formats are for one thread
      return format.format(named);
    }
  }

  /** Each once, in the order of their first places. */
  private static List<String> argumentsOf(String text) {
    MessagePattern pattern = new MessagePattern(text);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        String name = pattern.getSubstring(part);
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }
}
