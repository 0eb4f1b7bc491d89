import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import demandStyles from "#app/domain/demand/shown/demand.css?url";
import { DemandReport } from "#app/domain/demand/shown/demand-report.tsx";
import { findDemand } from "#app/domain/demand/shown/find-demand.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: demandStyles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { may } = await requireOffice({ request, params, context }, "demand");
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const asked = { period: query.get("period"), by: query.get("by"), lang, forMembers: false };
  return {
    lang,
    mayTeach: may("synonyms"),
    demand: await findDemand(context.db, asked),
    title: `${textsFor(lang)("demand:title")} – ${context.config.board.name}`,
  };
}

export default function Demand() {
  const { lang, demand, mayTeach } = useLoaderData<typeof loader>();
  return <DemandReport lang={lang} desk="office" demand={demand} mayTeach={mayTeach} />;
}
