import { MinorFields } from "#app/domain/parents/minor-fields.tsx";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { ErrorSummary, Radios, TextArea, TextField } from "#app/ui/form.tsx";
import { TrapField } from "#app/ui/guards/trap-field.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import type { TasterDate } from "./find-taster-dates.server.ts";
import { tasterKeptDays, wishLimit } from "./taster.ts";
import { tasterDaysText } from "./taster-days-text.ts";

const names = ["date", "name", "schoolClass", "email", "wish"] as const;

/** Few fields, none of them a paper. */
export function TasterFields({ form, lang, dates }: { form: FormState | undefined; lang: Lang; dates: TasterDate[] }) {
  const t = useTexts();
  const labels = {
    ...Object.fromEntries(names.map((name) => [name, t(`taster:form.${name}`)])),
    under18: t("parent:under18.label"),
    parentEmail: t("parent:address.label"),
  };
  return (
    <PageForm noValidate>
      <ErrorSummary form={form} labels={labels} />
      <Radios
        form={form}
        name="date"
        label={t("taster:form.date")}
        options={dates.map((date) => ({ value: date.id, label: tasterDaysText(lang, date) }))}
      />
      <TextField form={form} name="name" label={t("taster:form.name")} autoComplete="name" maxLength={100} />
      <TextField
        form={form}
        name="schoolClass"
        label={t("taster:form.schoolClass")}
        hint={t("taster:form.schoolClassHint")}
        width="short"
        maxLength={40}
      />
      <MailField
        form={form}
        name="email"
        label={t("taster:form.email")}
        hint={t("taster:form.emailHint")}
        autoComplete="email"
      />
      <MinorFields form={form} lang={lang} about="taster" />
      <TextArea
        form={form}
        name="wish"
        label={t("taster:form.wish")}
        hint={t("taster:form.wishHint")}
        optional
        rows={3}
        maxLength={wishLimit}
      />
      <TrapField />
      <p className="quiet">
        {t("taster:form.purpose", { count: tasterKeptDays })} <a href={paths.privacy(lang)}>{t("frame.privacy")}</a>
      </p>
      <button className="button-primary">{t("taster:form.submit")}</button>
    </PageForm>
  );
}
