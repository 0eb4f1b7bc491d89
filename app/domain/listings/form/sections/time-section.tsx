import { contracts, germanLevels, shifts, trainingTypes } from "#db/codes.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Radios, Select, TextField } from "#app/ui/form.tsx";
import { kindAsks } from "../../checks/kind-asks.ts";
import { contractsIn } from "../../conditions-by-country.ts";
import { contractName } from "../../contract-text.ts";
import { listingLimits } from "../../listing-limits.ts";
import { type FormPart, optionsOf } from "../form-part.ts";
import { FormSection } from "./form-section.tsx";
import { PupilFields } from "./pupil-fields.tsx";
import { ShiftTimeFields } from "./shift-time-fields.tsx";

export function TimeSection(part: FormPart) {
  const { form, kind, choices } = part;
  const t = useTexts();
  const optional = !kindAsks[kind].hoursNeeded;
  return (
    <FormSection name="time">
      <div className="field-row field-row-short">
        <TextField
          form={form}
          name="hoursMin"
          label={t("employer:form.label.hoursMin")}
          optional={optional}
          inputMode="decimal"
        />
        <TextField form={form} name="hoursMax" label={t("employer:form.label.hoursMax")} optional inputMode="decimal" />
      </div>
      <Checkboxes
        form={form}
        name="shifts"
        label={t("employer:form.label.shifts")}
        optional={optional}
        options={optionsOf(shifts, (shift) => t(`listing:shift.${shift}`))}
      />
      <ShiftTimeFields form={form} kind={kind} />
      <div className="field-row">
        <TextField
          form={form}
          name="startsOn"
          type="date"
          label={t("employer:form.label.startsOn")}
          hint={t("employer:form.hint.startsOn")}
          min={choices.today}
          optional
        />
        <TextField
          form={form}
          name="posts"
          label={t("employer:form.label.posts")}
          hint={t("employer:form.hint.posts")}
          inputMode="numeric"
          width="short"
        />
      </div>
      <Contract {...part} />
    </FormSection>
  );
}

function Contract({ form, kind, choices }: FormPart) {
  const t = useTexts();
  const offered = contractsIn(choices.countries);
  const chosen = contracts.filter((one) => one === typedText(form, "contract") && !offered.includes(one));
  const asked = kindAsks[kind].contract;
  if (asked === "none") return null;
  return (
    <>
      {asked === "choice" ? (
        <Radios
          form={form}
          name="contract"
          label={t("employer:form.label.contract")}
          hint={offered.includes("dzielo") ? t("employer:form.hint.dzielo") : undefined}
          options={optionsOf([...offered, ...chosen], (one) => contractName(t, one, choices.countries))}
        />
      ) : null}
      <TextField
        form={form}
        name="contractMonths"
        label={asked === "choice" ? t("employer:form.label.contractMonths") : t("employer:form.label.durationMonths")}
        optional
        inputMode="numeric"
        width="short"
      />
    </>
  );
}

export function TrainingSection(part: FormPart) {
  const { form, kind } = part;
  const t = useTexts();
  if (!kindAsks[kind].training) return null;
  return (
    <FormSection name="training">
      <TextField
        form={form}
        name="trainingMonths"
        label={t("employer:form.label.trainingMonths")}
        hint={t("employer:form.hint.trainingMonths")}
        inputMode="numeric"
        width="short"
      />
      {kindAsks[kind].trainingForm ? (
        <Radios
          form={form}
          name="trainingForm"
          label={t("employer:form.label.trainingForm")}
          options={optionsOf(trainingTypes, (type) => t(`listing:trainingForm.${type}`))}
        />
      ) : null}
      <TextField
        form={form}
        name="schoolPlace"
        label={t("employer:form.label.schoolPlace")}
        hint={t("employer:form.hint.schoolPlace")}
        optional
        width="medium"
        maxLength={listingLimits.name}
      />
      <Select
        form={form}
        name="germanExamLevel"
        label={t("employer:form.label.germanExamLevel")}
        hint={t("employer:form.hint.germanExamLevel")}
        optional
        empty={t("employer:form.notSaid")}
        options={optionsOf(germanLevels, (level) => t(`listing:germanLong.${level}`))}
      />
      {kindAsks[kind].trainingForm ? <PupilFields {...part} /> : null}
    </FormSection>
  );
}
