import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RelatedCell } from "../../../core/report";
import { cellAddress, fullAddress } from "../../../core/workbook/address";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";

/** Cells named one by one; of the rest the number is told. */
const MOST_CELLS = 12;

const useStyles = makeStyles({
  cells: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
  },
  cell: { minHeight: "24px", marginInlineStart: "8px", fontSize: tokens.fontSizeBase200 },
  more: { marginInlineStart: "8px" },
});

/** Cells to go to; those of another sheet than the reader's come with its name. */
export function CellLinks(props: {
  readonly title: string;
  readonly cells: readonly RelatedCell[];
  readonly sheet: string;
}): React.JSX.Element {
  const { title, cells, sheet } = props;
  const styles = useStyles();
  const { desk, voice } = usePane();
  const named = cells.slice(0, MOST_CELLS);
  const more = cells.length - named.length;
  return (
    <p className={styles.cells}>
      {title}
      {named.map((cell) => {
        const address = cell.sheet === sheet ? cellAddress(cell) : fullAddress(cell.sheet, cell);
        return (
          <Link
            as="button"
            key={address}
            className={styles.cell}
            aria-label={voice.say("goToCellNamed", { cell: address })}
            onClick={() => void goToCell(desk, cell.sheet, cell)}
          >
            {address}
          </Link>
        );
      })}
      {more > 0 && (
        <span className={styles.more}>{voice.say("moreCells", { cells: voice.count(more, "cell") })}</span>
      )}
    </p>
  );
}
