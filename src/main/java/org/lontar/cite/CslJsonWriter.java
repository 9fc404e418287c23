package org.lontar.cite;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;

/** Writes items of the Citation Style Language as one JSON array, an item a line. */
final class CslJsonWriter implements ReferenceWriter {
  private final StringJsonBuilderFactory json = new StringJsonBuilderFactory();
  private final Appendable out;
  private boolean isFirst = true;

  CslJsonWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append('[');
  }

  @Override
  public void write(Reference reference) throws IOException {
    out.append(isFirst ? "\n" : ",\n");
    isFirst = false;
    Object item = CslItems.toExchange(reference).toJson(json.createJsonBuilder());
    out.append(item.toString());
  }

  @Override
  public void end() throws IOException {
    out.append("\n]\n");
  }
}
