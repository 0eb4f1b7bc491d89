import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { countByListing } from "#app/domain/applications/count-by-listing.server.ts";
import { OpenListingsOfCompany } from "#app/domain/listings/card/open-listings-of-company.tsx";
import { findListingsOnDesk } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { findUnfinished } from "#app/domain/listings/form/find-unfinished.server.ts";
import { findLowPayOnDesk } from "#app/domain/listings/low-pay/find-low-pay.server.ts";
import { LowPayNotice } from "#app/domain/listings/low-pay/low-pay-notice.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  const counts = await countByListing(context.db, employer.scope);
  const listings = await findListingsOnDesk(context.db, { ...employer.scope, counts, lang });
  const mayChange = mayDecide(employer.role);
  const { db, config } = context;
  const writer = { companyId: employer.company.id, accountId: employer.accountId };
  const unfinished = mayChange
    ? await findUnfinished(db, { ...writer, listings, lang, config, now: context.now() })
    : {};
  const mayBringIn = mayChange && employer.scope.listingIds === null;
  const isDeleted = new URL(request.url).searchParams.get("done") === "deleted";
  const today = dayOf(context.now());
  return {
    lang,
    listings,
    low: await findLowPayOnDesk(db, { ...employer.scope, lang, today }),
    isDeleted,
    unfinished,
    mayChange,
    mayBringIn,
    mayGiveKeys: employer.role === "admin",
    title: `${textsFor(lang)("nav.listings")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Listings() {
  const { lang, listings, low, unfinished, isDeleted, mayChange, mayBringIn, mayGiveKeys } =
    useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      {isDeleted ? (
        <Notice tone="done">
          <p>{t("employer:deletion.done")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("nav.listings")}>
        {listings.length === 0 || !mayChange ? null : (
          <p>
            <a className="button-primary" href={paths.newListing(lang)}>
              {t("employer:new.title")}
            </a>
          </p>
        )}
      </PageHead>
      <LowPayNotice {...{ lang, listings: low, mayChange }} />
      {listings.length === 0 ? (
        <EmptyState title={t("employer:listings.emptyTitle")}>
          <p>{t("employer:listings.emptyText")}</p>
          {mayChange ? (
            <a className="button-primary" href={paths.newListing(lang)}>
              {t("employer:new.title")}
            </a>
          ) : null}
        </EmptyState>
      ) : (
        <OpenListingsOfCompany lang={lang} listings={listings} unfinished={unfinished} />
      )}
      {mayBringIn ? (
        <p>
          <a href={paths.bringIn(lang)}>{t("bringIn:link")}</a>
        </p>
      ) : null}
      {mayGiveKeys ? (
        <p>
          <a href={paths.programs(lang)}>{t("program:link")}</a>
        </p>
      ) : null}
    </>
  );
}
