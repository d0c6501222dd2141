import { Button } from "@fluentui/react-components";
import { insertSample } from "../session/sample";
import { usePane } from "./pane";

/** Adds the sample plan to the workbook, for who has no plan at hand. */
export function SampleButton(): React.JSX.Element {
  const { desk, voice } = usePane();
  return <Button onClick={() => void insertSample(desk)}>{voice.say("useSample")}</Button>;
}
