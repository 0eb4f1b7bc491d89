import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { revokeApiKey } from "#app/domain/api/keys/revoke-api-key.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { programKeyFor } from "./program-key.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, key } = await programKeyFor(args);
  const heading = textsFor(lang)("program:end.title", { name: key.name });
  return { lang, heading, title: `${heading} – ${args.context.config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, deed } = await programKeyFor(args);
  await revokeApiKey(args.context.db, deed);
  return seeOther(`${paths.programs(lang)}?done=ended`);
}

export default function EndKey() {
  const { lang, heading } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.programs(lang), label: t("program:back") }}>
        <p>{t("program:end.text")}</p>
      </PageHead>
      <form method="post">
        <div className="button-row">
          <button className="button-danger">{t("program:end.button")}</button>
          <a href={paths.programs(lang)}>{t("program:end.keep")}</a>
        </div>
      </form>
    </div>
  );
}
