import type { ReactNode } from "react";
import { kinds, type ListingStatus } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { emptyForm, type FormState, typedText } from "#app/platform/http/form.ts";
import { formatTime } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { FieldRemarks } from "#app/ui/fields/field-remarks.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import type { AnsweredFinding } from "../checks/finding.ts";
import { findingRemarks } from "../checks/finding-remarks.tsx";
import { kindAsks } from "../checks/kind-asks.ts";
import { isRunning } from "../listing.ts";
import type { CopyMarks } from "../working-copy/working-copy.ts";
import { keepWhereOneIs } from "./choices/phrase-search.ts";
import { fieldLabels, type FormChoices } from "./form-part.ts";
import { ProposalPanel } from "./proposal/proposal-panel.tsx";
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
import { type Writing, WritingNotices } from "./writing-notices.tsx";

type Props = {
  lang: Lang;
  form: FormState | undefined;
  choices: FormChoices;
  /** The listing's id; a new one brings it along, so that sending twice makes one. */
  listingId: string;
  marks: CopyMarks;
  writing: Writing;
  /** What stands in the form is kept nowhere yet. */
  isUnkept: boolean;
  status: ListingStatus;
  /** In the words as they were saved last. */
  findings?: AnsweredFinding[];
  /** Stands before the buttons where the office corrects a listing: what it types is not kept beside those of the company. */
  correction?: ReactNode;
};

/** The whole form. It shows what its `form` holds, whether that was stored or has just been typed. */
export function ListingFormPage({
  lang,
  form = emptyForm,
  choices,
  listingId,
  marks,
  status,
  findings = [],
  correction,
  ...kept
}: Props) {
  const t = useTexts();
  const kind = kinds.find((one) => one === typedText(form, "kind")) ?? "job";
  const part = { form, kind, choices };
  const sections = formSections.filter((name) => name !== "training" || kindAsks[kind].training);
  return (
    <>
      <ErrorSummary form={form} labels={fieldLabels(t)} />
      <WritingNotices lang={lang} listingId={listingId} status={status} choices={choices} writing={kept.writing} />
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
        <PageForm
          noValidate
          enter={{ name: "then", value: keepWhereOneIs }}
          data-keep={correction ? undefined : paths.keepWorkingCopy(lang)}
          data-keep-offline={t("writing:state.offline")}
          data-keep-signed-out={t("writing:state.signedOut")}
          data-keep-at-once={kept.isUnkept ? "" : undefined}
        >
          <Marks listingId={listingId} marks={marks} />
          <FieldRemarks.Provider value={findingRemarks(form, { lang, listingId, findings })}>
            <WhatSection {...part} />
            <WhereSection {...part} />
            {status === "draft" ? <ProposalPanel choices={choices} /> : null}
            <PaySection {...part} />
            <TimeSection {...part} />
            <TrainingSection {...part} />
            <TasksSection {...part} />
            <RequirementsSection {...part} />
            <LanguagesSection {...part} />
            <OfferSection {...part} />
            <WordsSection {...part} />
            <QuestionsSection {...part} />
            <ContactSection {...part} isOut={isRunning({ status })} />
          </FieldRemarks.Provider>
          {correction}
          <Buttons status={status} savedAt={marks.copySaved} />
        </PageForm>
      </div>
    </>
  );
}

/** A page goes on with what it has seen and kept; the script renews it (app/enhance/keep-while-writing.ts). */
function Marks({ listingId, marks }: { listingId: string; marks: CopyMarks }) {
  const { copyId: copy, ...others } = marks;
  return Object.entries({ id: listingId, copy, ...others }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} data-mark="" />
  ));
}

function Buttons({ status, savedAt }: { status: ListingStatus; savedAt: string }) {
  const t = useTexts();
  const lang = useLang();
  return (
    <div className="form-foot">
      <div className="button-row form-buttons">
        {status === "draft" ? (
          <>
            <button className="button-primary" name="then" value="preview">
              {t("employer:form.saveAndPreview")}
            </button>
            <button className="button" name="then" value="later">
              {t("employer:form.saveDraft")}
            </button>
          </>
        ) : (
          <button className="button-primary">{t("employer:form.saveChanges")}</button>
        )}
      </div>
      <p className="kept-line quiet" role="status" data-kept="">
        {savedAt === "" ? "" : t("writing:state.saved", { time: formatTime(lang, savedAt) })}
      </p>
    </div>
  );
}
