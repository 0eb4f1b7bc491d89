import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endTaster } from "#app/domain/tasters/end-taster.server.ts";
import { findTaster } from "#app/domain/tasters/find-taster.server.ts";
import { TasterFacts } from "#app/domain/tasters/taster-facts.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Asks first: whoever cancels is gone, and the day with them. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const taster = await findTaster(context.db, { column: "token_hash", token, lang, now: context.now() });
  if (!taster) throw seeOther(paths.myTaster(lang, token));
  return { lang, token, taster, title: `${textsFor(lang)("taster:own.cancelTitle")} – ${context.config.board.name}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  await endTaster(context.db, { token, config: context.config, now: context.now() });
  return seeOther(`${paths.myTaster(langOf(params), token)}?ended=1`);
}

export default function CancelMyTaster() {
  const { lang, token, taster } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("taster:own.cancelTitle")}
        back={{ href: paths.myTaster(lang, token), label: t("taster:own.back") }}
      >
        <p>{t("taster:own.cancelText")}</p>
      </PageHead>
      <TasterFacts taster={taster} lang={lang} />
      <form method="post">
        <button className="button-danger">{t("taster:own.cancelSure")}</button>
      </form>
    </div>
  );
}
