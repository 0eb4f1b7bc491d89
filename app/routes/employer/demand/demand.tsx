import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import demandStyles from "#app/domain/demand/shown/demand.css?url";
import { DemandReport } from "#app/domain/demand/shown/demand-report.tsx";
import { findDemand } from "#app/domain/demand/shown/find-demand.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: demandStyles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  asMember(await requireEmployer({ request, params, context }));
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const asked = { period: query.get("period"), by: query.get("by"), lang, forMembers: true };
  return {
    lang,
    demand: await findDemand(context.db, asked),
    title: `${textsFor(lang)("demand:title")} – ${context.config.board.name}`,
  };
}

export default function Demand() {
  const { lang, demand } = useLoaderData<typeof loader>();
  return <DemandReport lang={lang} desk="employer" demand={demand} />;
}
