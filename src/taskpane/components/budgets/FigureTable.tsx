import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({ strong: { fontWeight: tokens.fontWeightSemibold } });

/** One row of figures, in the order of the heads after the first. */
export interface FigureRow {
  readonly key: number;
  readonly name: string;
  readonly figures: readonly ReactNode[];
  readonly isStrong?: boolean;
}

/** Names on the left, figures on the right. */
export function FigureTable(props: {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  /** What stands over the names, then over each column of figures. */
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}): React.JSX.Element {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <table className={table.table} aria-labelledby={props.labelledBy}>
      <thead>
        <tr>
          {props.heads.map((head, at) => (
            <th key={head} className={mergeClasses(table.head, at > 0 && table.figure)} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, name, figures, isStrong }) => (
          <tr key={key} className={mergeClasses(isStrong === true && styles.strong)}>
            <th className={table.name} scope="row">
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={at} className={mergeClasses(table.cell, table.figure)}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
