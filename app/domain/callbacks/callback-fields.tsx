import { dayParts } from "#db/callbacks/callback-codes.ts";
import { spokenLanguages } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatHours, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Checkboxes, ErrorSummary, Select, TextField } from "#app/ui/form.tsx";
import { TrapField } from "#app/ui/guards/trap-field.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { aboutLimit, callbackKeptDays, hoursOf, nameLimit } from "./callback.ts";

const names = ["name", "phone", "languages", "about", "email"] as const;
const times = ["firstDay", "firstPart", "secondDay", "secondPart"] as const;

/** The choices of a time, by which a call is asked for or offered. */
export function timeChoices(t: Texts, lang: Lang, days: readonly string[]) {
  return {
    days: days.map((day) => ({ value: day, label: formatWholeDay(lang, day) })),
    parts: dayParts.map((part) => {
      const { from, until } = hoursOf[part];
      return { value: part, label: t(`callback:part.${part}`, { hours: formatHours(lang, from, until) }) };
    }),
  };
}

/** A number, a name and two times; everything else is of use to the call. */
export function CallbackFields({ form, lang, days }: { form: FormState | undefined; lang: Lang; days: string[] }) {
  const t = useTexts();
  const labels = Object.fromEntries([...names, ...times].map((name) => [name, t(`callback:form.${name}`)]));
  const choices = timeChoices(t, lang, days);
  const time = (name: (typeof times)[number], options: typeof choices.days) => (
    <Select form={form} name={name} label={labels[name]} options={options} empty={t("callback:form.choose")} />
  );
  return (
    <PageForm noValidate>
      <ErrorSummary form={form} labels={labels} />
      <TextField
        form={form}
        name="name"
        label={labels["name"]}
        hint={t("callback:form.nameHint")}
        autoComplete="name"
        maxLength={nameLimit}
        dir="auto"
      />
      <TextField
        form={form}
        name="phone"
        type="tel"
        label={labels["phone"]}
        hint={t("callback:form.phoneHint")}
        autoComplete="tel"
        width="medium"
      />
      <Checkboxes
        form={form}
        name="languages"
        label={labels["languages"]}
        values={[lang]}
        options={spokenLanguages.map((value) => ({ value, label: t(`listing:language.${value}`) }))}
      />
      <div className="field-row">
        {time("firstDay", choices.days)}
        {time("firstPart", choices.parts)}
      </div>
      <div className="field-row">
        {time("secondDay", choices.days)}
        {time("secondPart", choices.parts)}
      </div>
      <TextField
        form={form}
        name="about"
        label={labels["about"]}
        hint={t("callback:form.aboutHint")}
        optional
        maxLength={aboutLimit}
        dir="auto"
      />
      <MailField
        form={form}
        name="email"
        label={labels["email"] ?? ""}
        hint={t("callback:form.emailHint")}
        optional
        autoComplete="email"
      />
      <TrapField />
      <p className="quiet">
        {t("callback:form.purpose", { count: callbackKeptDays })} <a href={paths.privacy(lang)}>{t("frame.privacy")}</a>
      </p>
      <button className="button-primary">{t("callback:form.submit")}</button>
    </PageForm>
  );
}
