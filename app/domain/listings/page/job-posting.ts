// A face of this room: other nouns may import it.

import type { LeavingCertificate } from "#db/codes.ts";
import { schemaOfOrganisation } from "#app/domain/companies/schema-of-organisation.ts";
import { endOfDay } from "#app/platform/days.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { contractTerms } from "../conditions-by-country.ts";
import { withoutGenderMarks } from "../gender-marks.ts";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";
import { listingHtml } from "./listing-html.ts";

type Addresses = { listing: string; company: string };

/**
 * The ad as schema.org's JobPosting, by the rules of Google's job search: nothing in it that the page does not show.
 * Only for open listings; an ended one must not have any.
 */
export function jobPosting(t: Texts, lang: Lang, view: ListingView, addresses: Addresses) {
  const { company, occupation } = view;
  const text = factTexts(t, lang, view);
  const workHours = [text.hours, text.shifts, text.shiftTimes].filter(Boolean).join(", ");
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: withoutGenderMarks(view.title),
    description: listingHtml(t, lang, view),
    url: addresses.listing,
    identifier: { "@type": "PropertyValue", name: company.name, value: view.id },
    datePosted: view.publishedOn,
    validThrough: endOfDay(view.deadline),
    hiringOrganization: {
      "@type": schemaOfOrganisation[company.kind],
      name: company.name,
      sameAs: company.website ?? addresses.company,
    },
    jobLocation: view.places.map(workplace),
    employmentType: employmentTypes(view),
    ...basePay(view),
    directApply: true,
    totalJobOpenings: view.posts,
    ...(view.startsOn ? { jobStartDate: view.startsOn } : { jobImmediateStart: true }),
    industry: t(`listing:field.${view.field}`),
    occupationalCategory: {
      "@type": "CategoryCode",
      name: occupation.name,
      ...(occupation.isco08 ? { codeValue: occupation.isco08, inCodeSet: "ISCO-08" } : {}),
    },
    ...(workHours ? { workHours } : {}),
    ...(text.features ? { jobBenefits: text.features } : {}),
    ...education(t, view),
    ...experience(view),
  };
}

/** An address in the language of its own country, as maps and the post know it. */
function workplace({ localName, localDistrict, country, ...place }: ListingView["places"][number]) {
  return {
    "@type": "Place",
    address: {
      "@type": "PostalAddress",
      ...(place.street ? { streetAddress: place.street } : {}),
      ...(place.postalCode ? { postalCode: place.postalCode } : {}),
      addressLocality: localName,
      ...(localDistrict ? { addressRegion: localDistrict } : {}),
      addressCountry: country,
    },
    geo: { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude },
  };
}

const fullTimeFrom = 35;

/** Google has no word for an apprenticeship; it is full-time work that is learned, and not INTERN. */
function employmentTypes({ kind, weeklyHours, contract, features }: ListingView): string[] {
  if (kind === "internship") return ["INTERN"];
  if (kind === "thesis") return ["OTHER"];
  if (kind === "student_job") return ["PART_TIME"];
  const terms = kind === "job" && contract !== null ? contractTerms[contract] : null;
  if (terms?.inPlaceOfTime) return [terms.inPlaceOfTime];
  const max = weeklyHours?.max ?? fullTimeFrom;
  const min = features.includes("part_time_possible") ? 0 : (weeklyHours?.min ?? max);
  return [
    ...(max >= fullTimeFrom ? ["FULL_TIME"] : []),
    ...(min < fullTimeFrom ? ["PART_TIME"] : []),
    ...(terms?.besideTime ? [terms.besideTime] : []),
  ];
}

/** Of a training that is paid by years, the first. Amounts in whole units of the currency, as schema.org wants them. */
function basePay({ currency, payRange, trainingYears }: ListingView) {
  const firstYear = trainingYears[0]?.pay;
  const range = firstYear === undefined ? payRange : { min: firstYear, max: firstYear, unit: "month" as const };
  if (currency === null || range === null) return {};
  const amount =
    range.min === range.max ? { value: range.min / 100 } : { minValue: range.min / 100, maxValue: range.max / 100 };
  const value = { "@type": "QuantitativeValue", ...amount, unitText: range.unit.toUpperCase() };
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}

/** The closest of Google's five; the name says exactly which. */
const credentials = {
  lower: "high school",
  middle: "high school",
  fhr: "high school",
  abitur: "high school",
  vocational: "professional certificate",
  technician: "professional certificate",
} as const satisfies Record<Exclude<LeavingCertificate, "none">, string>;

function education(t: Texts, { certificate }: ListingView) {
  if (certificate === null) return {};
  if (certificate === "none") return { educationRequirements: "no requirements" };
  const name = t(`listing:certificate.${certificate}`);
  return {
    educationRequirements: {
      "@type": "EducationalOccupationalCredential",
      credentialCategory: credentials[certificate],
      name,
    },
  };
}

/** Experience that is needed, but of no named length, is left to the description. */
function experience({ experience, experienceYears }: ListingView) {
  if (experience === "none" || experience === "helpful") return { experienceRequirements: "no requirements" };
  if (experience !== "required" || experienceYears === null) return {};
  const monthsOfExperience = experienceYears * 12;
  return { experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience } };
}
