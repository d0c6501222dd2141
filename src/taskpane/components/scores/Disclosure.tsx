import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { useSharedStyles } from "./styles";

/** Something folded away, which costs nothing while it is. */
export function Disclosure(props: {
  readonly summary: string;
  readonly children: ReactNode;
}): React.JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FoldButton
        text={props.summary}
        controls={id}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      />
      <div id={id}>{isOpen && props.children}</div>
    </>
  );
}

/** Folds what has the id of `controls` away, or shows it. */
export function FoldButton(props: {
  readonly text: string;
  /** Where the text alone does not tell it from others. */
  readonly label?: string;
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly className?: string;
}): React.JSX.Element {
  const { text, label, controls, isOpen, onToggle, className } = props;
  const shared = useSharedStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      className={mergeClasses(shared.fold, className)}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={label}
      onClick={onToggle}
    >
      <Chevron />
      {text}
    </button>
  );
}
