import { expect, test } from "vitest";
import { type Kind, kinds } from "#db/codes.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { jobPosting } from "#app/domain/listings/page/job-posting.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { listingView } from "#tests/support/listing-view.ts";

const addresses = { listing: "https://board.example/de/jobs/a", company: "https://board.example/de/companies/muster" };
const posting = (given: Partial<ListingView> = {}) => jobPosting(textsFor("de"), "de", listingView(given), addresses);

const trainingYears = [
  { year: 1, pay: 1100_00 },
  { year: 2, pay: 1200_00 },
];
const training = { payRange: null, trainingYears };
const given: Record<Kind, Partial<ListingView>> = {
  job: {},
  apprenticeship: training,
  dual_study: training,
  internship: {},
  student_job: { weeklyHours: { min: 10, max: 20 } },
  thesis: { pay: null, payRange: null, currency: null, weeklyHours: null },
};

test.each(kinds)("a %s has everything that Google requires", (kind) => {
  const { title, description, datePosted, hiringOrganization, jobLocation, validThrough, employmentType } = posting({
    kind,
    ...given[kind],
  });
  expect({ title, datePosted, validThrough }).toEqual({
    title: "Schweißer MAG",
    datePosted: "2027-01-15",
    validThrough: "2027-03-31T23:59:59+02:00",
  });
  expect(description.length).toBeGreaterThan(title.length);
  expect(hiringOrganization).toMatchObject({ name: "Muster Metallbau GmbH", sameAs: "https://www.muster.example/" });
  expect(jobLocation[0]?.address).toMatchObject({
    addressLocality: "Görlitz",
    addressRegion: "Landkreis Görlitz",
    addressCountry: "DE",
  });
  expect(employmentType).not.toEqual([]);
});

test.each<[Partial<ListingView>, string[]]>([
  [{ weeklyHours: { min: 40, max: 40 } }, ["FULL_TIME"]],
  [{ weeklyHours: { min: 20, max: 25 } }, ["PART_TIME"]],
  [{ weeklyHours: { min: 20, max: 40 } }, ["FULL_TIME", "PART_TIME"]],
  [{ features: ["part_time_possible"] }, ["FULL_TIME", "PART_TIME"]],
  [{ contract: "fixed" }, ["FULL_TIME", "TEMPORARY"]],
  [{ contract: "trial" }, ["FULL_TIME", "TEMPORARY"]],
  [{ contract: "b2b" }, ["CONTRACTOR"]],
  [{ contract: "zlecenie" }, ["OTHER"]],
  [{ contract: "dpp", weeklyHours: { min: 10, max: 10 } }, ["PART_TIME"]],
  [{ kind: "student_job", contract: "zlecenie" }, ["PART_TIME"]],
  [{ kind: "apprenticeship", contract: "fixed" }, ["FULL_TIME"]],
  [{ kind: "internship" }, ["INTERN"]],
])("%j is work of type %j", (given, types) => {
  expect(posting(given).employmentType).toEqual(types);
});

test("pay stands in whole units of its currency, as a range where it is one", () => {
  expect(posting({ payRange: { min: 0, max: 0, unit: "month" } }).baseSalary?.value).toMatchObject({ value: 0 });
  expect(posting().baseSalary).toMatchObject({
    currency: "EUR",
    value: { minValue: 17, maxValue: 21, unitText: "HOUR" },
  });
  expect(
    posting({ payRange: { min: 6200_50, max: 6200_50, unit: "month" }, currency: "PLN" }).baseSalary,
  ).toMatchObject({
    currency: "PLN",
    value: { value: 6200.5, unitText: "MONTH" },
  });
});

test("an apprenticeship is paid what its first year is paid", () => {
  expect(posting({ kind: "apprenticeship", ...training }).baseSalary?.value).toMatchObject({
    value: 1100,
    unitText: "MONTH",
  });
});

test("an address is in its own country's language, with as much of it as is known", () => {
  const [place] = listingView().places;
  const seat = { name: "Zhořelec", district: "okres Zhořelec" };
  const branch = { localName: "Zittau", localDistrict: null, street: null, postalCode: null };
  const places = place
    ? [
        { ...place, ...seat },
        { ...place, ...branch },
      ]
    : [];
  expect(posting({ places }).jobLocation.map(({ address }) => address)).toEqual([
    {
      "@type": "PostalAddress",
      streetAddress: "Musterweg 1",
      postalCode: "02826",
      addressLocality: "Görlitz",
      addressRegion: "Landkreis Görlitz",
      addressCountry: "DE",
    },
    { "@type": "PostalAddress", addressLocality: "Zittau", addressCountry: "DE" },
  ]);
});

test("what is not named is not claimed", () => {
  const bare = posting({ payRange: null, certificate: null, experienceYears: null, features: [], shifts: [] });
  expect(bare).not.toHaveProperty("baseSalary");
  expect(bare).not.toHaveProperty("educationRequirements");
  expect(bare).not.toHaveProperty("experienceRequirements");
  expect(bare).not.toHaveProperty("jobBenefits");
});

test("what is asked of people is told in the words that search engines know", () => {
  expect(posting()).toMatchObject({
    educationRequirements: { credentialCategory: "professional certificate", name: "abgeschlossene Berufsausbildung" },
    experienceRequirements: { monthsOfExperience: 24 },
    occupationalCategory: { codeValue: "7212", inCodeSet: "ISCO-08" },
  });
  expect(posting({ certificate: "none", experience: "helpful" })).toMatchObject({
    educationRequirements: "no requirements",
    experienceRequirements: "no requirements",
  });
});

test("a company without a website is known by its page here", () => {
  const company = { ...listingView().company, website: null };
  expect(posting({ company }).hiringOrganization.sameAs).toBe(addresses.company);
});

test.each([
  ["member", "Organization"],
  ["partner", "Organization"],
  ["university", "CollegeOrUniversity"],
] as const)("who is a %s is a schema.org %s", (kind, type) => {
  const company = { ...listingView().company, kind };
  expect(posting({ company }).hiringOrganization["@type"]).toBe(type);
});

test("the description holds the phrases as a list and no markup of strangers", () => {
  const text = { lang: "de", text: "Rohre & <b>Bleche</b>\n\nZweiter Absatz" } as const;
  const { description } = posting({ text, title: "Koch <script> (m/w/d)" });
  expect(description).toContain("<ul><li>Rahmen schweißen</li></ul>");
  expect(description).toContain("<p>Rohre &amp; &lt;b&gt;Bleche&lt;/b&gt;</p><p>Zweiter Absatz</p>");
  expect(description.replace(/<\/?(p|ul|li|br)>/g, "")).not.toMatch(/[<>]/);
});
