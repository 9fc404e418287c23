package org.lontar.catalogue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads vocabulary files: the librarian's where there is one without an error, else the built-in.
 * One thread.
 */
final class VocabularyReader {
  private static final String BUILT_IN = "/vocabulary/";

  private final ObjectMapper yaml =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final @Nullable Path folder;
  private final List<String> problems = new ArrayList<>();

  /** A reader that prefers the files of {@code folder}. */
  VocabularyReader(Optional<Path> folder) {
    this.folder = folder.orElse(null);
  }

  /** Sentences about the librarian's files that could not be used, in the order of reading. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** Whether the librarian has a file of this name. */
  boolean isOverridden(String file) {
    return folder != null && Files.exists(folder.resolve(file));
  }

  /**
   * The rows of {@code file}.
   *
   * @param check throws {@link IllegalArgumentException} or a subclass for a row that can't be
   *     right
   */
  <T> List<T> read(String file, Class<T> row, Consumer<T> check) {
    if (folder != null && isOverridden(file)) {
      Path path = folder.resolve(file);
      try (InputStream in = Files.newInputStream(path)) {
        return rows(in, path.toString(), row, check);
      } catch (VocabularyException e) {
        problems.add(e.getMessage() + " The built-in file stays in force.");
      } catch (IOException e) {
        problems.add(path + " can't be read: " + e + ". The built-in file stays in force.");
      }
    }
    return builtIn(file, row, check);
  }

  private <T> List<T> builtIn(String file, Class<T> row, Consumer<T> check) {
    try (InputStream in = VocabularyReader.class.getResourceAsStream(BUILT_IN + file)) {
      if (in == null) {
        throw new VocabularyException("The program lacks its file " + BUILT_IN + file + ".");
      }
      return rows(in, BUILT_IN + file, row, check);
    } catch (IOException e) {
      throw new VocabularyException(BUILT_IN + file + " can't be read: " + e);
    }
  }

  private <T> List<T> rows(InputStream in, String name, Class<T> row, Consumer<T> check)
      throws IOException {
    String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    ObjectReader reader =
        yaml.readerFor(yaml.getTypeFactory().constructCollectionType(List.class, row));
    try {
      List<T> rows = reader.readValue(content);
      for (int i = 0; i < rows.size(); i++) {
        checkRow(rows.get(i), i, name, check);
      }
      return List.copyOf(rows);
    } catch (UnrecognizedPropertyException e) {
      throw new VocabularyException(
          name
              + where(e.getPropertyName(), content)
              + ": there is no field \""
              + e.getPropertyName()
              + "\"; known are "
              + e.getKnownPropertyIds()
              + ".");
    } catch (MismatchedInputException e) {
      throw new VocabularyException(
          name + where(e) + ": a value of another kind stands in the built-in file here.");
    } catch (JacksonException e) {
      throw new VocabularyException(name + where(e) + ": " + e.getOriginalMessage() + ".");
    }
  }

  /** The parser has read on when it meets an unknown field, so its line is looked for. */
  private static String where(String field, String content) {
    Matcher m = Pattern.compile("(?<![\\w-])" + Pattern.quote(field) + "\\s*:").matcher(content);
    if (!m.find()) {
      return "";
    }
    String before = content.substring(0, m.start());
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return ", line " + line + ", column " + (m.start() - before.lastIndexOf('\n'));
  }

  private static <T> void checkRow(T row, int index, String name, Consumer<T> check) {
    try {
      check.accept(row);
    } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
      throw new VocabularyException(
          name + ", row " + (index + 1) + ": " + e.getMessage() + " (" + row + ").");
    }
  }

  private static String where(JacksonException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
