import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endProfile } from "#app/domain/returnees/profile/end-profile.server.ts";
import { UnknownProfile } from "#app/domain/returnees/profile/unknown-profile.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { readOwnProfile } from "./own-profile.server.ts";

export const handle = { search: false } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { lang, token, profile } = await readOwnProfile(args);
  const ended = !profile && new URL(args.request.url).searchParams.get("done") === "ended";
  const state = profile ? ("ask" as const) : ended ? ("ended" as const) : ("unknown" as const);
  const t = textsFor(lang);
  const title = t(state === "ask" ? "home:end.title" : state === "ended" ? "home:end.doneTitle" : "home:unknown.title");
  const page = { lang, token, state, title: `${title} – ${args.context.config.board.name}` };
  return data(page, { status: state === "unknown" ? 404 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Also posted by mail programs (RFC 8058), which follow no redirect and have no cookies: the token is enough. */
export async function action(args: ActionFunctionArgs) {
  const { lang, token, now } = await readOwnProfile(args);
  await endProfile(args.context.db, { token, now });
  const body = await args.request.text();
  if (body.includes("List-Unsubscribe")) return new Response(null, { status: 200 });
  return seeOther(paths.endMyProfile(lang, token, "done=ended"));
}

export default function ProfileEnding() {
  const t = useTexts();
  const { lang, token, state } = useLoaderData<typeof loader>();
  if (state === "unknown") return <UnknownProfile lang={lang} />;
  if (state === "ended")
    return (
      <div className="narrow">
        <PageHead title={t("home:end.doneTitle")} />
        <p>{t("home:end.doneText")}</p>
        <p className="button-row">
          <a className="button" href={paths.returnee(lang)}>
            {t("home:unknown.action")}
          </a>
        </p>
      </div>
    );
  return (
    <div className="narrow">
      <PageHead title={t("home:end.title")}>
        <p>{t("home:end.text")}</p>
      </PageHead>
      <form method="post" className="button-row">
        <button className="button-danger">{t("home:end.submit")}</button>
        <a className="button" href={paths.myProfile(lang, token)}>
          {t("home:end.keep")}
        </a>
      </form>
    </div>
  );
}
