package org.lontar.web;

import io.javalin.http.Context;
import org.lontar.query.BadQueryException;
import org.lontar.search.QuotationCheck;

/** Reads requests for the check of a quotation. */
final class QuotationRequests {

  private QuotationRequests() {}

  /**
   * The quotation; empty where none is given.
   *
   * @throws BadQueryException where it is too long
   */
  static String text(Context ctx) {
    String text = Parameters.one(ctx, "text");
    if (text.length() > QuotationCheck.MAX_CHARS) {
      throw new BadQueryException(
          "quotation-too-long",
          "The quotation has " + text.length() + " characters.",
          "Check at most " + QuotationCheck.MAX_CHARS + " at once.");
    }
    return text;
  }

  /**
   * How many documents are named.
   *
   * @throws BadQueryException where it is no such number
   */
  static int limit(Context ctx) {
    String limit = Parameters.one(ctx, "limit");
    if (limit.isEmpty()) {
      return QuotationCheck.DEFAULT_PLACES;
    }
    boolean isNumber = limit.matches("[0-9]{1,3}");
    int number = isNumber ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > QuotationCheck.MAX_PLACES) {
      throw new BadQueryException(
          "bad-number",
          "The limit is no number of documents.",
          "limit is a number from 1 to " + QuotationCheck.MAX_PLACES + ".");
    }
    return number;
  }
}
