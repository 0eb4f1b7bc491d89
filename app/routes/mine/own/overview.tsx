import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findListingToApply } from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { findOverview } from "#app/domain/applications/overview/find-overview.server.ts";
import { OverviewList } from "#app/domain/applications/overview/overview-list.tsx";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";
import { requireOwn } from "./own.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, pass, address, now } = requireOwn({ params, context });
  const wanted = new URL(request.url).searchParams.get("for");
  const listing = wanted === null ? null : await findListingToApply(context.db, { listingId: wanted, now });
  const entries = await findOverview(context.db, { address, lang, now });
  const title = `${textsFor(lang)("myData:overview.title")} – ${context.config.board.name}`;
  const again = listing?.open ? { id: listing.id, title: titleIn(textsFor(lang), lang, listing) } : null;
  return { lang, pass, address, entries, again, title };
}

export default function Overview() {
  const { lang, pass, address, entries, again } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("myData:overview.title")}>
        <p className="quiet">{address}</p>
      </PageHead>
      {entries.length === 0 ? (
        <EmptyState title={t("myData:overview.none")}>
          <p>
            <a href={paths.results(lang)}>{t("myData:overview.find")}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          {again ? (
            <Notice title={t("myData:again.choose", { title: again.title })}>
              <p>{t("myData:again.chooseText")}</p>
            </Notice>
          ) : null}
          <p>{t("myData:overview.count", { count: entries.length })}</p>
          <OverviewList lang={lang} pass={pass} entries={entries} again={again} />
        </>
      )}
      <p>
        <a href={paths.ownData(lang, pass)}>{t("myData:toData")}</a>
      </p>
    </div>
  );
}
