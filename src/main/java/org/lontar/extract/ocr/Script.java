package org.lontar.extract.ocr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A script that Tesseract tells from others, with the languages of the region written in it.
 *
 * <p>A page is read in the language of its own script: more of them cost time and spoil letters,
 * above all in the scripts that put no space between words.
 */
enum Script {
  /** English first, which reads the letters of the others well enough to tell them apart. */
  LATIN("Latin", "eng", "ind", "msa", "fil", "jav", "sun", "por", "vie"),
  THAI("Thai", "tha"),
  LAO("Lao", "lao"),
  KHMER("Khmer", "khm"),
  BURMESE("Myanmar", "mya"),
  TAMIL("Tamil", "tam"),
  HAN("Han", "chi_sim", "chi_tra"),
  HAN_SIMPLIFIED("HanS", "chi_sim"),
  HAN_TRADITIONAL("HanT", "chi_tra");

  private final String theirName;
  private final String languages;

  Script(String theirName, String... languages) {
    this.theirName = theirName;
    this.languages = String.join(" ", languages);
  }

  private List<String> languages() {
    return List.of(languages.split(" ", -1));
  }

  /** Tesseract's name of it. */
  String theirName() {
    return theirName;
  }

  /** All languages of the region. */
  static List<String> allLanguages() {
    return Stream.of(values()).flatMap(script -> script.languages().stream()).distinct().toList();
  }

  /** The script that Tesseract calls so. */
  static Optional<Script> find(@Nullable String theirName) {
    return Stream.of(values()).filter(script -> script.theirName.equals(theirName)).findFirst();
  }

  /** Its languages among those that are present, in the order in which they are tried. */
  List<String> among(List<String> present) {
    return languages().stream().filter(present::contains).toList();
  }
}
