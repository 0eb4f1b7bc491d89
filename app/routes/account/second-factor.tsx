import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FactorState } from "#app/domain/accounts/second-factor/factor-state.tsx";
import { findFactors } from "#app/domain/accounts/second-factor/find-factors.server.ts";
import { lacksFactor } from "#app/domain/accounts/second-factor/lacks-factor.ts";
import { requireViewer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const news = ["removed", "passkeyAdded", "passkeyRemoved"] as const;

/** Also for who must set it up before anything else. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireViewer({ request, params, context });
  const { searchParams } = new URL(request.url);
  return {
    ...{ lang, audience: viewer.role, to: searchParams.get("to") ?? "" },
    done: news.find((one) => one === searchParams.get("done")) ?? null,
    mustSetUp: lacksFactor(viewer, context.config),
    mayRemove: !lacksFactor({ ...viewer, hasFactor: false }, context.config),
    company: viewer.factorDemanded ? (viewer.membership?.company.name ?? null) : null,
    factors: await findFactors(context.db, viewer.accountId),
    title: `${textsFor(lang)("factor:title")} – ${context.config.board.name}`,
  };
}

export default function SecondFactor() {
  const { lang, to, done, mustSetUp, mayRemove, company, factors } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      {done ? (
        <Notice tone="done">
          <p>{t(`factor:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("factor:title")}
        back={mustSetUp ? undefined : { href: paths.account(lang), label: t("own:title") }}
      >
        <p>{t("factor:intro")}</p>
      </PageHead>
      {mustSetUp ? (
        <Notice tone="stop">
          <p>{company ? t("factor:demandedBy", { company }) : t("factor:demandedOffice")}</p>
        </Notice>
      ) : null}
      <FactorState lang={lang} factors={factors} to={to} mayRemove={mayRemove} />
    </div>
  );
}
