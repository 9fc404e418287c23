package org.lontar.ingest.curation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lontar.ingest.curation.CurationBuilder.Place;
import org.lontar.ingest.curation.YamlNode.BadYamlException;
import org.lontar.ingest.curation.YamlNode.Mapping;
import org.lontar.ingest.curation.YamlNode.Member;

/**
 * Reads {@code name.ext.meta.yaml}: a field a line, and under {@code entries} the same for what
 * lies in an archive, a mail or a file of JSON Lines. Immutable, thread-safe.
 */
public final class SidecarReader {

  /** What a file's sidecar has after the file's own name. */
  public static final String SUFFIX = ".meta.yaml";

  /** A longer file is none that somebody wrote. */
  public static final int MAX_BYTES = 2 << 20;

  private static final String ENTRIES = "entries";

  private final ValueChecker checker;

  /** A reader that takes values as {@code checker} does. */
  public SidecarReader(ValueChecker checker) {
    this.checker = checker;
  }

  /** The same file with another problem alone: nothing in it can be used. */
  public static CurationFile unusable(String file, int line, int column, String reason) {
    CurationProblem problem = new CurationProblem(file, line, column, "", reason);
    Curation own = new Curation(Map.of(), List.of(problem.sentence()));
    return new CurationFile(own, new TreeMap<>(), List.of(problem));
  }

  /**
   * Reads a sidecar; what can't be used is among its problems.
   *
   * @param file its path in the corpus, for people
   */
  public CurationFile read(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      YamlNode node = YamlNode.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
      return node == null ? CurationFile.NONE : new Reading(file).read(node);
    } catch (CharacterCodingException e) {
      return unusable(file, 0, 0, "It is not UTF-8; save it in that encoding.");
    } catch (BadYamlException e) {
      return unusable(file, e.line(), e.column(), String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      return unusable(file, e);
    } catch (IOException | RuntimeException e) {
      return unusable(file, 0, 0, "It can't be read as YAML; see that it is text.");
    }
  }

  private static CurationFile unusable(String file, JacksonException e) {
    JsonLocation at = e.getLocation();
    String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return unusable(
        file,
        at == null ? 0 : at.getLineNr(),
        at == null ? 0 : at.getColumnNr(),
        "It is not YAML here (%s); write a field a line, for example year: 2024.".formatted(said));
  }

  /** One file while it is read. */
  private final class Reading {
    private final String file;
    private final List<CurationProblem> problems = new ArrayList<>();
    private final SortedMap<String, Curation> entries = new TreeMap<>();

    Reading(String file) {
      this.file = file;
    }

    CurationFile read(YamlNode node) {
      if (!(node instanceof Mapping mapping)) {
        return unusable(
            file,
            node.line(),
            node.column(),
            "Fields are expected, each on its line, for example year: 2024.");
      }
      Curation own = curation(mapping, true);
      return new CurationFile(own, entries, problems);
    }

    private Curation curation(Mapping mapping, boolean isTop) {
      CurationBuilder builder = new CurationBuilder(checker, file, problems);
      Set<String> keys = new HashSet<>();
      for (Member member : mapping.members()) {
        Place place = new Place(member.line(), member.column(), member.key());
        String key = member.key().strip().toLowerCase(Locale.ROOT);
        if (!keys.add(key)) {
          builder.problem(place, "It stands twice; keep one of the two.");
        } else if (isTop && key.equals(ENTRIES)) {
          takeEntries(member.value(), builder, place);
        } else {
          take(member, builder, place);
        }
      }
      return builder.build();
    }

    private void takeEntries(YamlNode node, CurationBuilder builder, Place place) {
      if (!(node instanceof Mapping mapping)) {
        builder.problem(place, "Names of entries are expected under it, each with its fields.");
        return;
      }
      for (Member member : mapping.members()) {
        Place at = new Place(member.line(), member.column(), member.key());
        String inside = Normalizer.normalize(member.key(), Normalizer.Form.NFC);
        if (!(member.value() instanceof Mapping fields)) {
          builder.problem(at, "Fields are expected under it, each on its line.");
        } else if (entries.putIfAbsent(inside, curation(fields, false)) != null) {
          builder.problem(at, "It stands twice; keep one of the two.");
        }
      }
    }

    private void take(Member member, CurationBuilder builder, Place place) {
      FieldName name = FieldName.find(member.key()).orElse(null);
      if (name == null) {
        builder.problem(place, FieldName.unknown(member.key(), "field"));
        return;
      }
      try {
        Place at = new Place(member.value().line(), member.value().column(), member.key());
        builder.take(name, YamlValues.of(name.field(), member.value()), at);
      } catch (BadValueException e) {
        builder.problem(place, e.sentence());
      }
    }
  }
}
