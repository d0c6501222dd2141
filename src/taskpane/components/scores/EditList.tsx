import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/edits";
import { valueText } from "../../../core/text/value-text";
import { cellAddress, fullAddress } from "../../../core/workbook/address";
import type { CellValue } from "../../../core/workbook/workbook";
import { goToCell } from "../../session/go-to-cell";
import { pointsText } from "../../scores/numbers";
import type { Voice } from "../../texts/voice";
import { usePane } from "../pane";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  list: { margin: "4px 0", padding: 0, listStyleType: "none" },
  item: {
    padding: "3px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: { color: tokens.colorNeutralForeground2 },
  newFormula: { textDecorationLine: "none" },
});

/** One change of a cell, with what it is of. */
export interface ListedEdit {
  readonly edit: CellEdit;
  readonly label: string;
}

/** Changes of cells, what is shown before → after with the formula below, each with the way to its cell. */
export function EditList({ edits }: { readonly edits: readonly ListedEdit[] }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  return (
    <ul className={styles.list}>
      {edits.map(({ edit, label }) => (
        <li key={`${edit.sheet} ${cellAddress(edit.cell)}`} className={styles.item}>
          <CellLink sheet={edit.sheet} row={edit.cell.row} column={edit.cell.column} /> {label}{" "}
          <del className={styles.removed}>{shown(edit.expect, voice)}</del>
          {" → "}
          <ins className={styles.added}>{shown(edit.value, voice)}</ins>
          <Formulas edit={edit} />
        </li>
      ))}
    </ul>
  );
}

/** Goes to a cell; with the sheet's name where the points stand in several. */
export function CellLink(props: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): React.JSX.Element {
  const { sheet, row, column } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { desk, voice } = usePane();
  const { tables } = useScores().view;
  const isAlone = tables.every(({ table }) => table.grid.sheet.name === sheet);
  const cell = { row, column };
  const address = isAlone ? cellAddress(cell) : fullAddress(sheet, cell);
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, shared.number)}
      aria-label={voice.say("goToCellNamed", { cell: address })}
      onClick={() => void goToCell(desk, sheet, cell)}
    >
      {address}
    </Link>
  );
}

/** The formula that comes into the cell, after the one that stands there. */
function Formulas({ edit }: { readonly edit: CellEdit }): React.JSX.Element | null {
  const styles = useStyles();
  const before = edit.expectFormula ?? null;
  if (before === null && edit.type !== "set-formula") return null;
  return (
    <div className={styles.formula}>
      {before !== null && <del className={styles.removed}>={before}</del>}{" "}
      {edit.type === "set-formula" && <ins className={styles.newFormula}>={edit.formula}</ins>}
    </div>
  );
}

function shown(value: CellValue, { say, language }: Voice): string {
  const text = typeof value === "number" ? pointsText(value, language) : valueText(value, language);
  return text === "" ? say("blank") : text;
}
