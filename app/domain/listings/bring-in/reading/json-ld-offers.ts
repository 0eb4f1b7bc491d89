import type { Day } from "#db/schema.ts";
import { isDay } from "#app/platform/days.ts";
import { hoursOfDay, withoutTimes } from "./hours-of-day.ts";
import { kindOf } from "./kind-of.ts";
import { type Offer, offerLimits, type RefusedOffer } from "./offer.ts";
import { payOf } from "./pay-of.ts";
import { lineOfHtml, plainOfHtml } from "./plain-of-html.ts";

type Thing = Record<string, unknown>;

const deepest = 12;
const mostThings = 20_000;

/** Every JobPosting in a page's data, wherever it stands: alone, in a list, in a graph, as an item of a list. */
export function jobPostingsIn(data: unknown): Thing[] {
  const found: Thing[] = [];
  let seen = 0;
  const look = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > deepest || ++seen > mostThings) return;
    if (!Array.isArray(value) && typesOf(value as Thing).includes("JobPosting")) found.push(value as Thing);
    else for (const inside of Object.values(value)) look(inside, depth + 1);
  };
  look(data, 0);
  return found;
}

/** A posting of schema.org as an offer; `page` is where it stood, and `isAlone` that nothing else stood there. */
export function offerOfPosting(
  posting: Thing,
  { page, isAlone, today }: { page: string; isAlone: boolean; today: Day },
): { offer: Offer } | { refused: RefusedOffer } {
  const title = lineOfHtml(textOf(posting["title"]) || textOf(posting["name"]), offerLimits.title);
  if (title === "") return { refused: { title: "", where: page, reason: "noTitle" } };
  const deadline = dayOf(posting["validThrough"]);
  if (deadline !== null && deadline < today) return { refused: { title, where: page, reason: "over" } };
  const address = addressOf(posting["url"], page) ?? (isAlone ? page : null);
  const places = placesOf(posting["jobLocation"]);
  const types = listOf(posting["employmentType"]).map(textOf);
  const offer: Offer = {
    externalId: idOf(posting) || address || `${title} ${places.join(" ")}`.slice(0, offerLimits.id),
    address: address ?? page,
    title,
    text: plainOfHtml(textOf(posting["description"])).slice(0, offerLimits.text),
    places,
    kind: kindOf(title, types),
    occupation: null,
    contract: types.some((type) => /^TEMPORARY$/i.test(type)) ? "fixed" : null,
    contractMonths: null,
    ...hoursOf(posting["workHours"]),
    ...payOfPosting(posting),
    startsOn: startOf(posting["jobStartDate"], today),
    deadline,
  };
  return { offer };
}

function typesOf(thing: Thing) {
  return listOf(thing["@type"]).map((type) => textOf(type).replace(/^(https?:\/\/schema\.org\/|schema:)/, ""));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const thingOf = (value: unknown): Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Thing) : {};

/** A value of its own, or one said with its language; deeper no text stands, and a page could go down without end. */
function textOf(value: unknown): string {
  const said = thingOf(value)["@value"] ?? value;
  if (typeof said === "string") return said;
  return typeof said === "number" ? String(said) : "";
}

function idOf({ identifier }: Thing) {
  const [first] = listOf(identifier);
  return lineOfHtml(textOf(first) || textOf(thingOf(first)["value"]), offerLimits.id);
}

function addressOf(value: unknown, page: string) {
  const address = URL.parse(textOf(value), page);
  return textOf(value) === "" || address?.protocol !== "https:" ? null : address.href.slice(0, 2000);
}

/** "10115 Berlin", as the resolver of places likes it; without a town whatever stands there instead. */
function placesOf(value: unknown) {
  const places = listOf(value).map((location) => {
    const place = thingOf(location);
    const address = thingOf(listOf(place["address"])[0]);
    const parts = [address["postalCode"], address["addressLocality"]].map(textOf).filter(Boolean);
    return lineOfHtml(parts.join(" ") || textOf(place["address"]) || textOf(place["name"]) || textOf(location), 120);
  });
  return [...new Set(places.filter(Boolean))].slice(0, offerLimits.places);
}

function payOfPosting(posting: Thing) {
  const salary = thingOf(listOf(posting["baseSalary"])[0]);
  const value = thingOf(salary["value"]);
  const exact = value["value"] ?? salary["value"] ?? posting["baseSalary"];
  return payOf({
    min: value["minValue"] ?? salary["minValue"] ?? exact,
    max: value["maxValue"] ?? salary["maxValue"] ?? exact,
    unit: value["unitText"] ?? salary["unitText"] ?? value["unitCode"],
    currency: salary["currency"] ?? value["currency"] ?? posting["salaryCurrency"],
  });
}

/** "40 hours per week", "38,5 Std./Woche", "35-40 h", "Mo-Fr 6:00-14:00". */
function hoursOf(value: unknown) {
  const said = textOf(value).slice(0, 200);
  const [, from, to] =
    /(\d{1,2}(?:[.,]\d)?)(?:\s?[-–]\s?(\d{1,2}(?:[.,]\d)?))?\s?(?:h\b|hours|std|stunden|wochenstunden|godz|hodin)/i.exec(
      withoutTimes(said),
    ) ?? [];
  const number = (text: string | undefined) => (text === undefined ? null : Number(text.replace(",", ".")));
  return { hoursMin: number(from), hoursMax: number(to ?? from), ...hoursOfDay(said) };
}

function dayOf(value: unknown): Day | null {
  const day = textOf(value).trim().slice(0, 10);
  return isDay(day) ? day : null;
}

/** A day that is over means: at once. */
function startOf(value: unknown, today: Day) {
  const day = dayOf(value);
  return day !== null && day > today ? day : null;
}
