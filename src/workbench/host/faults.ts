/** What goes wrong on purpose; everything is well by default, with the limits of Excel on the web. */
export interface Faults {
  /** The user is editing a cell: requests fail, or wait when they asked to. */
  readonly cellEdit: boolean;
  /** Names of protected sheets: writing to them is denied. */
  readonly protectedSheets: readonly string[];
  /** Largest request and response, in bytes. */
  readonly payloadLimit: number;
  /** A range with more cells than this answers `null` for its values, formulas and formats. */
  readonly valuesLimit: number;
  /** The session has timed out: every request fails. */
  readonly sessionLost: boolean;
  /** Requests of an `Excel.run` with `mergeUndoGroup` fail. */
  readonly undoGroupsFail: boolean;
  /** Error codes for the next requests, one each, first to last, before anything of them is done. */
  readonly next: readonly string[];
  /** Texts written to cells that are lost on the way, as a broken build or a data rule would do. */
  readonly writesIgnored: boolean;
}

/** Nothing goes wrong. 5 MB and 5 million cells: the resource limits that Microsoft documents for Office add-ins. */
export const NO_FAULTS: Faults = {
  cellEdit: false,
  protectedSheets: [],
  payloadLimit: 5 * 1024 * 1024,
  valuesLimit: 5_000_000,
  sessionLost: false,
  undoGroupsFail: false,
  next: [],
  writesIgnored: false,
};
