import { germanCourses, germanLevels, spokenLanguages } from "#db/codes.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Select } from "#app/ui/form.tsx";
import { usesGerman } from "../../conditions-by-country.ts";
import { type FormPart, optionsOf } from "../form-part.ts";
import { FormMore, FormSection } from "./form-section.tsx";

const otherLanguages = ["pl", "cs", "uk", "en", "hsb", "dsb"] as const;
const purposes = ["required", "helpful"] as const;

export function LanguagesSection(part: FormPart) {
  const { form, choices } = part;
  const german = usesGerman(choices.countries);
  const t = useTexts();
  return (
    <FormSection name="languages">
      <Select
        form={form}
        name="germanLevel"
        label={t("employer:form.label.germanLevel")}
        hint={german ? t("employer:form.hint.germanLevel") : t("employer:form.hint.germanElsewhere")}
        optional={!german}
        empty={german ? t("employer:form.choose") : t("employer:form.notSaid")}
        options={optionsOf(germanLevels, (level) => t(`listing:germanLong.${level}`))}
      />
      <Select
        form={form}
        name="germanCourse"
        label={t("employer:form.label.germanCourse")}
        optional
        empty={t("employer:form.noCourse")}
        options={optionsOf(germanCourses, (course) => t(`listing:course.${course}`))}
      />
      <Checkboxes
        form={form}
        name="teamLanguages"
        label={t("employer:form.label.teamLanguages")}
        hint={t("employer:form.hint.teamLanguages")}
        optional
        options={optionsOf(spokenLanguages, (lang) => t(`listing:language.${lang}`))}
      />
      <OtherLanguages {...part} />
    </FormSection>
  );
}

function OtherLanguages({ form }: FormPart) {
  const t = useTexts();
  const open = otherLanguages.some((lang) => typedText(form, `languages.${lang}.purpose`));
  return (
    <FormMore open={open} label={t("employer:form.more.languages")}>
      {otherLanguages.map((lang) => (
        <div className="field-row" key={lang}>
          <Select
            form={form}
            name={`languages.${lang}.purpose`}
            label={t(`listing:language.${lang}`)}
            empty={t("employer:form.notNeeded")}
            options={optionsOf(purposes, (purpose) => t(`listing:purpose.${purpose}`))}
          />
          <Select
            form={form}
            name={`languages.${lang}.level`}
            label={t("employer:form.label.languageLevel", { language: t(`listing:language.${lang}`) })}
            optional
            empty={t("employer:form.notSaid")}
            options={germanLevels.flatMap((level) => (level === "none" ? [] : [{ value: level, label: level }]))}
          />
        </div>
      ))}
    </FormMore>
  );
}
