import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declineReasons } from "#db/codes.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { answerMany } from "#app/domain/applications/answering/answer-many.server.ts";
import { AnswersToManyForm } from "#app/domain/applications/answering/answers-form.ts";
import { findToAnswer } from "#app/domain/applications/answering/find-to-answer.server.ts";
import { LettersToMany } from "#app/domain/applications/answering/letters-to-many.tsx";
import { MissedLetters } from "#app/domain/applications/answering/missed-letters.tsx";
import { prepareLetters } from "#app/domain/applications/answering/prepare-letters.server.ts";
import { mostAnswered, readPicked } from "#app/domain/applications/answering/read-picked.ts";
import { isMeeting } from "#app/domain/applications/application.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { findStandingDates } from "#app/domain/applications/letters/find-standing-dates.server.ts";
import { withAppointment } from "#app/domain/applications/letters/with-appointment.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope, name: sender } = await requireDecider({ request, context, params });
  const query = new URL(request.url).searchParams;
  const picked = readPicked(query);
  const { to } = picked;
  if (!to) throw notFound();
  const [only, ...others] = picked.ids;
  if (!picked.all && only !== undefined && others.length === 0) {
    throw seeOther(deskPathsAt(request, lang).status(only, to));
  }
  const asked = { scope, to, picked, view: query, sender, lang, now: context.now() };
  return {
    ...{ lang, to },
    title: `${textsFor(lang)(`answering:bulk.title.${to}`)} – ${context.config.board.name}`,
    reason: declineReasons.find((one) => one === query.get("reason")) ?? null,
    ...(await prepareLetters(context.db, asked)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireDecider({ request, context, params });
  const read = readForm(await request.formData(), AnswersToManyForm);
  if (!read.ok) return data({ form: read.form, result: null }, { status: 422 });

  const { to, batch: batchId, application: ids, from, letters: texts, reason, when, where } = read.value;
  const ours = await findToAnswer(context.db, { scope, ids });
  if (ours.length === 0) throw notFound();
  const now = context.now();
  const standing = await findStandingDates(context.db, { applicationIds: ours.map(({ id }) => id), now });
  const letters = ours.map((application) => ({
    applicationId: application.id,
    from: from[application.id] ?? application.status,
    text: withAppointment(textsFor(application.lang), texts[application.id] ?? "", {
      ...(isMeeting(to) ? { when, where } : {}),
      otherwise: standing(application.id),
    }),
  }));
  const sender = { scope, accountId, origin: context.config.origin, now };
  const missed = await answerMany(context.db, { ...sender, to, batchId, reason, letters });
  if (missed.length === 0) return seeOther(deskPathsAt(request, lang).together(batchId));

  const left = await findToAnswer(context.db, { scope, ids: missed });
  const lost = left.map(({ id, name, status }) => ({ id, name, status, text: texts[id] ?? "" }));
  return data(
    { form: read.form, result: { missed: lost, sent: letters.length - missed.length, batchId } },
    { status: 409 },
  );
}

export default function ApplicationAnswers() {
  const { lang, to, letters, impossible, more, batchId, reason } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  const desk = useDeskPaths(lang);
  const labels = {
    when: t("application:letter.when"),
    where: t("application:letter.where"),
    application: t("answering:bulk.who"),
    ...Object.fromEntries(letters.map(({ id, name }) => [`letters.${id}`, name])),
  };
  return (
    <div className="narrow">
      <ErrorSummary form={answer?.form} labels={labels} />
      <PageHead
        title={t(`answering:bulk.title.${to}`)}
        back={{ href: desk.list(), label: t("application:employer.toList") }}
      >
        {letters.length > 0 && !answer?.result ? (
          <p>
            {t("answering:bulk.count", { count: letters.length })} {t("answering:bulk.how")}
          </p>
        ) : null}
      </PageHead>
      {answer?.result ? <MissedLetters lang={lang} {...answer.result} /> : null}
      {!answer?.result && letters.length + impossible.length === 0 ? (
        <EmptyState title={t("answering:bulk.nobodyTitle")}>
          <p>{t("answering:bulk.nobodyText")}</p>
        </EmptyState>
      ) : null}
      {!answer?.result && more ? (
        <Notice>
          <p>{t("answering:bulk.more", { count: mostAnswered })}</p>
        </Notice>
      ) : null}
      {!answer?.result && impossible.length > 0 ? (
        <Notice tone="stop" title={t("answering:bulk.impossible")}>
          <p>{t("answering:bulk.impossibleText")}</p>
          <ul>
            {impossible.map(({ id, name, status }) => (
              <li key={id}>
                <a href={desk.dossier(id)} dir="auto">
                  {name}
                </a>{" "}
                – {t(`application:status.${status}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {!answer?.result && letters.length > 0 ? (
        <LettersToMany
          form={answer?.form}
          {...{ to, batchId, letters, reason }}
          labels={{ when: labels.when, where: labels.where }}
        />
      ) : null}
    </div>
  );
}
