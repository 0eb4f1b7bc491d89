import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAlertView } from "#app/domain/alerts/find-alert-view.server.ts";
import { UnknownAlert } from "#app/domain/alerts/unknown-alert.tsx";
import { keepAlert } from "#app/domain/alerts/wanted/keep-alert.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Opening answers nothing: programs that check mails open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const alert = await findAlertView(context.db, { token, lang, now: context.now() });
  if (alert && alert.state !== "confirmed") throw seeOther(paths.confirmAlert(lang, token));
  const title = textsFor(lang)(alert ? "alert:wanted.title" : "alert:unknown.title");
  return data({ lang, alert, title: `${title} – ${context.config.board.name}` }, { status: alert ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const now = context.now();
  const alert = await findAlertView(context.db, { token, lang, now });
  if (!alert) throw notFound();
  if (alert.state !== "confirmed") throw seeOther(paths.confirmAlert(lang, token));
  await keepAlert(context.db, { token, now });
  return seeOther(`${paths.myAlert(lang, token)}?done=kept`);
}

export default function AlertWanted() {
  const { lang, alert } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (!alert) return <UnknownAlert lang={lang} />;
  return (
    <div className="narrow">
      <PageHead title={t("alert:wanted.title")}>
        <p>
          {alert.answerBy
            ? t("alert:wanted.until", { day: formatDay(lang, alert.answerBy) })
            : t("alert:wanted.notAsked")}
        </p>
      </PageHead>
      <div className="panel">
        <Facts items={alert.facts} />
      </div>
      <form method="post" className="button-row">
        <button className="button-primary">{t("alert:wanted.keep")}</button>
        <a className="button" href={paths.unsubscribe(lang, alert.token)}>
          {t("alert:manage.end")}
        </a>
      </form>
    </div>
  );
}
