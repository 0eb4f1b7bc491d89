import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listingStatuses } from "#db/codes.ts";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { countDeclineReasons } from "#app/domain/applications/answering/count-decline-reasons.server.ts";
import { DeclineReasons } from "#app/domain/applications/answering/decline-reasons.tsx";
import { countByListing } from "#app/domain/applications/count-by-listing.server.ts";
import { isListingAsked } from "#app/domain/applications/upkeep/is-listing-asked.server.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
import { EmployerListing } from "#app/domain/listings/desk/employer-listing.tsx";
import { findCompanyListing } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { extendedDeadline } from "#app/domain/listings/life/extension.ts";
import { LifeNews, lifeNewsIn } from "#app/domain/listings/life/life-news.tsx";
import { findLowPayOnDesk } from "#app/domain/listings/low-pay/find-low-pay.server.ts";
import { LowPayNotice } from "#app/domain/listings/low-pay/low-pay-notice.tsx";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Chip, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

const changeNews = ["changeWaits", "changeMerged", "withdrawn", "gone"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  const counts = await countByListing(context.db, employer.scope);
  const listing = await findCompanyListing(context.db, { ...employer.scope, listingId: params.id ?? "", counts, lang });
  if (!listing) throw notFound();
  const query = new URL(request.url).searchParams;
  const asked = query.get("saved");
  const wrong = Number(query.get("wrong")) || 0;
  const saved = listingStatuses.find((status) => status === asked && status === listing.status) ?? null;
  const changed =
    changeNews.find((news) => news === asked && (listing.change !== null) === news.startsWith("change")) ?? null;
  const low = await findLowPayOnDesk(context.db, { ...employer.scope, lang, today: dayOf(context.now()) });
  return {
    lang,
    listing,
    low: low.filter(({ id }) => id === listing.id),
    saved,
    wrong,
    changed,
    news: lifeNewsIn(asked),
    next: extendedDeadline(listing.deadline, dayOf(context.now())),
    isOpenAsked: await isListingAsked(context.db, listing.id),
    reasons: await countDeclineReasons(context.db, { ...employer.scope, listingId: listing.id }),
    mayChange: mayDecide(employer.role),
    reviewDays: await findReviewDays(context.db, context.now()),
    mayRenew: kindsOfOrganisation[employer.company.kind].includes(listing.kind),
    title: `${listing.title} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Listing() {
  const {
    lang,
    listing,
    low,
    saved,
    changed,
    news,
    next,
    isOpenAsked,
    wrong,
    reasons,
    mayChange,
    mayRenew,
    reviewDays,
  } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={listing.title} back={{ href: paths.employerListings(lang), label: t("employer:toListings") }}>
        <p className="chips">
          <Chip tone={listing.status === "published" ? "good" : "level"}>{t(`listing:status.${listing.status}`)}</Chip>
          <Chip>{t(`listing:kind.${listing.kind}`)}</Chip>
        </p>
      </PageHead>
      {changed ? <ChangeNews news={changed} days={reviewDays} /> : null}
      {news ? <LifeNews lang={lang} news={news} deadline={listing.deadline} /> : null}
      {saved ? (
        <Notice tone="done" title={t(`employer:saved.${saved}.title`)}>
          <p>{wrong > 0 ? t("writing:later", { count: wrong }) : t(`employer:saved.${saved}.text`)}</p>
          {saved === "submitted" ? <p>{t("employer:reviewWithin", { count: reviewDays })}</p> : null}
        </Notice>
      ) : null}
      <LowPayNotice {...{ lang, listings: low, mayChange }} />
      <EmployerListing
        lang={lang}
        listing={listing}
        mayChange={mayChange}
        mayRenew={mayRenew}
        told={saved !== null || news !== null}
        next={next}
        asked={isOpenAsked}
      />
      <DeclineReasons reasons={reasons} />
    </>
  );
}

function ChangeNews({ news, days }: { news: (typeof changeNews)[number]; days: number }) {
  const t = useTexts();
  if (news === "withdrawn" || news === "gone") {
    return (
      <Notice tone={news === "gone" ? "stop" : "done"}>
        <p>{t(`change:withdrawal.${news === "gone" ? "gone" : "done"}`)}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="done" title={t(`change:saved.${news}.title`)}>
      <p>{t(`change:saved.${news}.text`)}</p>
      <p>{t("employer:reviewWithin", { count: days })}</p>
    </Notice>
  );
}
