import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextField } from "#app/ui/form.tsx";
import type { EventTime } from "../event-times.ts";
import { eventLimits } from "./event-form.ts";
import { repeatRules } from "./repeated-times.ts";

type Props = { form: FormState | undefined; times: readonly EventTime[] };

const freeRows = 3;

/** A row for each time and some more; a form that comes back has as many as it was sent with. */
export function TimeRows({ form, times }: Props) {
  const t = useTexts();
  const typed = form?.typed["times"];
  const sent = Array.isArray(typed) ? typed.length : 0;
  const rows = Math.max(sent, Math.min(times.length + freeRows, eventLimits.times));
  return (
    <section>
      <h2>{t("event:form.when")}</h2>
      <p className="hint">{t("event:form.timesHint")}</p>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="event-time-row">
          <TextField
            form={form}
            name={`times[${index}].day`}
            type="date"
            label={t("event:form.day", { number: index + 1 })}
            optional={index > 0}
            value={times[index]?.day ?? null}
          />
          <TextField
            form={form}
            name={`times[${index}].from`}
            label={t("event:form.from")}
            optional
            value={times[index]?.starts ?? null}
          />
          <TextField
            form={form}
            name={`times[${index}].until`}
            label={t("event:form.until")}
            optional
            value={times[index]?.ends ?? null}
          />
        </div>
      ))}
      <Select
        form={form}
        name="repeat"
        label={t("event:form.repeat")}
        hint={t("event:form.repeatHint")}
        optional
        empty={t("event:form.rule.none")}
        options={repeatRules.map((value) => ({ value, label: t(`event:form.rule.${value}`) }))}
      />
      <TextField form={form} name="repeatUntil" type="date" label={t("event:form.repeatUntil")} optional />
    </section>
  );
}

/** For the summary of what is wrong. */
export function useTimeRowLabels(form: FormState | undefined): Record<string, string> {
  const t = useTexts();
  const names = Object.keys(form?.errors ?? {}).flatMap((name) => {
    const [, index = "", part = ""] = /^times\[(\d+)\]\.(day|from|until)$/.exec(name) ?? [];
    if (part === "") return [];
    const day = t("event:form.day", { number: Number(index) + 1 });
    return [[name, part === "from" || part === "until" ? `${day}, ${t(`event:form.${part}`)}` : day] as const];
  });
  return { ...Object.fromEntries(names), repeatUntil: t("event:form.repeatUntil") };
}
