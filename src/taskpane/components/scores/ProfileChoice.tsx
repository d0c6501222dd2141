import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { HUE_2022 } from "../../../core/scores/hue-2022";
import type { Profile } from "../../../core/scores/profile";
import { profileJson } from "../../../core/scores/profile";
import { pointsText } from "../../scores/numbers";
import { readProfileFile } from "../../scores/profile-file";
import { chooseProfile, insertProfile } from "../../scores/session";
import { usePane } from "../pane";
import { Disclosure } from "./Disclosure";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

/** Problems told one by one. */
const MOST_PROBLEMS = 5;

const useStyles = makeStyles({
  text: { width: "100%", height: "120px", margin: "6px 0", fontFamily: "monospace", resize: "vertical" },
  hidden: { display: "none" },
  list: { margin: "4px 0", paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** The set of criteria: none, the example that ships, or the office's own from a file. */
export function ProfileChoice(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { desk, voice } = usePane();
  const { profile, own } = useScores().view;
  const file = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isExporting, setExporting] = useState(false);
  const choices: readonly Profile[] = [own, HUE_2022];
  const chosen = choices.findIndex((one) => profileJson(one) === profileJson(profile));
  const take = async (chosenFile: File): Promise<void> => {
    const read = await readProfileFile(chosenFile, voice);
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) await chooseProfile(desk, read.profile);
  };
  return (
    <section className={shared.section} aria-labelledby="profile">
      <h2 id="profile" className={shared.heading}>
        {voice.say("profile")}
      </h2>
      <div className={shared.row}>
        <select
          className={mergeClasses(shared.control, shared.grow)}
          aria-labelledby="profile"
          value={chosen}
          onChange={({ target }) => {
            const next = choices[Number(target.value)];
            setProblems([]);
            if (next) void chooseProfile(desk, next === own ? null : next);
          }}
        >
          <option value={0}>
            {voice.say("noProfile", { base: pointsText(Number(own.base), voice.language) })}
          </option>
          <option value={1}>{HUE_2022.name}</option>
          {chosen < 0 && <option value={-1}>{profile.name}</option>}
        </select>
      </div>
      <Disclosure summary={voice.say("profileFiles")}>
        <p className={mergeClasses(shared.text, shared.quiet)}>{voice.say("profileHint")}</p>
        <div className={shared.row}>
          <Button size="small" onClick={() => file.current?.click()}>
            {voice.say("profileImport")}
          </Button>
          <input
            ref={file}
            className={styles.hidden}
            type="file"
            accept=".json,application/json,.xlsx,.xlsm"
            aria-label={voice.say("profileImport")}
            onChange={({ target }) => {
              const [first] = target.files ?? [];
              if (first) void take(first);
              target.value = "";
            }}
          />
          <Button
            size="small"
            aria-expanded={isExporting}
            onClick={() => {
              setExporting(!isExporting);
            }}
          >
            {voice.say("profileExport")}
          </Button>
          <Button size="small" onClick={() => void insertProfile(desk, profile)}>
            {voice.say("profileToSheet")}
          </Button>
        </div>
        {isExporting && <ProfileText json={profileJson(profile)} />}
      </Disclosure>
      <div role="status">{problems.length > 0 && <Problems problems={problems} />}</div>
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  return (
    <div className={mergeClasses(shared.text, shared.trouble)}>
      {voice.say("profileWrong")}
      <ul className={styles.list}>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

/** The profile to copy: a pane inside Excel cannot be relied on to save files. */
function ProfileText({ json }: { readonly json: string }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const [copied, setCopied] = useState<"not-yet" | "copied" | "refused">("not-yet");
  return (
    <div>
      <textarea
        className={mergeClasses(shared.control, styles.text)}
        readOnly
        aria-label={voice.say("profileText")}
        value={json}
      />
      <Button
        size="small"
        onClick={() => {
          navigator.clipboard.writeText(json).then(
            () => {
              setCopied("copied");
            },
            () => {
              setCopied("refused");
            },
          );
        }}
      >
        {voice.say("profileCopy")}
      </Button>
      <p role="status" className={shared.text}>
        {copied !== "not-yet" && voice.say(copied === "copied" ? "profileCopied" : "profileNotCopied")}
      </p>
    </div>
  );
}
