package org.lontar.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that every reader may fetch: style, fonts, script and pictures of our own, held in
 * memory, named one by one so that no path can lead to another. Immutable, thread-safe.
 */
public final class PublicFiles {
  private static final String STYLE = "lontar.css";

  /** Scripts that many machines have no font for; the files' license stands beside them. */
  private static final List<String> FONTS =
      Stream.of("khmer", "lao", "myanmar")
          .flatMap(script -> Stream.of(script + "-400", script + "-700"))
          .map(font -> "noto-sans-" + font + ".woff2")
          .toList();

  private static final Map<String, String> MEDIA_TYPES = mediaTypes();

  private final Map<String, PublicFile> files;

  /**
   * A file.
   *
   * @param content its bytes, never changed
   * @param mediaType its type
   * @param hash changes with its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out to be changed
  record PublicFile(byte[] content, String mediaType, String hash) {}

  private PublicFiles(Map<String, PublicFile> files) {
    this.files = files;
  }

  /** Reads the files from the program. */
  static PublicFiles load() {
    Map<String, PublicFile> files = new LinkedHashMap<>();
    MEDIA_TYPES.forEach((name, mediaType) -> files.put(name, read("public/" + name, mediaType)));
    FONTS.forEach(name -> files.put(name, read("public/fonts/" + name, "font/woff2")));
    files.computeIfPresent(STYLE, (name, style) -> namingFonts(style, files));
    return new PublicFiles(files);
  }

  /** The style with each font named by its hash, so that browsers keep it for ever. */
  private static PublicFile namingFonts(PublicFile style, Map<String, PublicFile> files) {
    String css = new String(style.content(), StandardCharsets.UTF_8);
    for (String font : FONTS) {
      css =
          css.replace(
              "url(" + font + ")",
              "url(" + address(font, Objects.requireNonNull(files.get(font))) + ")");
    }
    byte[] content = css.getBytes(StandardCharsets.UTF_8);
    return new PublicFile(content, style.mediaType(), EntityTag.hash(content));
  }

  /** Reads one resource of the program. */
  static PublicFile read(String resource, String mediaType) {
    try (InputStream in = PublicFiles.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      byte[] content = in.readAllBytes();
      return new PublicFile(content, mediaType, EntityTag.hash(content));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The names of all of them. */
  Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** The file of this name. */
  Optional<PublicFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * The address of a file, another one whenever its bytes are others, so that it keeps for ever.
   */
  public String href(String name) {
    PublicFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("no public file " + name);
    }
    return address(name, file);
  }

  private static String address(String name, PublicFile file) {
    return "/public/" + name + "?v=" + file.hash();
  }

  private static Map<String, String> mediaTypes() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put(STYLE, "text/css; charset=utf-8");
    types.put("tables.css", "text/css; charset=utf-8");
    types.put("taking.css", "text/css; charset=utf-8");
    types.put("copying.js", "text/javascript; charset=utf-8");
    types.put("front.css", "text/css; charset=utf-8");
    types.put("guide.css", "text/css; charset=utf-8");
    types.put("suggest.js", "text/javascript; charset=utf-8");
    types.put("reading.js", "text/javascript; charset=utf-8");
    types.put("original.js", "text/javascript; charset=utf-8");
    types.put("original.css", "text/css; charset=utf-8");
    types.put("saving.js", "text/javascript; charset=utf-8");
    types.put("folio.css", "text/css; charset=utf-8");
    types.put("saved.js", "text/javascript; charset=utf-8");
    types.put("saved.css", "text/css; charset=utf-8");
    types.put("facets.js", "text/javascript; charset=utf-8");
    types.put("icon.svg", "image/svg+xml");
    return types;
  }
}
