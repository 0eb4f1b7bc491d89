import type { ShiftPart } from "#db/shifts/shift-parts.ts";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { shiftTimesOfKind } from "../../checks/kind-asks.ts";
import type { FormPart } from "../form-part.ts";

/** Of the shifts that are ticked; what is said of another one stays in sight, so that nothing is sent unseen. */
export function ShiftTimeFields({ form, kind }: Pick<FormPart, "form" | "kind">) {
  const t = useTexts();
  const parts = shiftTimesOfKind(kind);
  return (
    <fieldset className="field shift-times">
      <legend>
        {t("employer:form.shiftTimes")} <span className="quiet">{t("form.optional")}</span>
      </legend>
      <p className="hint">{t("employer:form.hint.shiftTimes")}</p>
      {parts.map((part) => (
        <Part key={part} part={part} form={form} />
      ))}
    </fieldset>
  );
}

function Part({ part, form }: { part: ShiftPart; form: FormState }) {
  const t = useTexts();
  const names = { begins: `shiftTimes.${part}.begins`, ends: `shiftTimes.${part}.ends` };
  const said = Object.values(names).some((name) => typedText(form, name) || form.errors[name]);
  return (
    <fieldset className={`shift-part shift-part-${part}${said ? " is-said" : ""}`}>
      <legend>{t(`listing:shiftPart.${part}`)}</legend>
      <TextField form={form} name={names.begins} type="time" label={t("employer:form.label.begins")} width="short" />
      <TextField form={form} name={names.ends} type="time" label={t("employer:form.label.ends")} width="short" />
    </fieldset>
  );
}
