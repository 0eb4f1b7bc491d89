import {
  daySettings,
  furtherSteps,
  schoolCosts,
  schoolHostels,
  schoolRhythms,
  trainingExams,
} from "#db/pupils/training-codes.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios, Select, TextField } from "#app/ui/form.tsx";
import { type FormPart, optionsOf } from "../form-part.ts";
import { FormMore } from "./form-section.tsx";

const fields = [
  ...(["schoolRhythm", "schoolHostel", "schoolCosts", "dayFrom", "dayUntil"] as const),
  ...(["daySetting", "trainingExam", "furtherStep"] as const),
];

/** What an ad without these leaves pupils to guess; nothing of it must be said. */
export function PupilFields({ form }: FormPart) {
  const t = useTexts();
  const said = fields.some((name) => typedText(form, name));
  return (
    <FormMore open={said} label={t("employer:form.more.pupils")}>
      <p className="quiet">{t("employer:form.hint.usualDay")}</p>
      <div className="field-row field-row-short">
        <TextField form={form} name="dayFrom" label={t("employer:form.label.dayFrom")} optional width="short" />
        <TextField form={form} name="dayUntil" label={t("employer:form.label.dayUntil")} optional width="short" />
      </div>
      <Select
        form={form}
        name="daySetting"
        label={t("employer:form.label.daySetting")}
        optional
        empty={t("employer:form.notSaid")}
        options={optionsOf(daySettings, (one) => t(`training:setting.${one}`))}
      />
      <Radios
        form={form}
        name="schoolRhythm"
        label={t("employer:form.label.schoolRhythm")}
        optional
        options={optionsOf(schoolRhythms, (one) => t(`training:rhythm.${one}`))}
      />
      <Radios
        form={form}
        name="schoolHostel"
        label={t("employer:form.label.schoolHostel")}
        optional
        options={optionsOf(schoolHostels, (one) => t(`training:hostel.${one}`))}
      />
      <Select
        form={form}
        name="schoolCosts"
        label={t("employer:form.label.schoolCosts")}
        optional
        empty={t("employer:form.notSaid")}
        options={optionsOf(schoolCosts, (one) => t(`training:costs.${one}`))}
      />
      <Select
        form={form}
        name="trainingExam"
        label={t("employer:form.label.trainingExam")}
        optional
        empty={t("employer:form.notSaid")}
        options={optionsOf(trainingExams, (one) => t(`training:exam.${one}`))}
      />
      <Select
        form={form}
        name="furtherStep"
        label={t("employer:form.label.furtherStep")}
        optional
        empty={t("employer:form.notSaid")}
        options={optionsOf(furtherSteps, (one) => t(`training:further.${one}`))}
      />
    </FormMore>
  );
}
