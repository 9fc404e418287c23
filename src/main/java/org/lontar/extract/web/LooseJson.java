package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as it stands in pages: stray commas, line ends in strings, comments around it and a
 * missing end are forgiven. Linear in the length of the input; nesting is bounded. One thread.
 */
final class LooseJson {

  private static final int MAX_DEPTH = 40;

  private final String json;
  private int at;

  private LooseJson(String json) {
    this.json = json;
  }

  /** Maps (in order), lists and strings; numbers and the like as strings. */
  static Object read(String json) {
    return new LooseJson(json).value(0);
  }

  private Object value(int depth) {
    skipToValue();
    if (at >= json.length() || depth > MAX_DEPTH) {
      at = depth > MAX_DEPTH ? json.length() : at;
      return "";
    }
    return switch (json.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (goesOn('}')) {
      Object key = value(depth + 1);
      skipToValue();
      if (at < json.length() && json.charAt(at) == ':') {
        at++;
        members.putIfAbsent(key.toString(), value(depth + 1));
      }
    }
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> elements = new ArrayList<>();
    at++;
    while (goesOn(']')) {
      elements.add(value(depth + 1));
    }
    return elements;
  }

  /** Whether another element comes; steps behind the end where none does. */
  private boolean goesOn(char end) {
    while (at < json.length() && (json.charAt(at) <= ' ' || json.charAt(at) == ',')) {
      at++;
    }
    if (at >= json.length()) {
      return false;
    }
    char next = json.charAt(at);
    if (next == end || next == '}' || next == ']') {
      at++;
      return false;
    }
    if (next == ':') {
      at++;
    }
    return true;
  }

  private void skipToValue() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    for (at++; at < json.length() && json.charAt(at) != '"'; at++) {
      char c = json.charAt(at);
      if (c == '\\' && at + 1 < json.length()) {
        at++;
        escaped(text);
      } else {
        text.append(c);
      }
    }
    at++;
    return text.toString();
  }

  private void escaped(StringBuilder text) {
    char c = json.charAt(at);
    switch (c) {
      case 'n' -> text.append('\n');
      case 'r', 't', 'b', 'f' -> text.append(' ');
      case 'u' -> {
        int code = hex(at + 1);
        if (code >= 0) {
          text.append((char) code);
          at += 4;
        }
      }
      default -> text.append(c);
    }
  }

  private int hex(int start) {
    if (start + 4 > json.length()) {
      return -1;
    }
    int code = 0;
    for (int digit = start; digit < start + 4; digit++) {
      int value = Character.digit(json.charAt(digit), 16);
      if (value < 0) {
        return -1;
      }
      code = code * 16 + value;
    }
    return code;
  }

  private String word() {
    int start = at;
    while (at < json.length() && ",:{}[]\" \n\r\t".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      at++;
    }
    return json.substring(start, at);
  }
}
