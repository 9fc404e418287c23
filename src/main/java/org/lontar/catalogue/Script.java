package org.lontar.catalogue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script that is the sign of one language here, by the range of its letters. */
enum Script {
  TH(0x0e00, 0x0e7f),
  LO(0x0e80, 0x0eff),
  MY(0x1000, 0x109f),
  KM(0x1780, 0x17ff),
  ZH(0x4e00, 0x9fff),
  TA(0x0b80, 0x0bff),
  KO(0xac00, 0xd7af),
  RU(0x0400, 0x04ff),
  AR(0x0600, 0x06ff),
  HI(0x0900, 0x097f),
  /** Kana, which stand among Chinese characters: a tenth of the letters is enough. */
  JA(0x3040, 0x30ff);

  private static final int BEFORE_ALL = 0x0400;

  private final int first;
  private final int last;

  Script(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** The language whose script makes two fifths of the letters of {@code text}, or null. */
  static @Nullable String languageOf(String text) {
    Map<Script, Integer> counts = new EnumMap<>(Script.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        Script script = of(c);
        if (script != null) {
          counts.merge(script, 1, Integer::sum);
        }
      }
    }
    if (counts.getOrDefault(JA, 0) * 10 > letters) {
      return JA.code();
    }
    for (Map.Entry<Script, Integer> entry : counts.entrySet()) {
      if (entry.getValue() * 5 > letters * 2) {
        return entry.getKey().code();
      }
    }
    return null;
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Script of(char c) {
    if (c < BEFORE_ALL) {
      return null;
    }
    for (Script script : values()) {
      if (c >= script.first && c <= script.last) {
        return script;
      }
    }
    return null;
  }
}
