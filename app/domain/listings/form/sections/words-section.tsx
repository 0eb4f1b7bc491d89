import { useContext } from "react";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Radios, TextArea, TextField } from "#app/ui/form.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { answerPromises } from "../../answer-promises.ts";
import { listingLimits } from "../../listing-limits.ts";
import type { FormPart } from "../form-part.ts";
import { FormMore, FormSection } from "./form-section.tsx";

export function WordsSection({ form }: FormPart) {
  const t = useTexts();
  const langs = useContext(OfferedLangs);
  const translated = langs.some(
    (lang) => typedText(form, `translations.${lang}`) || form.errors[`translations.${lang}`],
  );
  return (
    <FormSection name="words">
      <TextArea
        form={form}
        name="text"
        label={t("employer:form.label.text")}
        hint={t("employer:form.hint.text", { limit: listingLimits.text })}
        optional
        rows={8}
        maxLength={listingLimits.text}
      />
      <LangRadios form={form} name="textLang" label={t("employer:form.label.textLang")} />
      {langs.length > 1 ? (
        <FormMore open={translated} label={t("employer:form.more.translations")}>
          <p className="quiet">{t("employer:form.hint.translations")}</p>
          {langs.map((lang) => (
            <TextArea
              key={lang}
              form={form}
              name={`translations.${lang}`}
              label={t(`employer:form.label.translation.${lang}`)}
              optional
              maxLength={listingLimits.text}
            />
          ))}
        </FormMore>
      ) : null}
    </FormSection>
  );
}

export function ContactSection({ form, choices, isOut }: FormPart & { isOut: boolean }) {
  const t = useTexts();
  const promised = Number(typedText(form, "answerDays"));
  const promises = [...new Set([...answerPromises, promised])].filter((days) => days > 0).sort((a, b) => a - b);
  return (
    <FormSection name="contact">
      <p className="quiet">{t("employer:form.hint.contact", { name: choices.contactName })}</p>
      <div className="field-row">
        <TextField
          form={form}
          name="contactName"
          label={t("employer:form.label.contactName")}
          optional
          maxLength={listingLimits.name}
        />
        <TextField
          form={form}
          name="contactRole"
          label={t("employer:form.label.contactRole")}
          optional
          maxLength={listingLimits.name}
        />
        <TextField form={form} name="contactPhone" type="tel" label={t("employer:form.label.contactPhone")} optional />
        <MailField form={form} name="contactEmail" label={t("employer:form.label.contactEmail")} optional />
      </div>
      {isOut ? null : (
        <TextField
          form={form}
          name="publishOn"
          type="date"
          label={t("employer:form.label.publishOn")}
          hint={t("employer:form.hint.publishOn")}
          optional
          min={choices.today}
          max={choices.latestDeadline}
          width="medium"
        />
      )}
      <TextField
        form={form}
        name="deadline"
        type="date"
        label={t("employer:form.label.deadline")}
        hint={t("employer:form.hint.deadline")}
        min={choices.today}
        {...(typedText(form, "publishOn") ? {} : { max: choices.latestDeadline })}
        width="medium"
      />
      <Radios
        form={form}
        name="answerDays"
        label={t("employer:form.label.answerDays")}
        hint={t("employer:form.hint.answerDays")}
        options={promises.map((days) => ({
          value: String(days),
          label: t("employer:form.days", { count: days }),
        }))}
      />
    </FormSection>
  );
}
