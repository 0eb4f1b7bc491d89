import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextArea, TextField } from "#app/ui/form.tsx";
import { contactWays } from "./contact-ways.ts";
import { logTextLimit } from "./log-note-form.ts";

type Note = { way: string; day: string; person: string | null; text: string };
type Props = {
  form: FormState | undefined;
  note: Note | null;
  /** What stands there until somebody says otherwise. */ today: string;
};

/** How, when and with whom, and what was said. */
export function LogNoteFields({ form, note, today }: Props) {
  const t = useTexts();
  return (
    <>
      <Select
        form={form}
        name="way"
        label={t("log:field.way")}
        value={note?.way ?? "call"}
        options={contactWays.map((value) => ({ value, label: t(`log:way.${value}`) }))}
      />
      <TextField
        form={form}
        name="day"
        type="date"
        label={t("log:field.day")}
        value={note?.day ?? today}
        width="medium"
      />
      <TextField form={form} name="person" label={t("log:field.person")} value={note?.person ?? ""} optional />
      <TextArea
        form={form}
        name="text"
        label={t("log:field.text")}
        hint={t("log:field.textHint")}
        value={note?.text ?? ""}
        rows={4}
        maxLength={logTextLimit}
      />
    </>
  );
}
