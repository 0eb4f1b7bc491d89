import type { ReactNode } from "react";
import { type BringPage, pagesFor } from "#app/domain/applications/bring/asks.ts";
import { broughtFacts } from "#app/domain/applications/bring/brought-facts.ts";
import { BroughtValue } from "#app/domain/applications/bring/brought-list.tsx";
import { answersAny, RequirementMarks } from "#app/domain/applications/bring/requirement-marks.tsx";
import { DocumentList } from "#app/domain/applications/documents/document-list.tsx";
import { answerText } from "#app/domain/questions/answer-text.ts";
import { QuestionLabel } from "#app/domain/questions/question-field.tsx";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { AddressText } from "#app/ui/address-text.tsx";
import type { OpenStep } from "./step-page.tsx";
import type { Step } from "./steps.ts";

/** Everything typed, each with the way back to its page. */
export function Answers({ data }: { data: OpenStep }) {
  const t = useTexts();
  const { draft, lang, questions } = data;
  const none = <span className="quiet">{t("application:check.none")}</span>;
  return (
    <dl className="facts facts-change">
      <Answer data={data} step="person" label={t("application:person.name")}>
        <bdi>{draft.name}</bdi>
      </Answer>
      <Answer data={data} step="person" label={t("application:person.email")}>
        {draft.email ? <AddressText>{draft.email}</AddressText> : null}
      </Answer>
      <Answer data={data} step="person" label={t("application:person.phone")}>
        {draft.phone ?? none}
      </Answer>
      {data.asks.age ? <MinorAnswers data={data} /> : null}
      {pagesFor(data.asks).map((page) => (
        <BroughtAnswers key={page} data={data} page={page} />
      ))}
      <Answer data={data} step="message" label={t("application:message.label")}>
        {draft.message ? <Written>{draft.message}</Written> : none}
      </Answer>
      <Answer data={data} step="documents" label={t("application:check.documents")}>
        {draft.documents.length > 0 ? <DocumentList lang={lang} documents={draft.documents} /> : none}
      </Answer>
      {questions.map((question) => {
        const given = draft.answers.find(({ questionId }) => questionId === question.id);
        const label = <QuestionLabel lang={lang} question={question} />;
        return (
          <Answer key={question.id} data={data} step="questions" label={label}>
            {given ? <Written>{answerText(t, lang, question, given.answer)}</Written> : none}
          </Answer>
        );
      })}
    </dl>
  );
}

/** Of a parent only where there is one to be told. */
function MinorAnswers({ data }: { data: OpenStep }) {
  const t = useTexts();
  const { under18, parentEmail } = data.minor;
  return (
    <>
      <Answer data={data} step="age" label={t("parent:under18.label")}>
        {t(under18 === "yes" ? "parent:answer.yes" : "parent:answer.no")}
      </Answer>
      {under18 === "yes" ? (
        <Answer data={data} step="age" label={t("parent:address.label")}>
          {parentEmail ? (
            <AddressText>{parentEmail}</AddressText>
          ) : (
            <span className="quiet">{t("application:check.none")}</span>
          )}
        </Answer>
      ) : null}
    </>
  );
}

/** What was said on one page; a page that was skipped is one line. */
function BroughtAnswers({ data, page }: { data: OpenStep; page: BringPage }) {
  const t = useTexts();
  const { lang, draft, asks } = data;
  const facts = broughtFacts(t, lang, draft).filter((fact) => fact.page === page);
  const marks = page === "can" && answersAny(draft);
  if (facts.length === 0 && !marks) {
    return (
      <Answer data={data} step={page} label={t(`application:step.${page}`)}>
        <span className="quiet">{t("application:check.none")}</span>
      </Answer>
    );
  }
  return (
    <>
      {marks ? (
        <Answer data={data} step={page} label={t("bring:requirements")}>
          <RequirementMarks lang={lang} requirements={asks.requirements} brought={draft.brought} />
        </Answer>
      ) : null}
      {facts.map((fact) => (
        <Answer key={fact.topic} data={data} step={page} label={fact.label}>
          <BroughtValue fact={fact} />
        </Answer>
      ))}
    </>
  );
}

type AnswerProps = { data: OpenStep; step: Step; label: ReactNode; children: ReactNode };

function Answer({ data, step, label, children }: AnswerProps) {
  const t = useTexts();
  const href = `${paths.applyStep(data.lang, data.listing.id, data.token, step)}?change`;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd>
        <a href={href}>
          {t("application:check.change")} <span className="visually-hidden">{label}</span>
        </a>
      </dd>
    </div>
  );
}

function Written({ children }: { children: string }) {
  return (
    <span className="pre-line" dir="auto">
      {children}
    </span>
  );
}
