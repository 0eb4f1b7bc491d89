import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisedDay } from "#app/domain/applications/clock/promised-day.server.ts";
import { findListingToApply } from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { eraseOnWhileOpen } from "#app/domain/applications/erasure-date.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther, tooManyRequests } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { ListingClosed, ListingPaused } from "./ended.tsx";
import { listingHead } from "./step.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const now = context.now();
  const listing = await findListingToApply(context.db, { listingId: params.listingId ?? "", now });
  if (!listing) throw notFound();
  const page = {
    lang,
    listing: listingHead(lang, listing),
    open: listing.open,
    paused: listing.paused,
    asksAge: listing.asks.age,
    asksMore: listing.questions.length,
    answerBy: await promisedDay(context.db, { listing, sentAt: now }),
    eraseOn: eraseOnWhileOpen(listing),
    title: `${textsFor(lang)(listing.paused ? "life:apply.title" : listing.open ? "application:start.title" : "application:closed.title")} – ${context.config.board.name}`,
  };
  return data(page, { status: listing.open || listing.paused ? 200 : 410 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const now = context.now();
  const listingId = params.listingId ?? "";
  const listing = await findListingToApply(context.db, { listingId, now });
  if (!listing) throw notFound();
  if (!listing.open) return seeOther(paths.apply(lang, listingId));
  const taken = await context.limits.take("application", context.client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
  const token = await startDraft(context.db, { listingId, lang, now });
  return seeOther(paths.applyStep(lang, listingId, token, "person"));
}

export default function Start() {
  const { lang, listing, open, paused, asksAge, asksMore, answerBy, eraseOn } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (paused) return <ListingPaused lang={lang} listing={listing} />;
  if (!open) return <ListingClosed lang={lang} listing={listing} />;
  return (
    <div className="narrow">
      <PageHead title={t("application:start.title")} back={{ href: listing.href, label: t("application:toListing") }}>
        <p className="quiet">
          <Unbroken>{listing.title}</Unbroken> · {listing.company}
        </p>
      </PageHead>
      <p>{t("application:start.intro")}</p>
      <h2>{t("application:start.asked")}</h2>
      <ol>
        <li>{t("application:start.person")}</li>
        {asksAge ? <li>{t("application:start.age")}</li> : null}
        <li>{t("application:start.bring")}</li>
        <li>{t("application:start.message")}</li>
        <li>{t("application:start.documents")}</li>
        {asksMore > 0 ? <li>{t("application:start.questions", { count: asksMore })}</li> : null}
      </ol>
      <p>{t("application:start.notAsked")}</p>
      <Facts
        items={[
          { label: t("application:start.time"), value: t("application:start.minutes") },
          { label: t("application:facts.answerBy"), value: formatDay(lang, answerBy) },
          { label: t("application:start.readers"), value: listing.company },
        ]}
      />
      <p>{t("application:eraseOpen", { day: formatDay(lang, eraseOn) })}</p>
      <p className="quiet">{t("application:start.saved")}</p>
      <form method="post" className="button-row">
        <button className="button-primary">{t("application:start.begin")}</button>
        <a href={paths.privacy(lang)}>{t("application:start.privacy")}</a>
      </form>
      <p>
        <a href={paths.askEarlier(lang, listing.id)}>{t("myData:again.link")}</a>
      </p>
      <p>
        <a href={paths.applyByEuropass(lang, listing.id)}>{t("europass:link")}</a>
      </p>
    </div>
  );
}
