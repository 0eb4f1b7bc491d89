import type { Insertable } from "kysely";
import { type Certificate, type Fulfilment, workTimesOf } from "#db/bring-codes.ts";
import type { Field } from "#db/codes.ts";
import { fieldCertificates } from "#db/field-certificates.ts";
import type { Database } from "#db/schema.ts";
import type { Applicant } from "./content.server.ts";
import { dayAfter } from "./days.ts";
import type { ListingRows } from "./listing.ts";
import type { Random } from "./random.ts";

type Target = Pick<
  ListingRows,
  "listing" | "listing_phrase" | "listing_licence" | "listing_shift" | "listing_language"
> & {
  field: Field;
};
type Ticked = Pick<Insertable<Database["application_brought"]>, "topic" | "subject" | "answer">;

/** What somebody ticks of what a listing asks: the person is always the same, the listing is not. */
export function broughtTo(target: Target, applicant: Applicant, random: Random, now: Date): Ticked[] {
  if (!applicant.ways.length) return [];
  return [
    ...requirements(target, applicant, random),
    ...facts(target, applicant, now),
    ...languages(target, applicant, random),
    ...applicant.ways.filter((way) => way !== "bus").map((way) => tick("way", way)),
    ...(applicant.trial_day === "1" && target.listing.kind !== "thesis" ? [tick("trial_day", "")] : []),
  ];
}

const tick = (topic: Ticked["topic"], subject: string, answer = "yes"): Ticked => ({ topic, subject, answer });

/** Said by the question about years, or nothing that one could have, or nobody's business. */
const notTicked = [
  "req-career-changers",
  "req-experience-one-year",
  "req-experience-three-years",
  "req-rail-fitness",
  "req-height-fitness",
];

/** Nobody says no to careful work; the rest is had, half had or to be learned. */
const character = ["req-careful-work", "req-teamwork", "req-friendly-manner", "req-curiosity", "req-independent-work"];

function requirements({ listing_phrase, listing_licence }: Target, { certificates }: Applicant, random: Random) {
  const has = new Set<string>(certificates);
  const phrases = listing_phrase
    .map(({ phrase_id }) => phrase_id)
    .filter((id) => id.startsWith("req-") && !notTicked.includes(id))
    .map((id) => tick("requirement", id, character.includes(id) ? "yes" : mostly(random)));
  const licences = listing_licence.map(({ licence }) => {
    const held = has.has(licence) || (licence === "welding" && has.has("weld_test"));
    return tick("requirement", `licence-${licence}`, held ? "yes" : random.pick(["not_yet", "can_learn", "can_learn"]));
  });
  return [...licences, ...phrases];
}

function mostly(random: Random): Fulfilment {
  return random.pick(["yes", "yes", "yes", "partly", "can_learn", "not_yet"] as const);
}

function facts(
  { listing, listing_phrase, listing_licence, listing_shift, field }: Target,
  applicant: Applicant,
  now: Date,
) {
  const { experience, school, certificates, start, times } = applicant;
  const learns = listing.kind === "apprenticeship" || listing.kind === "dual_study";
  const asked = new Set(listing_shift.flatMap(({ shift }) => workTimesOf[shift]));
  const works = listing.kind === "job";
  const schooled = learns || (listing.leaving_certificate && listing.leaving_certificate !== "none");
  return [
    ...(works && experience && listing.experience !== "none" ? [tick("experience", "", experience)] : []),
    ...(works && !listing_phrase.some(({ phrase_id }) => phrase_id === "req-degree") ? certificates : [])
      .filter((one) => fieldCertificates[field].includes(one))
      .filter((one) => !isRequirement(one, { listing_phrase, listing_licence }))
      .map((one) => tick("certificate", one)),
    ...(schooled && school ? [tick("school", "", school)] : []),
    ...(works && start ? [tick("start", "", startOf(start, now))] : []),
    ...(times.some((time) => asked.has(time))
      ? [...asked].map((time) => tick("shift", time, times.includes(time) ? "yes" : "no"))
      : []),
  ];
}

/** The listing asks for it by name already. */
function isRequirement(
  certificate: Certificate,
  { listing_phrase, listing_licence }: Pick<Target, "listing_phrase" | "listing_licence">,
) {
  const licence = certificate === "weld_test" ? "welding" : certificate;
  const phrase = { hygiene: "req-hygiene-instruction", code_95: "req-driving-licence-ce" }[certificate as "hygiene"];
  return (
    listing_licence.some((row) => row.licence === licence) ||
    listing_phrase.some(({ phrase_id }) => phrase_id === phrase)
  );
}

function startOf(start: string, now: Date) {
  return /^\d+$/.test(start) ? dayAfter(now, Number(start)) : start;
}

/** Those beside German that the listing has use for; one's own is known well. */
function languages({ listing_language }: Target, { lang: own }: Applicant, random: Random) {
  const asked = new Set(
    listing_language.flatMap(({ lang, purpose }) => (purpose === "team" || lang === "de" ? [] : [lang])),
  );
  return [...asked].map((lang) => {
    const level = lang === own ? "C2" : lang === "en" ? random.pick(["A2", "B1", "B2"]) : random.pick(["none", "A1"]);
    return tick("language", lang, level);
  });
}
