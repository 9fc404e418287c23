package org.lontar.document;

/** What a paragraph is in its document; decides the form of its anchor. */
public enum ParagraphKind {
  /** A heading or title line: {@code h2}. */
  HEADING,
  /** A paragraph with a printed number: {@code p14}, {@code a1-p3} in an annex. */
  NUMBERED,
  /** A lettered or roman item on a line of its own: {@code p12.b}. */
  ITEM,
  /** A preambular clause without a number ("RECALLING …"): {@code pp3}. */
  PREAMBULAR,
  /** An operative clause without a number ("DO HEREBY …", "URGE …"): {@code op5}. */
  OPERATIVE,
  /** A row of a table: {@code t1-r4}. */
  TABLE_ROW,
  /** Any other paragraph: {@code u5}. */
  UNNUMBERED
}
