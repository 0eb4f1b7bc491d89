import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { prepareLetter } from "#app/domain/applications/answering/prepare-letter.server.ts";
import { type Decision, decisions, mayBecome } from "#app/domain/applications/application.ts";
import { readTimesOfLetter } from "#app/domain/applications/appointments/offer-times.server.ts";
import { useTimeLabels } from "#app/domain/applications/appointments/time-fields.tsx";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { StatusForm } from "#app/domain/applications/draft/application-form.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { findStandingDates } from "#app/domain/applications/letters/find-standing-dates.server.ts";
import { withTimes } from "#app/domain/applications/letters/with-times.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { Letter } from "./application-letter.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireDecider({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...employer.scope, applicationId });
  const to = decisions.find((one) => one === new URL(request.url).searchParams.get("to"));
  if (!application || !to) throw notFound();

  const { id, name, status, events } = application;
  const page = { lang, id, name, status, to, title: titleOf(lang, to, context.config.board.name) };
  if (!mayBecome(status, to, "employer")) {
    const last = events.findLast(({ event }) => event === "status" || event === "withdrawn");
    return { ...page, letter: null, times: null, last: last ? { at: last.at, person: last.person } : null };
  }
  const asked = { application, to, sender: employer.name, reader: lang, now: context.now() };
  return { ...page, last: null, ...(await prepareLetter(context.db, asked)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireDecider({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...scope, applicationId });
  if (!application) throw notFound();
  const read = readForm(await request.formData(), StatusForm);
  if (!read.ok) return data({ form: read.form, holidays: [], meanwhile: false }, { status: 422 });

  const { from, to, text, reason } = read.value;
  const now = context.now();
  const meant = await readTimesOfLetter(context.db, read.value, { application, to, now });
  if (!meant.ok) {
    const { errors, holidays } = meant;
    return data({ form: formWithErrors(read.form, errors), holidays, meanwhile: false }, { status: 422 });
  }
  const { proposal } = meant;
  const standing = await findStandingDates(context.db, { applicationIds: [applicationId], now });
  const result = await changeStatus(context.db, {
    ...scope,
    ...{ accountId, applicationId, from, to, reason, proposal, now },
    text: withTimes(textsFor(application.lang), application.lang, text, {
      proposal,
      otherwise: standing(applicationId),
    }),
    origin: context.config.origin,
  });
  if (result.ok) return seeOther(deskPathsAt(request, lang).dossier(applicationId, to));
  if (result.reason === "notFound") throw notFound();
  return data({ form: read.form, holidays: [], meanwhile: true }, { status: 409 });
}

function titleOf(lang: Parameters<typeof textsFor>[0], to: Decision, boardName: string) {
  return `${textsFor(lang)(`application:decide.${to}`)} – ${boardName}`;
}

export default function Status() {
  const { lang, id, name, status, to, letter, times, last } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const kept = typedText(answer?.form, "text");
  const t = useTexts();
  const labels = {
    text: t("application:letter.text"),
    reason: t("answering:reason.label"),
    ...useTimeLabels(),
  };
  return (
    <>
      <ErrorSummary form={answer?.form} labels={labels} />
      <PageHead
        title={t(`application:decide.${to}`)}
        back={{ href: useDeskPaths(lang).dossier(id), label: t("application:employer.toApplication") }}
      >
        <p className="quiet">
          <bdi>{name}</bdi>
        </p>
      </PageHead>
      {answer?.meanwhile || !letter ? (
        <Notice tone="stop" title={t("application:meanwhile.title")}>
          <p>{t("application:meanwhile.text", { status: t(`application:status.${status}`) })}</p>
          {last ? (
            <p className="quiet">
              {formatInstant(lang, last.at)} {last.person ? `· ${last.person}` : null}
            </p>
          ) : null}
          {answer?.meanwhile ? <p>{t("application:meanwhile.notSent")}</p> : null}
        </Notice>
      ) : null}
      {kept && !letter ? (
        <div className="panel">
          <h2>{t("application:kept")}</h2>
          <p className="pre-line" dir="auto">
            {kept}
          </p>
        </div>
      ) : null}
      {letter ? (
        <p>
          <a href={paths.employerLetters(lang)}>{t("letters:change")}</a>
        </p>
      ) : null}
      {letter ? (
        <Letter
          {...{ lang, to, letter, labels, times }}
          from={status}
          form={answer?.form}
          holidays={answer?.holidays ?? []}
        />
      ) : null}
    </>
  );
}
