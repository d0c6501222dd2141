import { HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";

/** One bar: what it is of, its length, and its length as the user reads it, unit and all. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly shownValue: string;
}

const HEIGHT = 10;

/**
 * The library starts Fluent's focus manager in the document that it is told of, which would add two hidden stops for the
 * Tab key to the pane (axe: aria-hidden-focus). The bars take no focus: a document without a window has no manager.
 */
const UNFOCUSED = document.implementation.createHTMLDocument();

const useStyles = makeStyles({
  list: {
    margin: "4px 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { padding: "2px 0 4px" },
  words: { display: "flex", justifyContent: "space-between", gap: "12px" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  value: { flexShrink: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  /** Shows how far a bar could reach. */
  track: { "& .fui-hbc__chart": { backgroundColor: tokens.colorNeutralBackground5 } },
  bar: {
    marginTop: "2px",
    "& .fui-hbc__items": { marginBottom: 0 },
    "& .fui-hbc__chart": { height: `${HEIGHT}px` },
    "& rect": {
      fill: tokens.colorCompoundBrandBackground,
      forcedColorAdjust: "none",
      "@media (forced-colors: active)": { fill: "CanvasText" },
    },
  },
});

/**
 * Values as horizontal bars; nothing is drawn for 0 and less. Labels and values are text above the bars: none has to be
 * pointed at to be read. Meant to stand beside a table that says more.
 */
export function BarChart(props: {
  readonly bars: readonly Bar[];
  /** The id of the heading that names the chart. */
  readonly labelledBy: string;
  /** What a bar as wide as the chart stands for; the longest bar where it is left out. */
  readonly whole?: number;
}): React.JSX.Element {
  const { bars, labelledBy, whole } = props;
  const styles = useStyles();
  const most = whole ?? Math.max(0, ...bars.map(({ value }) => value));
  return (
    <FluentProvider targetDocument={UNFOCUSED}>
      <ul className={styles.list} aria-labelledby={labelledBy}>
        {bars.map(({ label, value, shownValue }, at) => (
          <li key={at} className={styles.item}>
            <div className={styles.words}>
              <span className={styles.label}>{label}</span>
              <span className={styles.value}>{shownValue}</span>
            </div>
            {most > 0 && (
              <div className={mergeClasses(whole !== undefined && styles.track)}>
                <BarOf value={Math.max(0, value)} most={most} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </FluentProvider>
  );
}

/** The chart describes its bars in English and stops the Tab key at each, hence `inert`: the words stand above it. */
const BarOf = memo(function BarOf(props: {
  readonly value: number;
  readonly most: number;
}): React.JSX.Element {
  const { value, most } = props;
  const styles = useStyles();
  const point = { legend: "", horizontalBarChartdata: { x: value, total: most } };
  return (
    <div inert aria-hidden>
      <HorizontalBarChart
        className={styles.bar}
        data={[{ chartData: [point] }]}
        barHeight={HEIGHT}
        variant={HorizontalBarChartVariant.AbsoluteScale}
        hideLabels
        hideTooltip
      />
    </div>
  );
});
