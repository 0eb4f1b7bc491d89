import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { ErrorSummary, Select, TextArea, TextField } from "#app/ui/form.tsx";
import { TrapField } from "#app/ui/guards/trap-field.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { mostPersons, noteLimit } from "./registration.ts";

type Props = {
  form: FormState | undefined;
  lang: Lang;
  places: number | null;
  asksNote: boolean;
  keptUntil: string;
  /** Of whoever is signed in: their address is not asked for. */
  member: { name: string; email: string } | null;
};

export function RegistrationFields({ form, lang, places, asksNote, keptUntil, member }: Props) {
  const t = useTexts();
  const names = ["name", "email", "persons", "note"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`registration:form.${name}`)]));
  const most = Math.min(mostPersons, places ?? mostPersons);
  return (
    <PageForm noValidate className="registration-form">
      <ErrorSummary form={form} labels={labels} />
      <TextField
        form={form}
        name="name"
        label={labels["name"]}
        autoComplete="name"
        maxLength={100}
        value={member?.name ?? null}
      />
      {member ? (
        <p>{t("registration:form.toAddress", { address: member.email })}</p>
      ) : (
        <MailField
          form={form}
          name="email"
          label={labels["email"] ?? ""}
          hint={t("registration:form.emailHint")}
          autoComplete="email"
        />
      )}
      {most > 1 ? (
        <Select
          form={form}
          name="persons"
          label={labels["persons"]}
          hint={t("registration:form.personsHint")}
          value="1"
          options={Array.from({ length: most }, (_, index) => ({
            value: String(index + 1),
            label: t("registration:personCount", { count: index + 1 }),
          }))}
        />
      ) : (
        <input type="hidden" name="persons" value="1" />
      )}
      {asksNote ? (
        <TextArea
          form={form}
          name="note"
          label={labels["note"]}
          hint={t("registration:form.noteHint")}
          optional
          rows={3}
          maxLength={noteLimit}
        />
      ) : null}
      {member ? null : <TrapField />}
      <p className="quiet">
        {t("registration:form.purpose", { day: formatDay(lang, keptUntil) })}{" "}
        <a href={paths.privacy(lang)}>{t("frame.privacy")}</a>
      </p>
      <button className="button-primary">{t("registration:form.submit")}</button>
    </PageForm>
  );
}
