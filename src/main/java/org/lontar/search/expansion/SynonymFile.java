package org.lontar.search.expansion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds and reads the file of synonyms: the librarian's where there is one, else the built-in one.
 */
public final class SynonymFile {

  /** The name of the file in a librarian's folder of vocabularies. */
  public static final String NAME = "synonyms.txt";

  /** Larger files are refused whole. */
  static final int MAX_BYTES = 2 << 20;

  private static final String BUILT_IN = "/vocabulary/" + NAME;

  private SynonymFile() {}

  /** What the program brings along. */
  public static Synonyms builtIn() {
    try (InputStream in = SynonymFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + BUILT_IN);
      }
      return read(in, BUILT_IN).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What holds with a librarian's folder: its file replaces the built-in one. Bad lines are left
   * out and named in the problems; a file that can't be read at all leaves the built-in one in
   * force.
   *
   * @param folder empty where there is none
   */
  public static Synonyms load(Optional<Path> folder) {
    Optional<Path> file = folder.map(f -> f.resolve(NAME)).filter(Files::exists);
    if (file.isEmpty()) {
      return builtIn();
    }
    Path path = file.get();
    try (InputStream in = Files.newInputStream(path)) {
      Optional<Synonyms> read = read(in, path.toString());
      return read.isPresent()
          ? read.get()
          : builtInBecause(path + " is larger than " + (MAX_BYTES >> 20) + " MiB.");
    } catch (CharacterCodingException e) {
      return builtInBecause(path + " is not written in UTF-8: save it as UTF-8.");
    } catch (IOException e) {
      return builtInBecause(path + " can't be read: " + e + ".");
    }
  }

  private static Synonyms builtInBecause(String problem) {
    SynonymLines lines = new SynonymLines(BUILT_IN);
    lines.addProblem(problem + " The built-in file stays in force.");
    Synonyms builtIn = builtIn();
    return new Synonyms(builtIn.groups(), builtIn.oneSpelling(), lines.read().problems());
  }

  /** Empty where there is too much of it. */
  private static Optional<Synonyms> read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return Optional.empty();
    }
    String content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    SynonymLines lines = new SynonymLines(name);
    content.lines().forEach(lines::add);
    return Optional.of(lines.read());
  }
}
