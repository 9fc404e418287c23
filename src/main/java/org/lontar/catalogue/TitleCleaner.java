package org.lontar.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans a title of the site's name and of shouted capitals. Immutable, thread-safe. */
final class TitleCleaner {
  private static final Pattern LAST_PART =
      Pattern.compile("^(.{8,}?)\\s+[|»·–—-]\\s+([^|»·]{2,60})$");
  private static final Pattern BAR = Pattern.compile("^(.{8,}?)\\s*[|»]\\s*([^|»]{2,60})$");
  private static final Set<String> SITE_WORDS =
      Set.of(
          "news",
          "times",
          "post",
          "asean",
          "online",
          "daily",
          "herald",
          "press",
          "media",
          "affairs",
          "star",
          "mail",
          "com",
          "kompas",
          "antara",
          "bernama",
          "vietnamplus",
          "secretariat",
          "portal",
          "official",
          "website",
          "ministry",
          "gazette",
          "today",
          "tribune",
          "network");

  /**
   * The title for people, never empty.
   *
   * @param source the site's name, or null
   */
  String clean(Reading reading, @Nullable String source) {
    String title = reading.titleWords().replaceAll("\\s+", " ").strip();
    if (title.isEmpty()) {
      return fileName(reading.location());
    }
    String bare = withoutSite(withoutSite(title, source), source);
    return TitleCase.isShouted(bare) ? TitleCase.of(bare) : bare;
  }

  private static String withoutSite(String title, @Nullable String source) {
    Matcher bar = BAR.matcher(title);
    if (bar.matches() && (isSite(bar.group(2), source) || bar.group(2).length() < 30)) {
      return bar.group(1).strip();
    }
    Matcher last = LAST_PART.matcher(title);
    return last.matches() && isSite(last.group(2), source) ? last.group(1).strip() : title;
  }

  /** The source's own name, or a name made of words of which sites' names are made. */
  private static boolean isSite(String part, @Nullable String source) {
    String folded = Folding.fold(part).strip();
    if (source != null
        && letters(source).contains(letters(folded))
        && letters(folded).length() > 2) {
      return true;
    }
    if (source != null
        && letters(folded).contains(letters(source))
        && letters(source).length() > 4) {
      return true;
    }
    String[] words = folded.split("[ .]+", -1);
    return words.length <= 4
        && Character.isUpperCase(part.codePointAt(0))
        && SITE_WORDS.contains(words[words.length - 1]);
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\d]", "");
  }

  private static String fileName(String location) {
    String name = location.substring(location.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String bare = (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    return bare.isEmpty() ? (name.isBlank() ? "Untitled" : name) : bare;
  }
}
