package org.lontar.web.browse;

import org.lontar.document.Dimension;

/** The matrices that have a page. */
public enum MatrixKind {
  /** Sectors by year. */
  SECTORS("sectors", "/browse", Dimension.SECTOR, Dimension.YEAR),
  /** Chairs of ASEAN by type. */
  CHAIRS("chairs", "/browse/chairs", Dimension.CHAIRMANSHIP, Dimension.TYPE);

  private final String code;
  private final String path;
  private final Dimension rows;
  private final Dimension columns;

  MatrixKind(String code, String path, Dimension rows, Dimension columns) {
    this.code = code;
    this.path = path;
    this.rows = rows;
    this.columns = columns;
  }

  /** The name in addresses of exports and in keys of messages. */
  public String code() {
    return code;
  }

  /** The address of the page. */
  public String path() {
    return path;
  }

  /** What its rows are. */
  public Dimension rows() {
    return rows;
  }

  /** What its columns are. */
  public Dimension columns() {
    return columns;
  }
}
