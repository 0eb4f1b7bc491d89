import type { Lang } from "#db/codes.ts";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { formatDay, formatList, formatMinutes } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Radios, Select, TextField } from "#app/ui/form.tsx";
import { durations, mostTimes } from "./appointment.ts";

/** What the form begins with: the address and the person that the listing names. */
export type ProposalDefaults = {
  minutes: number;
  place: string | null;
  video: string | null;
  contact: string | null;
};

export type OfferedTimes = {
  defaults: ProposalDefaults;
  /** The first day that can be proposed. */
  today: string;
};

type Props = OfferedTimes & {
  lang: Lang;
  form: FormState | undefined;
  /** Days that are holidays at the place of work, of what was typed. */
  holidays?: readonly string[];
  /** In a letter nobody needs to give a time. */
  optional?: boolean;
};

/** Up to three times, how long, and where or by which link. Goes into any form; readProposal reads it. */
export function TimeFields({ lang, form, defaults, today, holidays = [], optional = false }: Props) {
  const t = useTexts();
  return (
    <fieldset className="appointment-fields">
      <legend>{t("appointment:form.times")}</legend>
      <p className="hint">{t(`appointment:form.timesHint.${optional ? "optional" : "needed"}`)}</p>
      {Array.from({ length: mostTimes }, (_, index) => (
        <div key={index} className="field-row">
          <TextField
            form={form}
            name={`times[${index}].day`}
            type="date"
            min={today}
            label={t("appointment:form.day", { number: index + 1 })}
            optional={optional || index > 0}
          />
          <TextField
            form={form}
            name={`times[${index}].time`}
            label={t("appointment:form.time", { number: index + 1 })}
            width="short"
            optional={optional || index > 0}
          />
        </div>
      ))}
      <HolidayBox lang={lang} form={form} holidays={holidays} />
      <Select
        form={form}
        name="minutes"
        label={t("appointment:facts.duration")}
        value={String(defaults.minutes)}
        options={durations.map((minutes) => ({ value: String(minutes), label: formatMinutes(lang, minutes) }))}
      />
      <Radios
        form={form}
        name="at"
        label={t("appointment:form.at")}
        value={defaults.video ? "video" : "place"}
        options={[
          { value: "place", label: t("appointment:form.atPlace") },
          { value: "video", label: t("appointment:form.atVideo") },
        ]}
      />
      <TextField form={form} name="place" label={t("appointment:facts.place")} value={defaults.place} />
      <TextField
        form={form}
        name="video"
        label={t("appointment:form.video")}
        hint={t("appointment:form.videoHint")}
        value={defaults.video}
      />
      <TextField form={form} name="contact" label={t("appointment:facts.contact")} value={defaults.contact} optional />
    </fieldset>
  );
}

/** For the summary of what is wrong. */
export function useTimeLabels(): Record<string, string> {
  const t = useTexts();
  const rows = Array.from({ length: mostTimes }, (_, index) => ({
    [`times[${index}].day`]: t("appointment:form.day", { number: index + 1 }),
    [`times[${index}].time`]: t("appointment:form.time", { number: index + 1 }),
  }));
  return Object.assign({ place: t("appointment:facts.place"), video: t("appointment:form.video") }, ...rows) as Record<
    string,
    string
  >;
}

/** "Yes, on that holiday": counts for the days that stood beside it. */
function HolidayBox({ lang, form, holidays }: Pick<Props, "lang" | "form"> & { holidays: readonly string[] }) {
  const t = useTexts();
  const value = holidays.join(" ");
  if (value === "") return null;
  const days = formatList(
    lang,
    holidays.map((day) => formatDay(lang, day)),
  );
  return (
    <Checkbox
      form={form}
      name="timesSure"
      value={value}
      label={t("appointment:form.holidaySure", { days })}
      checked={typedText(form, "timesSure") === value}
    />
  );
}
