import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerAsParent } from "#app/domain/alerts/minors/answer-as-parent.server.ts";
import { findAlertOfParent } from "#app/domain/alerts/minors/find-alert-of-parent.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

const statuses = { asked: 200, agreed: 200, ended: 200, expired: 410, unknown: 404 };

/** Opening does nothing: programs that check mails open every link. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const alert = await findAlertOfParent(context.db, { token: params["token"] ?? "", lang, now: context.now() });
  const ended = new URL(request.url).searchParams.has("ended");
  const state = alert?.state ?? (ended ? "ended" : "unknown");
  const title = `${textsFor(lang)(`parent:alert.${state}.title`)} – ${context.config.board.name}`;
  return data({ lang, state, alert, title } as const, { status: statuses[state] });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const { db, config, now } = context;
  const answer = (await request.formData()).get("answer");
  const isAnswer = answer === "agree" || answer === "end";
  const answered = isAnswer && (await answerAsParent(db, { token, agree: answer === "agree", config, now: now() }));
  return seeOther(paths.parentAlert(langOf(params), token, answered === "ended" ? "ended=1" : ""));
}

export default function ParentAlert() {
  const { lang, state, alert } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t(`parent:alert.${state}.title`)}>
        <p>{t(`parent:alert.${state}.text`)}</p>
      </PageHead>
      {alert ? (
        <div className="panel">
          <Facts items={[...alert.facts, { label: t("alert:fact.email"), value: alert.email }]} />
        </div>
      ) : null}
      {state === "asked" || state === "agreed" ? (
        <form method="post" className="button-row">
          {state === "asked" ? (
            <button className="button-primary" name="answer" value="agree">
              {t("parent:alert.agree")}
            </button>
          ) : null}
          <button className="button" name="answer" value="end">
            {t(state === "asked" ? "parent:alert.refuse" : "parent:alert.end")}
          </button>
        </form>
      ) : null}
      <p>
        <a href={paths.guide(lang, "parents")}>{t("guide:parents")}</a>
      </p>
    </div>
  );
}
