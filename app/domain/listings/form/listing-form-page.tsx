import { kinds, type ListingStatus } from "#db/codes.ts";
import { emptyForm, type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { kindAsks } from "../checks/kind-asks.ts";
import { fieldLabels, type FormChoices } from "./form-part.ts";
import { formSections, sectionId } from "./sections/form-section.tsx";
import { LanguagesSection } from "./sections/languages-section.tsx";
import { OfferSection } from "./sections/offer-section.tsx";
import { PaySection } from "./sections/pay-section.tsx";
import { TasksSection } from "./sections/phrase-fields.tsx";
import { QuestionsSection } from "./sections/questions-section.tsx";
import { RequirementsSection } from "./sections/requirements-section.tsx";
import { TimeSection, TrainingSection } from "./sections/time-section.tsx";
import { WhatSection, WhereSection } from "./sections/what-section.tsx";
import { ContactSection, WordsSection } from "./sections/words-section.tsx";

type Props = {
  form: FormState | undefined;
  choices: FormChoices;
  /** The listing's id; a new one brings it along, so that sending twice makes one. */
  listingId: string;
  /** When the listing was last changed, as far as this page knows. */
  seen: string;
  status: ListingStatus;
};

/** The whole form. It shows what its `form` holds, whether that was stored or has just been typed. */
export function ListingFormPage({ form = emptyForm, choices, listingId, seen, status }: Props) {
  const t = useTexts();
  const kind = kinds.find((one) => one === typedText(form, "kind")) ?? "job";
  const part = { form, kind, choices };
  const sections = formSections.filter((name) => name !== "training" || kindAsks[kind].training);
  return (
    <>
      <ErrorSummary form={form} labels={fieldLabels(t)} />
      <div className="listing-form">
        <nav className="form-contents" aria-label={t("employer:form.contents")}>
          <ol>
            {sections.map((name) => (
              <li key={name}>
                <a href={`#${sectionId(name)}`}>{t(`employer:form.section.${name}`)}</a>
              </li>
            ))}
          </ol>
        </nav>
        <PageForm noValidate>
          <input type="hidden" name="id" value={listingId} />
          <input type="hidden" name="seen" value={seen} />
          <WhatSection {...part} />
          <WhereSection {...part} />
          <PaySection {...part} />
          <TimeSection {...part} />
          <TrainingSection {...part} />
          <TasksSection {...part} />
          <RequirementsSection {...part} />
          <LanguagesSection {...part} />
          <OfferSection {...part} />
          <WordsSection {...part} />
          <QuestionsSection {...part} />
          <ContactSection {...part} />
          <Buttons status={status} />
        </PageForm>
      </div>
    </>
  );
}

function Buttons({ status }: { status: ListingStatus }) {
  const t = useTexts();
  if (status !== "draft") {
    return (
      <div className="button-row form-buttons">
        <button className="button-primary">{t("employer:form.saveChanges")}</button>
      </div>
    );
  }
  return (
    <div className="button-row form-buttons">
      <button className="button-primary" name="then" value="preview">
        {t("employer:form.saveAndPreview")}
      </button>
      <button className="button" name="then" value="later">
        {t("employer:form.saveDraft")}
      </button>
    </div>
  );
}
