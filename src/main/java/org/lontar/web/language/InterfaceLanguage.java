package org.lontar.web.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the interface speaks; documents may be in any. In the order of the choice. */
public enum InterfaceLanguage {
  ENGLISH("en", "en-GB", "English"),
  INDONESIAN("id", "id-ID", "Bahasa Indonesia"),
  MALAY("ms", "ms-MY", "Bahasa Melayu"),
  VIETNAMESE("vi", "vi-VN", "Tiếng Việt"),
  THAI("th", "th-TH-u-ca-gregory-nu-latn", "ไทย"),
  FILIPINO("fil", "fil-PH", "Filipino"),
  CHINESE("zh", "zh-CN", "中文"),
  PORTUGUESE("pt", "pt-PT", "Português"),
  KHMER("km", "km-KH-u-nu-latn", "ខ្មែរ"),
  LAO("lo", "lo-LA-u-nu-latn", "ລາວ"),
  BURMESE("my", "my-MM-u-nu-latn", "မြန်မာ");

  private final String tag;
  private final Locale locale;
  private final String ownName;

  InterfaceLanguage(String tag, String formats, String ownName) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(formats);
    this.ownName = ownName;
  }

  /** The language tag (BCP 47), for example {@code id}. */
  public String tag() {
    return tag;
  }

  /** Its name in itself: {@code Bahasa Indonesia}. */
  public String ownName() {
    return ownName;
  }

  /**
   * For dates, numbers and plurals. Digits are the Western ones in every language, because those of
   * paragraphs and years are.
   */
  public Locale locale() {
    return locale;
  }

  /** The language of a tag, or empty where the interface does not speak it. */
  public static Optional<InterfaceLanguage> find(String tag) {
    return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }
}
