import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSessions } from "#app/domain/accounts/own/find-sessions.server.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { SessionList } from "#app/domain/accounts/own/session-list.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireOwner({ request, params, context });
  return {
    ...{ lang, audience: viewer.audience },
    ended: new URL(request.url).searchParams.get("done") === "ended",
    sessions: await findSessions(context.db, viewer, context.now()),
    title: `${textsFor(lang)("own:sessions.title")} – ${context.config.board.name}`,
  };
}

export default function Sessions() {
  const { lang, ended, sessions } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      {ended ? (
        <Notice tone="done">
          <p>{t("own:sessions.ended")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("own:sessions.title")} back={{ href: paths.account(lang), label: t("own:title") }}>
        <p>{t("own:sessions.intro")}</p>
      </PageHead>
      <SessionList lang={lang} sessions={sessions} />
      {sessions.length > 1 ? (
        <form method="post" action={paths.endAccountSession(lang, "others")}>
          <button className="button">{t("own:sessions.endOthers")}</button>
        </form>
      ) : null}
      <p className="page-end">
        <a href={paths.signOutEverywhere(lang)}>{t("account:everywhere.link")}</a>
      </p>
    </div>
  );
}
