import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswersForm } from "#app/domain/applications/draft/application-form.ts";
import { saveAnswers } from "#app/domain/applications/draft/save-draft.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { TextArea } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { afterStep, draftOf, readDraft, readStep, savedElsewhere } from "./step.server.ts";
import { Continue, StepPage } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "questions");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action(args: ActionFunctionArgs) {
  const { listing } = await readDraft(args);
  const body = await args.request.formData();
  const read = readForm(body, AnswersForm);
  const elsewhere = await savedElsewhere(args, "questions", body, read.form);
  if (elsewhere) return data({ form: elsewhere }, { status: 409 });
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const answers = listing.questions.map(({ id }, index) => ({ questionId: id, answer: read.value.answers[index] }));
  const saved = await saveAnswers(args.context.db, draftOf(args), answers);
  return saved ? afterStep(args, "questions") : data({ form: read.form }, { status: 410 });
}

export default function Questions() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <StepPage data={step} form={form} hint={<p>{t("application:questions.hint")}</p>}>
      {(open) => (
        <PageForm>
          <SeenField form={form} seen={open.seen} />
          {open.questions.map((question, index) => (
            <TextArea
              key={question.id}
              form={form}
              name={`answers[${index}]`}
              label={
                <span lang={question.lang} dir="auto">
                  {question.text}
                </span>
              }
              optional
              value={open.draft.answers.find(({ questionId }) => questionId === question.id)?.answer ?? null}
              rows={4}
              dir="auto"
            />
          ))}
          <Continue data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
