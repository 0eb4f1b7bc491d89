import { type ReactNode, useContext } from "react";
import { isDay } from "#app/platform/days.ts";
import { type FormState, typedList, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { isTimeOfDay } from "#app/platform/typed/read-time.ts";
import { type Described, describedBy, FieldErrors, fieldId, Hint, lines, useErrorText } from "./fields/field-parts.tsx";
import { FieldRemark, FieldRemarks } from "./fields/field-remarks.tsx";
import { ChoiceBox, type Option, SelectOptions } from "./fields/options.tsx";
import { KeptInside } from "./page-form.tsx";

/** GOV.UK's pattern: everything wrong, at the top, each a link to its field. The enhancement script moves the focus here. */
export function ErrorSummary({ form, labels }: { form: FormState | undefined; labels?: Record<string, string> }) {
  const t = useTexts();
  const say = useErrorText();
  const entries = Object.entries(form?.errors ?? {});
  if (entries.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} data-focus>
      <h2>{t("form.problems", { count: entries.length })}</h2>
      <ul>
        {entries.flatMap(([name, errors]) =>
          lines(errors.map(say)).map((text) => (
            <li key={`${name} ${text}`}>
              {name === "" ? (
                text
              ) : (
                <a href={`#${fieldId(name)}`}>
                  {labelBefore(labels?.[name])}
                  {text}
                </a>
              )}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** One that asks ends with its own mark. */
function labelBefore(label: string | undefined) {
  if (!label) return "";
  return label.endsWith("?") ? `${label} ` : `${label}: `;
}

type FieldProps = {
  form: FormState | undefined;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
};

export type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "password" | "date" | "time" | "search";
  value?: string | number | null;
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  width?: "short" | "medium";
  maxLength?: number;
  list?: string;
  /** "auto" where names and texts may be written from right to left. */
  dir?: "auto";
  /** First and last day of a date. */
  min?: string;
  max?: string;
};

export function TextField({
  form,
  name,
  label,
  hint,
  optional,
  type = "text",
  value,
  width,
  ...input
}: TextFieldProps) {
  const shown = useShown(form);
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint} optional={optional}>
      {(described) => (
        <input
          className={width ? `input-${width}` : undefined}
          type={shownType(type, typedText(form, name))}
          id={fieldId(name)}
          name={name}
          defaultValue={type === "password" ? "" : (typedText(shown, name) ?? value ?? "")}
          {...input}
          {...described}
        />
      )}
    </FieldFrame>
  );
}

/** A browser's fields for days and hours show nothing but its own writing: what they would swallow is shown as text. */
function shownType(type: TextFieldProps["type"], typed: string | undefined) {
  return typed && ((type === "date" && !isDay(typed)) || (type === "time" && !isTimeOfDay(typed))) ? "text" : type;
}

export function TextArea({
  form,
  name,
  label,
  hint,
  optional,
  value,
  rows = 6,
  maxLength,
  dir,
  lang,
}: FieldProps & { value?: string | null; rows?: number; maxLength?: number; dir?: "auto"; lang?: string }) {
  const t = useTexts();
  const shown = useShown(form);
  const counted = maxLength ? t("form.counted", { used: "{used}", limit: maxLength }) : undefined;
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint} optional={optional}>
      {(described) => (
        <textarea
          id={fieldId(name)}
          name={name}
          rows={rows}
          dir={dir}
          lang={lang}
          data-count={maxLength}
          data-count-text={counted}
          defaultValue={typedText(shown, name) ?? value ?? ""}
          {...described}
        />
      )}
    </FieldFrame>
  );
}

/** One or several files. A browser never shows chosen files again, so what arrived is listed beside it. */
export function FileField({ accept, multiple = true, ...field }: FieldProps & { accept: string; multiple?: boolean }) {
  const t = useTexts();
  const { name } = field;
  return (
    <FieldFrame {...field} optional={field.optional}>
      {(described) => (
        <div data-file-field>
          <input type="file" id={fieldId(name)} name={name} accept={accept} multiple={multiple} {...described} />
          <span className="button" aria-hidden hidden>
            {t("form.browse")}
          </span>
          <span className="quiet" aria-hidden hidden data-chosen>
            {t("form.noFile")}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}

export function Select({
  form,
  name,
  label,
  hint,
  optional,
  value,
  options,
  empty,
}: FieldProps & { value?: string | null; options: Option[]; empty?: string }) {
  const shown = useShown(form);
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint} optional={optional}>
      {(described) => (
        <select id={fieldId(name)} name={name} defaultValue={typedText(shown, name) ?? value ?? ""} {...described}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          <SelectOptions options={options} />
        </select>
      )}
    </FieldFrame>
  );
}

type GroupProps = FieldProps & { options: Option[] };

export function Radios({ value, ...props }: GroupProps & { value?: string | null }) {
  const shown = useShown(props.form);
  return <Choices {...props} type="radio" chosen={[typedText(shown, props.name) ?? value ?? ""]} />;
}

export function Checkboxes({ values, ...props }: GroupProps & { values?: readonly string[] }) {
  const shown = useShown(props.form);
  return (
    <Choices
      {...props}
      type="checkbox"
      chosen={typedList(shown, props.name) ?? (hasTyped(shown) ? [] : (values ?? []))}
    />
  );
}

/** One box: "I agree". Sends "on" unless told otherwise. */
export function Checkbox({
  form,
  name,
  label,
  hint,
  checked,
  value = "on",
}: FieldProps & { checked?: boolean; value?: string }) {
  const errors = form?.errors[name];
  const shown = useShown(form);
  const typed = hasTyped(shown) ? typedText(shown, name) === value : checked;
  return (
    <div className="field field-check">
      <label>
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value={value}
          defaultChecked={typed ?? false}
          {...describedBy(name, hint, errors)}
        />
        <span>{label}</span>
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrors name={name} errors={errors} />
    </div>
  );
}

function Choices({
  form,
  name,
  label,
  hint,
  optional,
  options,
  type,
  chosen,
}: GroupProps & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const t = useTexts();
  const errors = form?.errors[name];
  return (
    <fieldset
      className="field"
      id={fieldId(name)}
      tabIndex={-1}
      aria-invalid={errors ? true : undefined}
      aria-describedby={describedBy(name, hint, errors)["aria-describedby"]}
    >
      <legend>
        {label} {optional ? <span className="quiet">{t("form.optional")}</span> : null}
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldErrors name={name} errors={errors} />
      <div className="choices">
        {options.map((option) => (
          <ChoiceBox
            key={option.value}
            type={type}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function FieldFrame({
  form,
  name,
  label,
  hint,
  optional,
  children,
}: Omit<FieldProps, "optional"> & { optional: boolean | undefined; children: (described: Described) => ReactNode }) {
  const t = useTexts();
  const errors = form?.errors[name];
  const remark = useContext(FieldRemarks)[name];
  return (
    <div className="field">
      <label htmlFor={fieldId(name)}>
        {label} {optional ? <span className="quiet">{t("form.optional")}</span> : null}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrors name={name} errors={errors} />
      {children(describedBy(name, hint, errors, remark))}
      <FieldRemark name={name}>{remark}</FieldRemark>
    </div>
  );
}

/** What was just typed, else what was kept from a session that ended. */
function useShown(form: FormState | undefined) {
  const kept = useContext(KeptInside);
  return hasTyped(form) ? form : (kept ?? form);
}

const hasTyped = (form: FormState | undefined) => form !== undefined && Object.keys(form.typed).length > 0;
