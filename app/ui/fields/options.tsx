import type { ReactNode } from "react";

export type Option = {
  value: string;
  label: string;
  hint?: string;
  /** In a select: the heading it stands under. Options of a group follow each other. */
  group?: string;
  /** A second box about the same thing: the label stands before both, and this is what the first says of it. */
  twin?: { label: string; box: ReactNode } | undefined;
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
  const box = <input type={type} name={name} value={option.value} defaultChecked={checked} />;
  if (!option.twin) {
    return (
      <label className="choice">
        {box}
        <span>
          {option.label}
          {option.hint ? <small>{option.hint}</small> : null}
        </span>
      </label>
    );
  }
  return (
    <div className="choice-twins">
      <span aria-hidden="true">{option.label}</span>
      <label className="choice">
        {box}
        <span>
          <span className="visually-hidden">{option.label}: </span>
          {option.twin.label}
        </span>
      </label>
      {option.twin.box}
    </div>
  );
}
