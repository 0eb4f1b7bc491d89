import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endAlert } from "#app/domain/alerts/end-alert.server.ts";
import { findAlertView } from "#app/domain/alerts/find-alert-view.server.ts";
import { UnknownAlert } from "#app/domain/alerts/unknown-alert.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const alert = await findAlertView(context.db, { token, lang, now: context.now() });
  const ended = !alert && new URL(request.url).searchParams.get("done") === "ended";
  const what = alert ? "alert:end.title" : ended ? "alert:end.doneTitle" : "alert:unknown.title";
  const title = `${textsFor(lang)(what)} – ${context.config.board.name}`;
  return data({ lang, alert, ended, title }, { status: alert || ended ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Also posted by mail programs (RFC 8058), which follow no redirect and have no cookies: the token is enough. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  await endAlert(context.db, { token, config: context.config });
  const body = await request.text();
  if (body.includes("List-Unsubscribe")) return new Response(null, { status: 200 });
  return seeOther(`${paths.unsubscribe(lang, token)}?done=ended`);
}

export default function Unsubscribe() {
  const { lang, alert, ended } = useLoaderData<typeof loader>();
  if (ended) return <Ended lang={lang} />;
  if (!alert) return <UnknownAlert lang={lang} />;
  return <Ask lang={lang} token={alert.token} facts={alert.facts} />;
}

function Ask({ lang, token, facts }: { lang: Lang; token: string; facts: { label: string; value: string }[] }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:end.title")}>
        <p>{t("alert:end.text")}</p>
      </PageHead>
      <div className="panel">
        <Facts items={facts} />
      </div>
      <form method="post" className="button-row">
        <button className="button-primary">{t("alert:end.submit")}</button>
        <a className="button" href={paths.myAlert(lang, token)}>
          {t("alert:end.keep")}
        </a>
      </form>
    </div>
  );
}

function Ended({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:end.doneTitle")} />
      <p>{t("alert:end.doneText")}</p>
      <p className="button-row">
        <a className="button" href={paths.results(lang)}>
          {t("alert:unknown.action")}
        </a>
      </p>
    </div>
  );
}
