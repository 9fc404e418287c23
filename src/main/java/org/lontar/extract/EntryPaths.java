package org.lontar.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each entry of a file a path that is safe to show and unique in the file, whatever the
 * archive calls it: no way up, no root, no drive, no control characters. The same file always gives
 * the same paths. One thread.
 */
final class EntryPaths {

  private static final int MAX_SEGMENT_CHARS = 200;
  private static final int MAX_SEGMENTS = 40;

  private final Set<String> taken = new HashSet<>();
  private int nameless;

  /**
   * A path for the entry that its container calls {@code name}.
   *
   * @param container path of the container, empty for the file itself
   * @param name the name as it stands in the container; null where it has none
   * @return empty for what is no document: hidden files and what an operating system adds
   */
  Optional<String> claim(String container, @Nullable String name) {
    List<String> segments = segments(name == null ? "" : name);
    if (segments.stream().anyMatch(EntryPaths::isHidden)) {
      return Optional.empty();
    }
    if (segments.isEmpty()) {
      segments.add("unnamed-" + ++nameless);
    }
    String path = (container.isEmpty() ? "" : container + "!/") + String.join("/", segments);
    String unique = path;
    for (int copy = 2; !taken.add(unique); copy++) {
      unique = numbered(path, copy);
    }
    return Optional.of(unique);
  }

  private static List<String> segments(String name) {
    String nfc = Normalizer.normalize(name, Normalizer.Form.NFC).replace('\\', '/');
    List<String> segments = new ArrayList<>();
    for (String raw : nfc.replaceFirst("^[A-Za-z]:/", "").split("/", -1)) {
      String segment = clean(raw);
      if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
        segments.add(segment);
      }
    }
    int tooMany = Math.max(0, segments.size() - MAX_SEGMENTS);
    return new ArrayList<>(segments.subList(tooMany, segments.size()));
  }

  /** Without what moves text about or hides in it; a closing "!" would read as a container. */
  private static String clean(String segment) {
    String visible =
        segment
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
            .replaceAll("!$", "_")
            .strip();
    if (visible.length() <= MAX_SEGMENT_CHARS) {
      return visible;
    }
    String ending = ending(visible);
    int end = MAX_SEGMENT_CHARS - ending.length();
    if (Character.isHighSurrogate(visible.charAt(end - 1))) {
      end--;
    }
    return visible.substring(0, end) + ending;
  }

  private static boolean isHidden(String segment) {
    return segment.startsWith(".")
        || segment.equals("__MACOSX")
        || segment.equalsIgnoreCase("Thumbs.db")
        || segment.equalsIgnoreCase("desktop.ini");
  }

  private static String numbered(String path, int copy) {
    String ending = ending(path);
    return path.substring(0, path.length() - ending.length()) + " (" + copy + ")" + ending;
  }

  /** The ending with its dot; empty where there is none that looks like one. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    boolean looksLikeOne =
        dot > 0 && name.length() - dot <= 12 && name.indexOf('/', dot) < 0 && dot < name.length();
    return looksLikeOne ? name.substring(dot) : "";
  }
}
