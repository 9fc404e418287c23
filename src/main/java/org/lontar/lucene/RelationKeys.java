package org.lontar.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.SourceDocument;

/**
 * The names that a document goes by, and those that relations call others by: ids, addresses, names
 * of files, titles, each with its kind before it. Thread-safe.
 */
final class RelationKeys {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern WEB = Pattern.compile("https?://(?:www\\.)?(.+)");

  /** Longer names are cut: what follows tells no two apart. */
  private static final int MAX_CHARS = 1_000;

  private RelationKeys() {}

  /** Adds the names of a document and of those that it tells of. */
  static void add(Document entry, SourceDocument source) {
    for (String name : ofDocument(source)) {
      entry.add(new StringField(FieldNames.NAME, name, Field.Store.NO));
    }
    SequencedSet<String> told = new LinkedHashSet<>();
    for (Described<Relation> relation : source.metadata().relations()) {
      for (String name : ofTarget(relation.value().target())) {
        told.add(relationTerm(relation.value().kind(), name).text());
      }
    }
    told.forEach(each -> entry.add(new StringField(FieldNames.RELATION, each, Field.Store.NO)));
  }

  /** Names the documents that tell of such a relation to a name. */
  static Term relationTerm(RelationKind kind, String name) {
    return new Term(FieldNames.RELATION, kind.code() + " " + name);
  }

  /** The names that a document goes by. */
  static SequencedSet<String> ofDocument(SourceDocument source) {
    SequencedSet<String> names = new LinkedHashSet<>();
    names.add("id:" + source.id().value());
    Described<String> url = source.metadata().url();
    if (url != null) {
      names.add("url:" + address(url.value()));
    }
    source.locations().forEach(location -> names.add("file:" + fileName(location)));
    String printed = source.text().titleRaw();
    for (String title :
        printed == null ? List.of(source.title()) : List.of(source.title(), printed)) {
      names.add("title:" + words(title));
    }
    names.remove("title:");
    return names;
  }

  /** The names that the target of a relation may be, the surest first. */
  static SequencedSet<String> ofTarget(String target) {
    SequencedSet<String> names = new LinkedHashSet<>();
    if (DocumentId.isValid(target)) {
      names.add("id:" + target);
    }
    if (WEB.matcher(target).matches()) {
      names.add("url:" + address(target));
    } else {
      names.add("file:" + fileName(target));
    }
    names.add("title:" + words(target));
    names.remove("title:");
    return names;
  }

  /** An address without what differs between two ways to write it. */
  private static String address(String url) {
    String lower = cut(url.strip()).toLowerCase(Locale.ROOT);
    int fragment = lower.indexOf('#');
    String plain =
        WEB.matcher(fragment < 0 ? lower : lower.substring(0, fragment)).replaceFirst("$1");
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String fileName(String location) {
    String lower = location.strip().toLowerCase(Locale.ROOT);
    return cut(lower.substring(lower.lastIndexOf('/') + 1));
  }

  private static String words(String title) {
    return NO_WORD.matcher(cut(title).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(name.length(), MAX_CHARS));
  }
}
