import { type FormState, typedList } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ChoiceBox, type Option } from "#app/ui/fields/options.tsx";
import { Checkboxes } from "#app/ui/form.tsx";
import type { PhraseChoice, PhraseShelf } from "../choices/find-phrase-choices.server.ts";
import { typedSearch } from "../choices/phrase-search.ts";
import type { FormPart } from "../form-part.ts";
import { FormMore, FormSection } from "./form-section.tsx";
import { PhraseSearch } from "./phrase-search.tsx";

export function TasksSection({ form, choices }: FormPart) {
  const t = useTexts();
  const phrases = choices.phrases.filter(({ section }) => section === "task");
  return (
    <FormSection name="tasks">
      <PhraseBoxes form={form} name="tasks" label={t("employer:form.label.tasks")} phrases={phrases} />
    </FormSection>
  );
}

type Choice = Pick<PhraseChoice, "id" | "text" | "shelf"> & { hint?: string; isFound?: boolean };

type PhraseBoxesProps = {
  form: FormState;
  name: "tasks" | "requirements" | "benefits" | "questions";
  label: string;
  hint?: string;
  phrases: Choice[];
  /** Where a phrase may also be nice to have: the name of those boxes. */
  niceName?: string;
  /** What the folded ones are counted as. */
  moreOf?: "phrases" | "questions";
};

/** What listings like this one mostly say is in sight, the rest of the catalogue one click away. */
export function PhraseBoxes({ form, name, label, hint, phrases, niceName, moreOf = "phrases" }: PhraseBoxesProps) {
  const t = useTexts();
  const chosen = typedList(form, name) ?? [];
  const nice = niceName ? (typedList(form, niceName) ?? []) : [];
  const ticked = ({ id }: Choice) => chosen.includes(id) || nice.includes(id);
  const optionOf = ({ id, text, hint: beside }: Choice): Option => ({
    value: id,
    label: text,
    ...(beside ? { hint: beside } : {}),
    twin: niceName
      ? {
          label: t("employer:form.must"),
          box: <NiceBox name={niceName} phrase={{ id, text }} checked={nice.includes(id)} />,
        }
      : undefined,
  });
  const on = (shelf: PhraseShelf) => phrases.filter((phrase) => phrase.shelf === shelf);
  const folded = (["back", "elsewhere"] as const)
    .map((shelf) => ({ shelf, members: on(shelf) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div>
      {name === "questions" ? null : (
        <PhraseSearch
          list={name}
          label={label}
          typed={typedSearch(form, name)}
          found={phrases.filter(({ isFound }) => isFound).length}
        />
      )}
      <Checkboxes form={form} name={name} label={label} hint={hint} options={on("front").map(optionOf)} />
      {folded.map(({ shelf, members }) => (
        <FormMore
          key={shelf}
          open={members.some(ticked)}
          label={t(`${moreOf === "questions" ? "question:form" : "employer:form.more"}.${shelf}`, {
            count: members.length,
          })}
        >
          <div className="choices" role="group" aria-label={label}>
            {members.map((phrase) => (
              <ChoiceBox
                key={phrase.id}
                type="checkbox"
                name={name}
                option={optionOf(phrase)}
                checked={chosen.includes(phrase.id)}
              />
            ))}
          </div>
        </FormMore>
      ))}
    </div>
  );
}

export function NiceBox({
  name,
  phrase,
  checked,
}: {
  name: string;
  phrase: { id: string; text: string };
  checked: boolean;
}) {
  const t = useTexts();
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={phrase.id} defaultChecked={checked} />
      <span>
        <span className="visually-hidden">{phrase.text}: </span>
        {t("employer:form.nice")}
      </span>
    </label>
  );
}
