import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, TextField } from "#app/ui/form.tsx";
import type { StoredEvent } from "./stored-event.ts";

type Props = { form: FormState | undefined; event: StoredEvent | null };

/** Whether one has to register. Without the first box all the others count for nothing. */
export function RuleFields({ form, event }: Props) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("registration:rule.title")}</h2>
      <p className="hint">{t("registration:rule.intro")}</p>
      <Checkbox
        form={form}
        name="registration"
        label={t("registration:rule.registration")}
        checked={event?.registration ?? false}
      />
      <TextField
        form={form}
        name="places"
        label={t("registration:rule.places")}
        hint={t("registration:rule.placesHint")}
        inputMode="numeric"
        width="short"
        optional
        value={event?.places ?? null}
      />
      <Checkbox
        form={form}
        name="waitingList"
        label={t("registration:rule.waitingList")}
        checked={event?.waitingList ?? true}
      />
      <div className="event-closing">
        <TextField
          form={form}
          name="closesDay"
          label={t("registration:rule.closesDay")}
          hint={t("registration:rule.closesHint")}
          type="date"
          optional
          value={event?.closesDay ?? null}
        />
        <TextField
          form={form}
          name="closesTime"
          label={t("registration:rule.closesTime")}
          width="short"
          optional
          value={event?.closesTime ?? null}
        />
      </div>
      <Checkbox
        form={form}
        name="asksNote"
        label={t("registration:rule.asksNote")}
        hint={t("registration:rule.asksNoteHint")}
        checked={event?.asksNote ?? false}
      />
    </section>
  );
}
