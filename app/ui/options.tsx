import type { ReactNode } from "react";

export type Option = {
  value: string;
  label: string;
  hint?: string;
  /** In a select: the heading it stands under. Options of a group follow each other. */
  group?: string;
  /** Beside a box: a second, smaller question about the same thing. */
  aside?: ReactNode;
};

export function SelectOptions({ options }: { options: Option[] }) {
  const shown = (option: Option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return [...Map.groupBy(options, (option) => option.group)].map(([group, members]) =>
    group === undefined ? (
      members.map(shown)
    ) : (
      <optgroup key={group} label={group}>
        {members.map(shown)}
      </optgroup>
    ),
  );
}

type ChoiceBoxProps = { type: "radio" | "checkbox"; name: string; option: Option; checked: boolean };

export function ChoiceBox({ type, name, option, checked }: ChoiceBoxProps) {
  const choice = (
    <label className="choice">
      <input type={type} name={name} value={option.value} defaultChecked={checked} />
      <span>
        {option.label}
        {option.hint ? <small>{option.hint}</small> : null}
      </span>
    </label>
  );
  if (!option.aside) return choice;
  return (
    <div className="choice-with-aside">
      {choice}
      {option.aside}
    </div>
  );
}
