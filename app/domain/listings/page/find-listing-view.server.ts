// A face of this room: other nouns may import it.

import type { Country, Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findCompanyBehind } from "#app/domain/companies/find-company-behind.server.ts";
import type { CompanySite } from "#app/domain/companies/sites/find-sites.server.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";
import { findPlaceOfWork } from "#app/domain/places/find-place-of-work.server.ts";
import { postalCodeText } from "#app/domain/places/postal-code-text.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { remember } from "#app/platform/remember.ts";
import { phoneView } from "#app/platform/typed/phone-view.server.ts";
import { contactOf } from "../contact-of.ts";
import { isOpen, isPaused, slugOf } from "../listing.ts";
import { findRateNow } from "../money/find-rates.server.ts";
import { payBeside, payByMonth } from "../money/pay-beside.ts";
import { payText } from "../pay.ts";
import { occupationIn, originalTitle, titleIn } from "../title.ts";
import { findListingFacts, findListingRow } from "./find-listing-facts.server.ts";
import { trainingView } from "./training-view.ts";

export type ListingView = NonNullable<Awaited<ReturnType<typeof findListingView>>>;

type Asked = { listingId: string; lang: Lang; now: Date };

/** Everything a listing page shows, in the reader's language, whatever the listing's status. */
export async function findListingView(store: Store, { listingId, lang, now }: Asked) {
  const edition = await editionOf(store);
  const [row, facts, rate, hasBorder] = await Promise.all([
    findListingRow(edition, listingId),
    findListingFacts(edition, { listingId, lang }),
    findRateNow(edition),
    findHasBorder(edition),
  ]);
  if (!row) return null;
  const company = await findCompanyBehind(edition, row.companyId, lang);
  const school = row.schoolPlaceId ? await findPlaceOfWork(edition, row.schoolPlaceId, lang) : null;
  const contact = contactOf({ ...row, ...company });
  const t = textsFor(lang);
  const title = titleIn(t, lang, row);
  const trainingYears = facts.trainingYears.map((year) => year.pay);
  const pay = {
    ...{ min: row.payMin, max: row.payMax, unit: row.payUnit, currency: row.payCurrency },
    ...{ weeklyHours: row.weeklyHoursMax, trainingYears },
  };
  const today = dayOf(now);
  const visibility = { status: row.status, deadline: row.deadline, companySuspendedAt: company.suspendedAt };
  return {
    id: row.id,
    status: row.status,
    open: isOpen(visibility, today),
    paused: isPaused(visibility, today),
    title,
    original: originalTitle(
      lang,
      row,
      facts.places.map(({ country }) => country),
    ),
    slug: slugOf(title),
    alternates: Object.fromEntries(
      langs.map((other) => [
        other,
        paths.listing(other, { id: row.id, slug: slugOf(titleIn(textsFor(other), other, row)) }),
      ]),
    ) as Record<Lang, string>,
    kind: row.kind,
    field: row.field,
    occupation: {
      id: row.occupationId,
      name: occupationIn(lang, row),
      regulated: row.regulated,
      isco08: row.isco08,
    },
    pay: payText(t, lang, pay),
    payByMonth: payByMonth({ t, lang }, pay, rate),
    payBeside: payBeside({ t, lang }, pay, rate),
    currency: row.payCurrency,
    payRange:
      row.payMin === null || row.payUnit === null
        ? null
        : { min: row.payMin, max: row.payMax ?? row.payMin, unit: row.payUnit },
    agreement: row.agreement,
    weeklyHours:
      row.weeklyHoursMin === null ? null : { min: row.weeklyHoursMin, max: row.weeklyHoursMax ?? row.weeklyHoursMin },
    startsOn: row.startsOn,
    contract: row.contract,
    contractMonths: row.contractMonths,
    posts: row.posts,
    hasBorder,
    german: { level: row.germanLevel, exam: row.germanExam, course: row.germanCourse },
    certificate: row.certificate,
    experience: row.experience,
    experienceYears: row.experienceYears,
    training: trainingView(row, {
      school: school?.name ?? null,
      countries: facts.places.map(({ country }) => country),
      paidByYear: trainingYears.length > 0,
    }),
    schoolStop: school,
    text: row.text && row.textLang ? { lang: row.textLang, text: row.text } : null,
    answerDays: row.answerDays,
    deadline: row.deadline,
    publishedOn: row.firstPublishedAt ? dayOf(new Date(row.firstPublishedAt)) : null,
    closedOn: row.closedAt ? dayOf(new Date(row.closedAt)) : row.deadline < today ? row.deadline : null,
    company: {
      id: company.id,
      slug: company.slug,
      name: company.name,
      kind: company.kind,
      country: company.country,
      staff: company.staff,
      website: company.website,
      address: `${company.street}, ${company.postalCode} ${company.seatName}`,
      suspended: company.suspendedAt !== null,
      about: company.about,
      pictures: company.pictures,
      languages: company.languages,
    },
    /** When nobody is there, from today on. */
    holidays: company.holidays.filter(({ until }) => until >= today),
    contact: {
      ...contact,
      phone: contact.phone && publicPhone(contact.phone, company.country, lang),
    },
    ...facts,
    places: facts.places.map((place) => withAddress(place, company.sites)),
  };
}

/** To read a number takes longer than all else that an ad says; only of those that everybody may read it is remembered. */
const publicPhone = remember((phone: string, home: Country, lang: Lang) => phoneView(phone, { home, lang }));

type PlaceRow = Awaited<ReturnType<typeof findListingFacts>>["places"][number];

/** The site that the ad names; else, whoever works in a town where the company has one place of work works there; elsewhere a town's only postal code is known. */
function withAddress({ onlyCode, ...place }: PlaceRow, sites: readonly CompanySite[]) {
  if (place.street !== null) return place;
  const [site, ...others] = sites.filter(({ placeId }) => placeId === place.id);
  if (site && others.length === 0) return { ...place, street: site.street, postalCode: site.postalCode };
  return { ...place, street: null, postalCode: onlyCode === null ? null : postalCodeText(place.country, onlyCode) };
}
