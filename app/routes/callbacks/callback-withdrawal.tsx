import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CallbackFacts } from "#app/domain/callbacks/callback-facts.tsx";
import { endCallback } from "#app/domain/callbacks/end-callback.server.ts";
import { findOwnCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;

/** Asks first: nothing is left of it afterwards. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const callback = await findOwnCallback(context.db, { token, lang, now: context.now() });
  if (!callback) throw seeOther(paths.myCallback(lang, token));
  return {
    ...{ lang, token, callback },
    title: `${textsFor(lang)("callback:own.withdraw")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const key = { column: "token_hash", token } as const;
  await endCallback(context.db, { key, config: context.config, now: context.now() });
  return seeOther(`${paths.myCallback(langOf(params), token)}?ended=1`);
}

export default function WithdrawMyCallback() {
  const { lang, token, callback } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("callback:own.withdraw")}
        back={{ href: paths.myCallback(lang, token), label: t("callback:own.back") }}
      >
        <p>{t("callback:own.withdrawText")}</p>
      </PageHead>
      <CallbackFacts callback={callback} lang={lang} />
      <form method="post">
        <button className="button-danger">{t("callback:own.withdrawSure")}</button>
      </form>
    </div>
  );
}
