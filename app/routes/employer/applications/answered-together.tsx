import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { HeldAnswersForm } from "#app/domain/applications/answering/answers-form.ts";
import { BatchOfAnswers } from "#app/domain/applications/answering/batch-of-answers.tsx";
import { sendAnswerNow } from "#app/domain/applications/answering/send-answer-now.server.ts";
import { takeBackAnswer } from "#app/domain/applications/answering/take-back-answer.server.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { findBatch } from "#app/domain/applications/held/held-answers.server.ts";
import { wayOf } from "#app/domain/applications/held/hold.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope } = await requireDecider({ request, context, params });
  const answers = await findBatch(context.db, { ...scope, batchId: params.batchId ?? "" });
  if (answers.length === 0) throw notFound();
  return {
    lang,
    tooLate: new URL(request.url).searchParams.get("done") === "too_late",
    title: `${textsFor(lang)("answering:batch.title", { count: answers.length })} – ${context.config.board.name}`,
    lines: answers.map(({ leavesAt, takenBackAt, ...line }) => ({
      ...line,
      way: wayOf({ leavesAt, takenBackAt }, context.now()),
    })),
  };
}

/** Taking back, or sending what need not wait: one of them, or all. Each stands for itself. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { scope, accountId } = await requireDecider({ request, context, params });
  const batchId = params.batchId ?? "";
  const desk = deskPathsAt(request, lang);
  const all = await findBatch(context.db, { ...scope, batchId });
  const read = readForm(await request.formData(), HeldAnswersForm);
  const meant = all.filter(({ id }) => !read.ok || read.value.answer === undefined || read.value.answer === id);
  const [first] = meant;
  if (!first) throw notFound();
  if (!read.ok) throw seeOther(desk.together(batchId));

  const { deed, page } = read.value;
  let tooLate = false;
  for (const { id: answerId } of meant) {
    const asked = { ...scope, answerId, now: context.now() };
    if (deed === "send_now") await sendAnswerNow(context.db, asked);
    else tooLate = !(await takeBackAnswer(context.db, { ...asked, accountId })).ok || tooLate;
  }
  if (page !== "dossier") return seeOther(desk.together(batchId, tooLate ? "too_late" : undefined));
  const done = deed === "send_now" ? first.to : tooLate ? "too_late" : "taken_back";
  return seeOther(desk.dossier(first.applicationId, done));
}

export default function AnsweredTogether() {
  const { lang, lines, tooLate } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead
        title={t("answering:batch.title", { count: lines.length })}
        back={{ href: useDeskPaths(lang).list(), label: t("application:employer.toList") }}
      />
      {tooLate ? (
        <Notice tone="stop">
          <p>{t("answering:batch.tooLate")}</p>
        </Notice>
      ) : null}
      <BatchOfAnswers lang={lang} lines={lines} />
    </>
  );
}
