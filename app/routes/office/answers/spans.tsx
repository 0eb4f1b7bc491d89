import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findSpans } from "#app/domain/applications/clock/find-spans.server.ts";
import { saveSpans } from "#app/domain/applications/clock/save-spans.server.ts";
import { spanNames, spanProblems } from "#app/domain/applications/clock/spans.ts";
import { findUsualPromise } from "#app/domain/listings/usual-promise.server.ts";
import { SpansFields } from "#app/domain/office/answers/spans-fields.tsx";
import { SpansForm, spansOfForm } from "#app/domain/office/answers/spans-form.ts";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function findSet({ db, now }: AppLoadContext) {
  return { spans: await findSpans(db), promise: await findUsualPromise(db), review: await findReviewDays(db, now()) };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "spans");
  const set = await findSet(context);
  const title = `${textsFor(lang)("office:spans.title")} – ${context.config.board.name}`;
  return { lang, ...set, seen: seenMark(set), title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "spans");
  const body = await request.formData();
  const { form, ...read } = readForm(body, SpansForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const set = await findSet(context);
  if (isStale(body, set)) {
    const errors = { "": { key: "office:spans.changedMeanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  if (read.value.guaranteed && read.value.boardCloses === undefined) {
    return data(
      { form: formWithErrors(form, { boardCloses: { key: "errors.required", values: {} } }) },
      { status: 422 },
    );
  }
  const spans = spansOfForm(read.value);
  const problems = Object.entries(spanProblems(spans));
  if (problems.length > 0) {
    const errors = problems.map(([name, problem]) => [name, { key: `office:spans.problem.${problem}`, values: {} }]);
    return data({ form: formWithErrors(form, Object.fromEntries(errors)) }, { status: 422 });
  }
  const { promise, review } = read.value;
  await saveSpans(context.db, { spans, promise, review, officer, now: context.now() });
  return seeOther(paths.officeAnswers(lang, "done=spans"));
}

export default function AnswerSpans() {
  const t = useTexts();
  const { lang, spans, promise, review, seen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = Object.fromEntries(
    [...spanNames, ...(["promise", "review"] as const)].map((name) => [name, t(`office:spans.label.${name}`)]),
  );
  return (
    <>
      <PageHead
        title={t("office:spans.title")}
        back={{ href: paths.officeAnswers(lang), label: t("office:answers.title") }}
      >
        <p>{t("office:spans.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <SeenField form={form} seen={seen} />
        <div className="side-by-side">
          <SpansFields {...{ form, spans, promise, review }} />
        </div>
        <button className="button-primary">{t("office:spans.save")}</button>
      </PageForm>
    </>
  );
}
