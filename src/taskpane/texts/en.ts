import type { TextKey } from "./voice";

/** Every sentence of the pane, in English. */
export const en: Readonly<Record<TextKey, string>> = {
  // Shell
  product: "Soát Phụ Lục",
  language: "Language",
  close: "Close",
  starting: "Connecting to Excel…",
  tryAgain: "Try again",

  // No Excel to work with
  tooOldWhat: "This version of Excel is too old.",
  tooOldWhy: "The add-in needs Excel 2021 or later, Microsoft 365 or Excel on the web.",
  tooOldNext: "Update Office, or open the file in Excel on the web.",
  noAnswerWhat: "Excel has not answered.",
  noAnswerWhy:
    "The Office library could not be loaded: the network is unsteady, or appsforoffice.microsoft.com is blocked.",
  noAnswerNext:
    "Check the network, then choose Try again; if that does not help, tell your network administrator.",
  notExcelWhat: "The pane works inside Excel only.",
  notExcelWhy: "This page is open outside Excel, so there is no workbook to check.",
  notExcelNext: "Open the workbook in Excel and choose Home › Soát phụ lục › Bảng soát.",

  // First run
  firstRunTitle: "Check the appendices before they are submitted",
  firstRun:
    "Finds what is missing, vague or contradictory in the appendix tables of this workbook and changes nothing in it.",
  check: "Check",
  checkAgain: "Check again",
  useSample: "Use sample data",
  sampleHint: "Adds a sheet with a sample plan to try it on.",

  // Checking
  reading: "Reading the workbook…",
  readingShare: "Reading the workbook… {share}%",
  checkingShare: "Checking… {share}%",
  cancel: "Stop",
  cellEdit: "Press Enter to finish the cell being edited.",
  waiting: "Excel has not answered. If a cell is being edited, press Enter to finish it.",

  // Verdict
  errors: "{errors} to be corrected",
  ready: "Ready to be submitted",
  lookAgain: "Look again at {warnings}.",
  checkedAt: "Checked {time} · {tables} · {rows}",
  noTables: "No appendix table was found",
  noTablesWhy:
    "{sheets} were searched for a header row with columns such as No., Task, Lead unit, Deadline, Points or Budget (in Vietnamese), and there is none.",
  noTablesNext: "If there is a table, look at its header row, then check again.",
  nothingFound: "Nothing was found.",
  nothingAtLevel: "There is nothing at the chosen level.",
  showAll: "Show all",
  stale:
    "Rows, columns or sheets were just added or removed, so the cells below may have moved. Check again to update the list.",
  unreadable: "Could not be read: {ranges}.",
  unreadableNext: "It is too large, or Excel did not return it; the results below do not cover it.",
  protectedSheets:
    "Protected: {sheets}. They are checked but cannot be corrected from here; to correct them, choose Review › Unprotect Sheet and check again.",

  // Findings
  filterLabel: "Filter by level",
  findings: "Findings",
  levelError: "Error",
  levelWarning: "Warning",
  levelInfo: "Note",
  outsideTables: "Outside tables",
  cell: "Cell {cell}",
  goToCell: "Go to cell",
  goToCellNamed: "Go to cell {cell}",
  taskText: "“{text}”",
  relatedCells: "Related cells:",
  moreCells: "and {cells} more",

  // Fixing
  preview: "This will be changed",
  before: "Before",
  after: "After",
  blank: "(blank)",
  mergeCells: "Merge {cells}; they will then say:",
  deleteRow: "Delete the whole sheet row {row}:",
  confirmFix: "Correct",
  dropFix: "Cancel",
  fixOff: "The sheet is protected, so it cannot be corrected from here.",
  fixing: "Correcting…",
  fixed: "{cells} corrected. Choose Undo to take it back.",
  fixedForGood: "{cells} corrected. The pane's Undo cannot take this back.",
  refusedSome: "{cells} not corrected: {why}",
  "refused-changed-meanwhile": "the cell's content has changed. Check again, then retry.",
  "refused-protected": "the sheet is protected. Unprotect it, then retry.",
  "refused-would-lose-value": "merging would lose what another cell says. Look at those cells first.",
  "refused-not-taken": "Excel did not accept the new value. Correct it in the cell itself.",

  // Taking back, marks
  undo: "Undo",
  undoNamed: "Undo: {what}",
  undoFix: "correction of {place}",
  undoColumns: "change of column roles",
  undone: "It is as it was before.",
  undoRefused: "{cells} could not be taken back because they have changed since.",
  marks: "Mark in the sheet",

  // Tables
  tables: "Tables understood",
  tableLine: "{name} · {facets} · {rows}",
  facetDuty: "Duties",
  facetScore: "Points",
  facetBudget: "Money",
  noFacet: "Other table",
  tableArea: "Range {area}",
  tableRows: "Contains {rows}.",
  columns: "What the columns say",
  columnNamed: "Role of column {column}",
  columnNoHeader: "(no header)",
  corrected: "Changed",
  takeBack: "Take back",
  takeBackNamed: "Take back the role of column {column}",
  unknownRows: "Not understood, {rows}:",
  rowsNotUnderstood: "{rows} not understood",
  goToRow: "Go to row {row}",
  moreRows: "and {rows} more",
  looseCorrections: "Changed, but in no table any more",
  looseCorrection: "{column}: {role}",
  columnsCorrected: "The column's role is changed, saved in the workbook, and the check has run again.",
  columnsTakenBack: "The column roles are as before, and the check has run again.",

  // Roles in plain words
  "role-tt": "Number",
  "role-task": "Task",
  "role-criterion": "Criterion",
  "role-product": "Product, result",
  "role-leadUnit": "Lead unit",
  "role-supportUnits": "Supporting units",
  "role-deadline": "Deadline",
  "role-target": "Target",
  "role-solution": "Solution",
  "role-reason": "Reason",
  "role-maxScore": "Maximum points",
  "role-selfScore": "Self-assessed points",
  "role-appraisedScore": "Appraised points",
  "role-score": "Points reached",
  "role-lostScore": "Points lost",
  "role-total": "Total amount",
  "role-source": "Source of money",
  "role-note": "Remark",
  "role-other": "Other (not checked)",

  // Notices
  remoteChange: "Somebody else has just edited the workbook; the list is up to date.",
  cancelled: "The check was stopped. Choose Check when you need it.",
  sampleInserted: "The sample sheet “{sheet}” was added. Delete it when it is no longer needed.",
  settingsInvalid:
    "The settings kept in the workbook are not valid ({path}), so the default settings were used. Changing a column's role will replace them.",
  bug: "The pane failed unexpectedly: {reason}. The workbook is not affected; check again, and if it happens again tell the developers.",
};
