import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Checkboxes, TextField } from "#app/ui/form.tsx";
import type { Asks } from "./asks.ts";
import type { Brought } from "./brought.ts";

type Props = { form: FormState | undefined; today: string; asks: Asks; brought: Brought };

/** From when, at which times, by which way, and whether a trial day is welcome. */
export function WhenFields({ form, today, asks, brought }: Props) {
  const t = useTexts();
  return (
    <>
      {asks.start ? (
        <fieldset className="field">
          <legend>{t("bring:start")}</legend>
          <Checkbox form={form} name="at_once" label={t("bring:atOnce")} checked={brought.start === "at_once"} />
          <TextField
            form={form}
            name="starts_on"
            type="date"
            label={t("bring:startsOn")}
            hint={t("bring:startsOnHint")}
            value={brought.start === "at_once" ? null : brought.start}
            min={today}
            width="short"
          />
        </fieldset>
      ) : null}
      {asks.workTimes.length > 0 ? (
        <Checkboxes
          form={form}
          name="times"
          label={t("bring:times")}
          hint={t("bring:timesHint")}
          options={asks.workTimes.map((value) => ({ value, label: t(`bring:workTime.${value}`) }))}
          values={asks.workTimes.filter((time) => brought.workTimes[time] === true)}
        />
      ) : null}
      <Checkboxes
        form={form}
        name="ways"
        label={t("bring:ways")}
        options={asks.ways.map((value) => ({ value, label: t(`bring:way.${value}`) }))}
        values={brought.ways}
      />
      {asks.trialDay ? (
        <fieldset className="field">
          <legend>{t("bring:trialDay")}</legend>
          <Checkbox form={form} name="trial_day" label={t("bring:trialDayWish")} checked={brought.trialDay} />
        </fieldset>
      ) : null}
    </>
  );
}
