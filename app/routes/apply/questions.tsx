import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answersForm } from "#app/domain/applications/asked/answers-form.ts";
import { saveAnswers } from "#app/domain/applications/draft/save-draft.server.ts";
import { questionIn } from "#app/domain/questions/question.ts";
import { QuestionField } from "#app/domain/questions/question-field.tsx";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { answeredElsewhere } from "./answered-elsewhere.server.ts";
import { afterStep, draftOf, readDraft, readStep, type StepData } from "./step.server.ts";
import { Continue, StepPage } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "questions");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action(args: ActionFunctionArgs) {
  const { listing, draft, lang } = await readDraft(args);
  const body = await args.request.formData();
  const read = readForm(body, answersForm(listing.questions));
  const meant = read.ok ? read.value.answers : {};
  const elsewhere = draft && answeredElsewhere({ draft, questions: listing.questions, lang }, body, read.form, meant);
  if (elsewhere) return data({ form: elsewhere }, { status: 409 });
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const answers = listing.questions.map(({ id }) => ({ questionId: id, answer: meant[id] }));
  const saved = await saveAnswers(args.context.db, draftOf(args), answers);
  return saved ? afterStep(args, "questions") : data({ form: read.form }, { status: 410 });
}

/** The summary writes a colon behind them. */
function labelsOf(step: StepData) {
  if (step.state !== "open") return {};
  const labels = step.questions.map((one) => [`answers.${one.id}`, questionIn(step.lang, one).text.replace(/\?$/, "")]);
  return Object.fromEntries(labels) as Record<string, string>;
}

export default function Questions() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <StepPage data={step} form={form} labels={labelsOf(step)} hint={<p>{t("application:questions.hint")}</p>}>
      {(open) => (
        <PageForm>
          <SeenField form={form} seen={open.seen} />
          {open.questions.map((question) => (
            <QuestionField
              key={question.id}
              form={form}
              name={`answers.${question.id}`}
              lang={open.lang}
              question={question}
              answer={open.draft.answers.find(({ questionId }) => questionId === question.id)?.answer ?? null}
            />
          ))}
          <Continue data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
