import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accountOfMorningList, endMorningList } from "#app/domain/accounts/officers/end-morning-list.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

function whose({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const token = params["token"] ?? "";
  const accountId = accountOfMorningList(context.config, token);
  if (accountId === null) throw notFound();
  return { lang: langOf(params), token, accountId };
}

/** Opening does nothing: programs that check mails open every link. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang } = whose({ params, context });
  const ended = new URL(request.url).searchParams.get("done") === "ended";
  const title = textsFor(lang)(ended ? "officers:morning.ended" : "officers:morning.title");
  return data({ lang, ended, title: `${title} – ${context.config.board.name}` });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Also posted by mail programs (RFC 8058), which follow no redirect and have no cookies: the token is enough. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, token, accountId } = whose({ params, context });
  await endMorningList(context.db, { accountId, config: context.config });
  const body = await request.text();
  if (body.includes("List-Unsubscribe")) return new Response(null, { status: 200 });
  return seeOther(`${paths.endMorningList(lang, token)}?done=ended`);
}

export default function MorningListEnding() {
  const { lang, ended } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t(ended ? "officers:morning.ended" : "officers:morning.title")}>
        <p>{t(ended ? "officers:morning.endedText" : "officers:morning.text")}</p>
      </PageHead>
      {ended ? null : (
        <form method="post">
          <button className="button-primary">{t("officers:morning.button")}</button>
        </form>
      )}
      <p>
        <a href={paths.officeMailChoice(lang)}>{t("officers:morning.choose")}</a>
      </p>
    </div>
  );
}
