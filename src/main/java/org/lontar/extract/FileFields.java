package org.lontar.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.lontar.document.EmbeddedField;

/** A file's own metadata under the names of the house, bounded in number and length. */
final class FileFields {

  private static final int MAX_FIELDS = 300;
  private static final int MAX_VALUES_OF_A_NAME = 20;
  private static final int MAX_VALUE_CHARS = 2000;

  private static final Map<String, String> NAMES = names();
  private static final Map<String, String> MAIL_NAMES = mailNames();

  private FileFields() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("dc:title", "title");
    names.put("dc:creator", "creator");
    names.put("dcterms:created", "created");
    names.put("dcterms:modified", "modified");
    names.put("dc:date", "date");
    names.put("dc:subject", "subject");
    names.put("cp:subject", "subject");
    names.put("meta:keyword", "keywords");
    names.put("pdf:docinfo:keywords", "keywords");
    names.put("dc:description", "description");
    names.put("dc:publisher", "publisher");
    names.put("dc:language", "language");
    names.put("dc:identifier", "identifier");
    names.put("dc:rights", "rights");
    names.put("extended-properties:Company", "company");
    names.put("extended-properties:Manager", "manager");
    names.put("cp:category", "category");
    names.put("meta:last-author", "last-author");
    names.put("xmp:CreatorTool", "tool");
    names.put("pdf:producer", "producer");
    return names;
  }

  private static Map<String, String> mailNames() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("dc:title", "subject");
    names.put("dcterms:created", "date");
    names.put("Message-From", "from");
    names.put("Message:From-Name", "from-name");
    names.put("Message:From-Email", "from-email");
    names.put("Message-To", "to");
    names.put("Message-Cc", "cc");
    return names;
  }

  /** The fields of a file of this media type, in a fixed order. */
  static List<EmbeddedField> of(Metadata metadata, String mediaType) {
    List<EmbeddedField> fields = new ArrayList<>();
    String family = MediaKinds.family(mediaType);
    Map<String, String> names = family.equals("mail") ? MAIL_NAMES : NAMES;
    names.forEach((theirs, ours) -> add(fields, family + ":" + ours, metadata, theirs));
    for (String name : metadata.names()) {
      if (name.startsWith("html:") || name.startsWith("jsonld:")) {
        add(fields, name, metadata, name);
      }
    }
    return List.copyOf(fields.subList(0, Math.min(fields.size(), MAX_FIELDS)));
  }

  private static void add(
      List<EmbeddedField> fields, String name, Metadata metadata, String theirs) {
    int added = 0;
    for (String raw : metadata.getValues(theirs)) {
      EmbeddedField field = new EmbeddedField(name, bounded(raw));
      if (!field.value().isEmpty() && added < MAX_VALUES_OF_A_NAME && !fields.contains(field)) {
        fields.add(field);
        added++;
      }
    }
  }

  private static String bounded(String raw) {
    String value = raw.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip();
    if (value.length() <= MAX_VALUE_CHARS) {
      return value;
    }
    int end =
        Character.isHighSurrogate(value.charAt(MAX_VALUE_CHARS - 1))
            ? MAX_VALUE_CHARS - 1
            : MAX_VALUE_CHARS;
    return value.substring(0, end);
  }
}
