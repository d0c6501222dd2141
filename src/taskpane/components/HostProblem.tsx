import { Button } from "@fluentui/react-components";
import { Message } from "./Message";
import { usePane } from "./pane";

const TEXTS = {
  "too-old": ["tooOldWhat", "tooOldWhy", "tooOldNext"],
  "no-answer": ["noAnswerWhat", "noAnswerWhy", "noAnswerNext"],
  "not-excel": ["notExcelWhat", "notExcelWhy", "notExcelNext"],
} as const;

/** Why there is no Excel to work with, and what to do about it. */
export function HostProblem({ kind }: { readonly kind: keyof typeof TEXTS }): React.JSX.Element {
  const { voice } = usePane();
  const [what, why, next] = TEXTS[kind];
  return (
    <Message title={voice.say(what)} texts={[voice.say(why), voice.say(next)]}>
      {kind === "no-answer" && (
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {voice.say("tryAgain")}
        </Button>
      )}
    </Message>
  );
}
