package org.lontar.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lontar.web.language.Messages;

/**
 * The function {@code t} of templates: {@code t('results.nothing')} is the sentence of that key in
 * the reader's language, {@code t('names.documents', count)} one with an argument. What it gives is
 * text, and escaped like any other.
 */
final class SaidText extends AbstractExtension {
  /** The variable of a template that holds the messages. */
  static final String MESSAGES = "messages";

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("t", new Said());
  }

  private static final class Said implements Function {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return null; // any number, by position
    }

    @Override
    public Object execute(
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int lineNumber) {
      Messages messages = (Messages) context.getVariable(MESSAGES);
      Object[] values =
          IntStream.range(1, arguments.size()).mapToObj(i -> given(arguments, i)).toArray();
      return messages.text(given(arguments, 0).toString(), values);
    }

    private static Object given(Map<String, Object> arguments, int place) {
      return Objects.requireNonNull(arguments.get(Integer.toString(place)), "null in a sentence");
    }
  }
}
