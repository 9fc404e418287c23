package org.lontar.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of a collection line by line; blank lines are passed over. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** Takes one line. */
  @FunctionalInterface
  interface LineReader {
    void read(String line, int number) throws IOException;
  }

  /** Takes one object. */
  @FunctionalInterface
  interface ObjectReader {
    void read(JsonNode object) throws IOException;
  }

  /** Reads the objects of a file, each with an {@code _id} that no other has. */
  static void read(Path file, ObjectReader reader) throws IOException {
    readLines(
        file,
        (line, number) -> {
          JsonNode object = parse(file, line, number);
          if (text(object, "_id").isEmpty()) {
            throw new BadCollectionException(file, "has no _id in line " + number + ".");
          }
          reader.read(object);
        });
  }

  /** Reads the lines of a text file. */
  static void readLines(Path file, LineReader reader) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          reader.read(line, number);
        }
      }
    } catch (NoSuchFileException e) {
      throw new BadCollectionException(file, "does not exist.");
    } catch (CharacterCodingException e) {
      throw new BadCollectionException(file, "is not UTF-8.");
    }
  }

  /** A field as text: a number as its digits, empty where it is missing. */
  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  private static JsonNode parse(Path file, String line, int number) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadCollectionException(file, "is not JSON in line " + number + ".");
    }
  }
}
