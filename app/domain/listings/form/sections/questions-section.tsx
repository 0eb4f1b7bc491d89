import { useContext } from "react";
import { askedAtMost } from "#app/domain/questions/question.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { listingLimits } from "../../listing-limits.ts";
import type { FormPart } from "../form-part.ts";
import { FormMore, FormSection } from "./form-section.tsx";
import { PhraseBoxes } from "./phrase-fields.tsx";

export function QuestionsSection({ form, choices }: FormPart) {
  const t = useTexts();
  const own = form.typed["ownQuestions"];
  const count = Array.isArray(own) ? Math.max(1, own.length) : 1;
  return (
    <FormSection name="questions">
      <PhraseBoxes
        form={form}
        name="questions"
        label={t("question:form.catalogue")}
        hint={t("question:form.catalogueHint", { limit: askedAtMost })}
        phrases={choices.questions}
        moreOf="questions"
      />
      {Array.from({ length: count }, (_, index) => (
        <OwnQuestionFields key={index} form={form} name={`ownQuestions[${index}]`} number={index + 1} count={count} />
      ))}
    </FormSection>
  );
}

type OwnProps = Pick<FormPart, "form"> & { name: string; number: number; count: number };

function OwnQuestionFields({ form, name, number, count }: OwnProps) {
  const t = useTexts();
  const langs = useContext(OfferedLangs);
  const of = (lang: (typeof langs)[number]) => `${name}.translations.${lang}`;
  const translated = langs.some((lang) => typedText(form, of(lang)) || form.errors[of(lang)]);
  const named = count > 1 ? t("question:form.ownNumbered", { number }) : t("question:form.own");
  return (
    <div>
      <TextField
        form={form}
        name={`${name}.text`}
        label={named}
        hint={t("question:form.ownHint")}
        optional
        maxLength={listingLimits.question}
      />
      <LangRadios form={form} name={`${name}.lang`} label={t("question:form.ownLang")} />
      {langs.length > 1 ? (
        <FormMore open={translated} label={t("question:form.translations")}>
          <p className="quiet">{t("question:form.translationsHint")}</p>
          {langs.map((lang) => (
            <TextField
              key={lang}
              form={form}
              name={of(lang)}
              label={t(`question:form.translation.${lang}`)}
              optional
              maxLength={listingLimits.question}
            />
          ))}
        </FormMore>
      ) : null}
    </div>
  );
}
