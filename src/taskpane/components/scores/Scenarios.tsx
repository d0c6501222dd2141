import { Button, mergeClasses } from "@fluentui/react-components";
import { compare } from "../../../core/scores/scenario";
import { changeText, roundedText } from "../../scores/numbers";
import { dropUnreadScenarios, saveScenarios, unreadScenarios } from "../../scores/session";
import { isUnsaved, triesAnything } from "../../scores/state";
import { usePane } from "../pane";
import { Disclosure } from "./Disclosure";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

/** Names longer than this are no names. */
const LONGEST_NAME = 100;

/** The scenarios: which one is tried out, its name, and all of them side by side. */
export function Scenarios(): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { state, scenario, dispatch } = useScores();
  const { name } = scenario;
  const newName = voice.say("scenarioName", { number: state.scenarios.length + 1 });
  return (
    <section className={shared.section} aria-labelledby="scenarios">
      <h2 id="scenarios" className={shared.heading}>
        {voice.say("scenarios")}
      </h2>
      <div className={shared.row}>
        <select
          className={mergeClasses(shared.control, shared.grow)}
          aria-labelledby="scenarios"
          value={state.current}
          onChange={({ target }) => {
            dispatch({ type: "scenario-chosen", index: Number(target.value) });
          }}
        >
          {state.scenarios.map((one, at) => (
            <option key={at} value={at}>
              {one.name}
            </option>
          ))}
        </select>
        <Button
          size="small"
          aria-label={voice.say("scenarioAddLong")}
          onClick={() => {
            dispatch({ type: "scenario-added", name: newName });
          }}
        >
          {voice.say("scenarioAdd")}
        </Button>
      </div>
      <div className={shared.row} style={{ marginTop: 6 }}>
        <input
          className={mergeClasses(shared.control, shared.grow)}
          aria-label={voice.say("scenarioNamed")}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => {
            if (target.value.trim() !== "") dispatch({ type: "scenario-renamed", name: target.value });
          }}
        />
        <Button
          size="small"
          disabledFocusable={!triesAnything(scenario)}
          aria-label={voice.say("scenarioResetLong", { name })}
          onClick={() => {
            dispatch({ type: "scenario-reset" });
          }}
        >
          {voice.say("scenarioReset")}
        </Button>
        <Button
          size="small"
          aria-label={voice.say("scenarioRemoveLong", { name })}
          onClick={() => {
            dispatch({ type: "scenario-removed", name: voice.say("scenarioName", { number: 1 }) });
          }}
        >
          {voice.say("scenarioRemove")}
        </Button>
      </div>
      <Saving />
      <Unread />
      <Disclosure summary={voice.say("compare")}>
        <Comparison />
      </Disclosure>
    </section>
  );
}

function Saving(): React.JSX.Element {
  const shared = useSharedStyles();
  const { desk, voice } = usePane();
  const { state } = useScores();
  return (
    <p className={mergeClasses(shared.text, shared.row)}>
      <Button
        size="small"
        disabledFocusable={!isUnsaved(state)}
        onClick={() => void saveScenarios(desk, state.scenarios)}
      >
        {voice.say("scenarioSave")}
      </Button>
      <span role="status">
        {isUnsaved(state)
          ? voice.say("scenarioUnsaved")
          : state.kept !== null && state.kept !== "[]" && voice.say("scenarioSaved")}
      </span>
    </p>
  );
}

/** Scenarios of the workbook that could not be read stay in it until the user drops them. */
function Unread(): React.JSX.Element | null {
  const shared = useSharedStyles();
  const { desk, voice } = usePane();
  const unread = unreadScenarios(desk);
  if (unread === 0) return null;
  return (
    <p className={mergeClasses(shared.text, shared.row)}>
      <span className={shared.grow}>
        {voice.say("scenariosLeft", { scenarios: voice.count(unread, "scenario") })}
      </span>
      <Button size="small" onClick={() => void dropUnreadScenarios(desk)}>
        {voice.say("scenariosDrop")}
      </Button>
    </p>
  );
}

function Comparison(): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, state } = useScores();
  const { language } = voice;
  const compared = compare(view.model, state.scenarios, view.profile);
  const before = compared[0]?.outcome.score ?? 0;
  const numeric = mergeClasses(shared.cell, shared.number);
  const isGraded = view.profile.bands.length > 0;
  return (
    <table className={shared.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(shared.head, shared.first)}>
            {voice.say("scenarios")}
          </th>
          <th scope="col" className={mergeClasses(shared.head, shared.number)}>
            {voice.say("total")}
          </th>
          <th scope="col" className={mergeClasses(shared.head, shared.number)}>
            {voice.say("change")}
          </th>
          <th scope="col" className={mergeClasses(shared.head, shared.number)}>
            %
          </th>
          {isGraded && (
            <th scope="col" className={shared.head}>
              {voice.say("grade")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {compared.map(({ name, outcome: { score, percent, grade } }, at) => (
          <tr key={at}>
            <th scope="row" className={mergeClasses(shared.cell, shared.first, shared.plain)}>
              {name ?? voice.say("sheetNow")}
            </th>
            <td className={numeric}>{roundedText(score, language)}</td>
            <td className={numeric}>{at === 0 ? "" : changeText(score - before, language)}</td>
            <td className={numeric}>{percent === null ? "–" : roundedText(percent, language)}</td>
            {isGraded && <td className={shared.cell}>{grade ?? voice.say("noGrade")}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
