import { type Country, currencies, type Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { conditionsOf } from "#app/domain/listings/conditions-by-country.ts";
import { exchanged } from "#app/domain/listings/money/convert.ts";
import { findRateNow } from "#app/domain/listings/money/find-rates.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { chooseYear } from "./choose-year.ts";
import { findTakeHomeYears } from "./find-take-home-years.server.ts";
import { payOfListing } from "./pay-of-listing.ts";
import { estimateTakeHome } from "./rules/estimate-take-home.ts";
import { TakeHomeForm } from "./take-home-form.ts";

type Asked = { query: URLSearchParams; countries: readonly Country[]; lang: Lang; now: Date };

/** What stays of the pay that somebody names, or that a listing promises; `year` is null where its numbers are not entered. */
export async function findTakeHome(edition: StoreEdition, { query, countries, lang, now }: Asked) {
  const { form, ...read } = readForm(dataOf(query), TakeHomeForm);
  const typed = read.ok ? read.value : null;
  const listing = await findOpenListing(edition, query.get("listing"), { lang, now });
  const told = listing ? payOfListing(listing) : null;
  const likely = [typed?.country, query.get("country"), told?.country];
  const country = likely.map((one) => countries.find((known) => known === one)).find(Boolean) ?? countries[0] ?? "DE";
  const own = conditionsOf[country].currency;
  const current = Number(dayOf(now).slice(0, 4));
  const entered = (await findTakeHomeYears(edition.db)).filter((one) => one.country === country && !one.withdrawn);
  const year = chooseYear(entered, { asked: typed?.year ?? null, current });
  const isOtherMoney = typed?.gross && (typed.gross.currency ?? own) !== own;
  const errors = { gross: { key: "takeHome:error.currency", values: { currency: own } } };
  /** Only of the country in which the listing is, and of its money. */
  const promised = listing?.currency === own && (told?.country ?? country) === country ? told : null;
  const gross = query.has("gross") ? (typed?.gross?.amount ?? null) : (promised?.gross ?? null);
  const situation = {
    children: typed?.children ?? 0,
    church: typed?.church === "on",
    saxony: typed?.saxony === "on",
    training: typed?.training === "on" || (!query.has("gross") && promised?.training === true),
    commuting: typed?.commuting === "on",
  };
  const isReckoned = typed !== null && !isOtherMoney && gross !== null && year !== null;
  const found = isReckoned ? estimateTakeHome(country, year.parameters, { gross, ...situation }) : null;
  const rate = await findRateNow(edition);
  return {
    ...{ country, currency: own, situation, gross, found, rate, current },
    form: isOtherMoney ? formWithErrors(form, errors) : read.ok ? undefined : form,
    listing: listing && { id: listing.id, title: listing.title, path: listing.alternates[lang] },
    isSmall: isReckoned && found === null,
    year: year && { year: year.year, source: year.source },
    years: entered.map((one) => one.year),
    asked: typed?.year ?? null,
    elsewhere:
      found && rate
        ? currencies
            .filter((currency) => currency !== own)
            .map((to) => ({ currency: to, net: exchanged(found.net, { from: own, to, rate }) }))
        : [],
  };
}

async function findOpenListing(edition: StoreEdition, id: string | null, asked: { lang: Lang; now: Date }) {
  if (!id || !/^[0-9a-z]{10}$/.test(id)) return null;
  const view = await findListingView(edition, { listingId: id, ...asked });
  return view?.open ? view : null;
}

function dataOf(query: URLSearchParams) {
  const data = new FormData();
  for (const [name, value] of query) data.append(name, value);
  return data;
}
