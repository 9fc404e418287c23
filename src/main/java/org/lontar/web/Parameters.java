package org.lontar.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lontar.query.BadQueryException;

/** Reads the parameters of an address. */
final class Parameters {
  /** What other sites hang onto links; a reader who follows such a link has not mistyped. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id|igshid");

  private Parameters() {}

  /** All parameters, without those that other sites hang onto links. */
  static Map<String, List<String>> of(Context ctx) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(ctx.queryParamMap());
    parameters.keySet().removeIf(name -> OF_OTHERS.matcher(name).matches());
    return parameters;
  }

  /**
   * Refuses parameters other than {@code allowed}.
   *
   * @throws BadQueryException naming the first unknown one and those that are allowed
   */
  static void allowOnly(Context ctx, String... allowed) {
    List<String> names = List.of(allowed);
    for (String name : of(ctx).keySet()) {
      if (!names.contains(name)) {
        throw new BadQueryException(
            "unknown-parameter",
            "There is no parameter “" + shortened(name) + "” here.",
            names.isEmpty()
                ? "This address takes no parameters."
                : "Allowed: " + String.join(", ", names) + ".");
      }
    }
  }

  /** One value, empty where it is not given. */
  static String one(Context ctx, String name) {
    String value = ctx.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /**
   * A number from 1 on.
   *
   * @param usual what holds where it is not given
   * @throws BadQueryException where it is none, or above {@code most}
   */
  static int number(Context ctx, String name, int usual, int most) {
    String value = one(ctx, name);
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,6}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > most) {
      throw new BadQueryException(
          "bad-number",
          name + "=“" + shortened(value) + "” is no number that can be used.",
          name + " is a whole number from 1 to " + most + ".");
    }
    return Integer.parseInt(value);
  }

  private static String shortened(String name) {
    int longest = 60;
    return name.length() <= longest ? name : name.substring(0, longest) + "…";
  }
}
