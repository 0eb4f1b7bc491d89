import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type AlertView, findAlertView } from "#app/domain/alerts/find-alert-view.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { UnknownAlert } from "#app/domain/alerts/unknown-alert.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Programs that check mails open every link. So opening does nothing; only the button confirms. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const alert = await findAlertView(context.db, { token, lang, now: context.now() });
  if (alert?.state === "confirmed") throw seeOther(paths.myAlert(lang, token));
  const title = `${textsFor(lang)(titleOf(alert))} – ${context.config.board.name}`;
  return data({ lang, alert, title }, { status: statusOf(alert) });
}

function titleOf(alert: AlertView | null) {
  if (!alert) return "alert:unknown.title";
  if (alert.state === "waits") return "alert:waits.title";
  return alert.state === "expired" ? "alert:confirm.expiredTitle" : "alert:confirm.title";
}

function statusOf(alert: AlertView | null) {
  if (!alert) return 404;
  return alert.state === "expired" ? 410 : 200;
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const result = await confirmAlert(context.db, { token, config: context.config, now: context.now() });
  return seeOther(result.ok ? `${paths.myAlert(lang, token)}?done=confirmed` : paths.confirmAlert(lang, token));
}

export default function AlertConfirmation() {
  const { lang, alert } = useLoaderData<typeof loader>();
  if (!alert) return <UnknownAlert lang={lang} />;
  if (alert.state === "waits") return <WaitForParent lang={lang} alert={alert} />;
  return alert.state === "expired" ? <Expired lang={lang} alert={alert} /> : <Ask alert={alert} />;
}

function Ask({ alert }: { alert: AlertView }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:confirm.title")}>
        <p>{t(alert.forPupils ? "alert:pupil.confirm.intro" : "alert:confirm.intro")}</p>
        {alert.ofMinor ? <p>{t("mail:alert.confirm.parent")}</p> : null}
      </PageHead>
      <div className="panel">
        <Facts items={[...alert.facts, { label: t("alert:fact.email"), value: alert.email }]} />
      </div>
      <form method="post">
        <button className="button-primary">{t("alert:confirm.submit")}</button>
      </form>
      <p className="alert-consent">{t(alert.forPupils ? "alert:pupil.confirm.notYou" : "alert:confirm.notYou")}</p>
    </div>
  );
}

/** Whoever signed up has done their part. */
function WaitForParent({ lang, alert }: { lang: Lang; alert: AlertView }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:waits.title")}>
        <p>{t("alert:waits.text", { day: formatInstantDay(lang, alert.confirmBy) })}</p>
      </PageHead>
      <div className="panel">
        <Facts items={[...alert.facts, { label: t("alert:fact.email"), value: alert.email }]} />
      </div>
      <p>{t("alert:waits.missing")}</p>
      <p>
        <a href={paths.unsubscribe(lang, alert.token)}>{t("alert:manage.end")}</a>
      </p>
    </div>
  );
}

function Expired({ lang, alert }: { lang: Lang; alert: AlertView }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:confirm.expiredTitle")} />
      <p>{t("alert:confirm.expiredText")}</p>
      <p className="button-row">
        <a
          className="button-primary"
          href={alert.plan === null ? paths.newAlert(lang, alert.criteria) : paths.returnee(lang)}
        >
          {t("alert:confirm.again")}
        </a>
      </p>
    </div>
  );
}
