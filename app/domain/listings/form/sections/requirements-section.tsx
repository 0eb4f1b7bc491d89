import { experiences, leavingCertificates, licences } from "#db/codes.ts";
import { typedList, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Radios, Select, TextField } from "#app/ui/form.tsx";
import { kindAsks } from "../../checks/kind-asks.ts";
import { type FormPart, optionsOf } from "../form-part.ts";
import { FormMore, FormSection } from "./form-section.tsx";
import { NiceBox, PhraseBoxes } from "./phrase-fields.tsx";

export function RequirementsSection(part: FormPart) {
  const { form, kind, choices } = part;
  const t = useTexts();
  return (
    <FormSection name="requirements">
      <Select
        form={form}
        name="leavingCertificate"
        label={t("employer:form.label.leavingCertificate")}
        optional={!kindAsks[kind].training}
        empty={t("employer:form.notSaid")}
        options={optionsOf(leavingCertificates, (certificate) => t(`listing:certificate.${certificate}`))}
      />
      {kindAsks[kind].experience ? <Experience {...part} /> : null}
      <PhraseBoxes
        form={form}
        name="requirements"
        niceName="requirementsNice"
        label={t("employer:form.label.requirements")}
        hint={t("employer:form.hint.requirements")}
        phrases={choices.phrases.filter(({ section }) => section === "requirement")}
      />
      <Licences {...part} />
    </FormSection>
  );
}

function Experience({ form }: FormPart) {
  const t = useTexts();
  return (
    <>
      <Radios
        form={form}
        name="experience"
        label={t("employer:form.label.experience")}
        optional
        options={optionsOf(experiences, (experience) => t(`listing:experience.${experience}`))}
      />
      <TextField
        form={form}
        name="experienceYears"
        label={t("employer:form.label.experienceYears")}
        optional
        inputMode="numeric"
        width="short"
      />
    </>
  );
}

function Licences({ form }: FormPart) {
  const t = useTexts();
  const nice = typedList(form, "licencesNice") ?? [];
  const open =
    nice.length > 0 || (typedList(form, "licences") ?? []).length > 0 || Boolean(typedText(form, "licences"));
  const options = licences.map((id) => {
    const text = t(`listing:licence.${id}`);
    const box = <NiceBox name="licencesNice" phrase={{ id, text }} checked={nice.includes(id)} />;
    return { value: id, label: text, twin: { label: t("employer:form.must"), box } };
  });
  return (
    <FormMore open={open} label={t("employer:form.more.licences")}>
      <Checkboxes form={form} name="licences" label={t("employer:form.label.licences")} optional options={options} />
    </FormMore>
  );
}
