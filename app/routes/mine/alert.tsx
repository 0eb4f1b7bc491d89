import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type AlertView, settingsOf } from "#app/domain/alerts/find-alert-view.server.ts";
import { findHomeDistricts } from "#app/domain/alerts/home-districts.server.ts";
import { findLastWeek } from "#app/domain/alerts/preview/find-last-week.server.ts";
import { LastWeek } from "#app/domain/alerts/preview/last-week.tsx";
import { AlertSettings } from "#app/domain/alerts/settings/alert-settings.tsx";
import { changeAlert } from "#app/domain/alerts/settings/change-alert.server.ts";
import { readChanges } from "#app/domain/alerts/settings/read-changes.server.ts";
import { UnknownAlert } from "#app/domain/alerts/unknown-alert.tsx";
import { findHolidayWeeks } from "#app/domain/events/school-holidays/find-holiday-weeks.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";
import { confirmedAlert } from "./confirmed-alert.server.ts";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, now, alert } = await confirmedAlert({ params, context });
  const done = new URL(request.url).searchParams.get("done");
  const t = textsFor(lang);
  const page = {
    lang,
    alert,
    seen: alert ? seenMark(settingsOf(alert)) : "",
    weeks: alert?.plan ? await findHolidayWeeks(context.db, { lang, now }) : [],
    districts: alert ? await findHomeDistricts(context.db, { lang, now }) : [],
    done,
    operator: context.config.operator.name,
    title: `${t(alert ? "alert:manage.title" : "alert:unknown.title")} – ${context.config.board.name}`,
  };
  return data(page, { status: alert ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db } = context;
  const { lang, token, now, alert } = await confirmedAlert({ params, context });
  if (!alert) throw notFound();
  const body = await request.formData();
  const read = await readChanges(db, alert, body, { lang, now });
  if (!read.ok) return data({ form: read.form, week: null }, { status: 422 });
  if (body.get("then") === "preview") {
    const { wish, partner_criteria: partner = "" } = read.changes;
    const week = await findLastWeek(db, { criteria: wish.criteria, partnerCriteria: partner }, { lang, now });
    return data({ form: read.form, week });
  }
  if (isStale(body, settingsOf(alert))) {
    const errors = { "": { key: "alert:errors.changedMeanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(read.form, ["seen"]), errors), week: null }, { status: 409 });
  }
  const result = await changeAlert(db, { token, ...read.changes });
  if (!result.ok && result.reason === "unknown") throw notFound();
  if (!result.ok) {
    const errors = { "": { key: "alert:errors.sameAlert", values: {} } };
    return data({ form: formWithErrors(read.form, errors), week: null }, { status: 422 });
  }
  return seeOther(`${paths.myAlert(lang, token)}?done=saved`);
}

export default function ManageAlert() {
  const { lang, alert, seen, districts, weeks, done, operator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const t = useTexts();
  if (!alert) return <UnknownAlert lang={lang} />;
  return (
    <div className="narrow">
      {done === "confirmed" ? (
        <Notice tone="done" title={t("alert:manage.confirmed")}>
          <p>{t("alert:manage.confirmedText")}</p>
        </Notice>
      ) : null}
      {done === "kept" ? <Notice tone="done" title={t("alert:wanted.kept")} /> : null}
      {done === "resumed" ? <Notice tone="done" title={t("alert:pause.resumed")} /> : null}
      <Waiting lang={lang} alert={alert} />
      {done === "saved" ? <Notice tone="done" title={t("alert:manage.saved")} /> : null}
      <PageHead title={t("alert:manage.title")} />
      <div className="panel">
        <Facts items={[...alert.facts, { label: t("alert:fact.email"), value: alert.email }]} />
        <p>
          <a href={paths.results(lang, alert.criteria)}>{t("alert:manage.see")}</a>
        </p>
      </div>
      {answer?.week ? <LastWeek week={answer.week} lang={lang} /> : null}
      <AlertSettings {...{ lang, alert, districts, weeks, form, seen, operator }} />
      <section className="alert-end">
        <h2>{t("alert:pause.title")}</h2>
        <p>{t("alert:pause.intro")}</p>
        <a className="button" href={paths.pauseAlert(lang, alert.token)}>
          {t("alert:pause.openPage")}
        </a>
      </section>
      <section className="alert-end">
        <h2>{t("alert:manage.endTitle")}</h2>
        <p>{t("alert:manage.endText")}</p>
        <a className="button-danger" href={paths.unsubscribe(lang, alert.token)}>
          {t("alert:manage.end")}
        </a>
      </section>
    </div>
  );
}

/** What waits for its owner: a pause to be ended, a question to be answered. */
function Waiting({ lang, alert }: { lang: Lang; alert: AlertView }) {
  const t = useTexts();
  const { pause, answerBy, token } = alert;
  return (
    <>
      {answerBy ? (
        <Notice title={t("alert:wanted.title")}>
          <p>{t("alert:wanted.until", { day: formatDay(lang, answerBy) })}</p>
          <p>
            <a className="button-primary" href={paths.alertWanted(lang, token)}>
              {t("alert:wanted.keep")}
            </a>
          </p>
        </Notice>
      ) : null}
      {pause ? (
        <Notice title={t("alert:pause.title")}>
          <p>{pause.until ? t("alert:pause.until", { day: formatDay(lang, pause.until) }) : t("alert:pause.open")}</p>
          <p>
            <a href={paths.pauseAlert(lang, token)}>{t("alert:pause.resume")}</a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
