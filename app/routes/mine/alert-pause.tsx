import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pauseAlert, resumeAlert } from "#app/domain/alerts/pause/pause-alert.server.ts";
import { PauseForm, problemOfPause } from "#app/domain/alerts/pause/pause-form.ts";
import { UnknownAlert } from "#app/domain/alerts/unknown-alert.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";
import { confirmedAlert } from "./confirmed-alert.server.ts";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, now, alert } = await confirmedAlert({ params, context });
  const title = textsFor(lang)(alert ? "alert:pause.title" : "alert:unknown.title");
  const page = { lang, alert, today: dayOf(now), title: `${title} – ${context.config.board.name}` };
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
  if (body.get("deed") === "resume") {
    await resumeAlert(db, { token });
    return seeOther(`${paths.myAlert(lang, token)}?done=resumed`);
  }
  const read = readForm(body, PauseForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const until = read.value.until ?? null;
  const problem = problemOfPause(until, dayOf(now));
  if (problem) return data({ form: formWithErrors(read.form, { until: problem }) }, { status: 422 });
  await pauseAlert(db, { token, until, now });
  return seeOther(`${paths.myAlert(lang, token)}?done=paused`);
}

export default function AlertPause() {
  const { lang, alert, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  if (!alert) return <UnknownAlert lang={lang} />;
  const { pause } = alert;
  return (
    <div className="narrow">
      <PageHead title={t("alert:pause.title")}>
        <p>{t("alert:pause.intro")}</p>
      </PageHead>
      <div className="panel">
        <Facts items={alert.facts} />
        {pause ? (
          <p>{pause.until ? t("alert:pause.until", { day: formatDay(lang, pause.until) }) : t("alert:pause.open")}</p>
        ) : null}
      </div>
      <PageForm noValidate enter={{ name: "deed", value: "pause" }}>
        <ErrorSummary form={form} labels={{ until: t("alert:pause.field") }} />
        <TextField
          form={form}
          name="until"
          type="date"
          label={t("alert:pause.field")}
          hint={t("alert:pause.hint")}
          optional
          value={pause?.until ?? null}
          min={today}
          width="medium"
        />
        <p className="button-row">
          <button className={pause ? "button" : "button-primary"} name="deed" value="pause">
            {t("alert:pause.submit")}
          </button>
          {pause ? (
            <button className="button-primary" name="deed" value="resume">
              {t("alert:pause.resume")}
            </button>
          ) : null}
          <a href={paths.myAlert(lang, alert.token)}>{t("alert:pause.back")}</a>
        </p>
      </PageForm>
    </div>
  );
}
