import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { ExportHistory } from "#app/domain/applications/export/export-history.tsx";
import { ExportOffers } from "#app/domain/applications/export/export-offers.tsx";
import { findExportable } from "#app/domain/applications/export/find-exportable.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope } = await requireDecider({ request, params, context });
  const listing = await findExportable(context.db, { ...scope, listingId: params["id"] ?? "", lang });
  if (!listing) throw notFound();
  return { lang, listing, title: `${textsFor(lang)("export:page.title")} – ${context.config.board.name}` };
}

export default function ListingExports() {
  const { lang, listing } = useLoaderData<typeof loader>();
  const t = useTexts();
  const back = { href: paths.employerApplications(lang, `listing=${listing.id}`), label: listing.title };
  return (
    <>
      <PageHead title={t("export:page.title")} back={back}>
        <p className="quiet">{t("export:page.count", { count: listing.applications })}</p>
      </PageHead>
      {listing.applications > 0 ? (
        <ExportOffers lang={lang} listingId={listing.id} />
      ) : (
        <EmptyState title={t("export:page.none")} />
      )}
      <ExportHistory lang={lang} made={listing.made} />
    </>
  );
}
