import { XMLParser } from "fast-xml-parser";
import type { Day } from "#db/schema.ts";
import { fetchableAddress } from "#app/platform/fetching/fetchable-address.ts";
import { isPlainXml } from "#app/platform/fetching/is-plain-xml.ts";
import { kindOf } from "./kind-of.ts";
import { type Offer, offerLimits, type RefusedOffer } from "./offer.ts";
import { payOf } from "./pay-of.ts";
import { lineOfHtml, plainOfHtml } from "./plain-of-html.ts";

type Element = Record<string, unknown>;
type Feed = "personio" | "recruitee";
type Read = { offer: Offer } | { refused: RefusedOffer };

export type FeedRead = { feed: Feed; read: Read[] };

const repeated = ["position", "jobDescription", "job", "location"];
const parser = new XMLParser({
  processEntities: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  isArray: (tag: string) => repeated.includes(tag),
});

/** The offers of a feed in one of the two forms that we know; null for anything else. */
export function readFeed(xml: string, { address, today }: { address: string; today: Day }): FeedRead | null {
  const root = parsed(xml);
  if (!root) return null;
  if ("workzag-jobs" in root) {
    const positions = elementsOf(elementOf(root["workzag-jobs"])["position"]);
    return { feed: "personio", read: positions.map((position) => ofPersonio(position, address)) };
  }
  if ("jobs" in root) {
    const jobs = elementsOf(elementOf(root["jobs"])["job"]);
    return { feed: "recruitee", read: jobs.map((job) => ofRecruitee(job, { address, today })) };
  }
  return null;
}

function parsed(xml: string): Element | null {
  if (!isPlainXml(xml)) return null;
  try {
    return elementOf(parser.parse(xml));
  } catch {
    return null;
  }
}

/** https://developer.personio.de/docs/retrieving-open-job-positions */
function ofPersonio(position: Element, address: string): Read {
  const id = line(position["id"]);
  const title = line(position["name"], offerLimits.title);
  if (title === "") return { refused: { title: "", where: id || address, reason: "noTitle" } };
  const blocks = elementsOf(elementOf(position["jobDescriptions"])["jobDescription"]);
  const additional = listOf(elementOf(position["additionalOffices"])["office"]);
  const places = [position["office"], ...additional].map((office) => line(office)).filter(Boolean);
  const type = line(position["employmentType"]);
  const salary = elementOf(position["salary"]);
  const offer: Offer = {
    externalId: id || title,
    address: id === "" ? null : new URL(`/job/${encodeURIComponent(id)}`, address).href,
    title,
    text: plainOfHtml(blocks.map((block) => `<h3>${text(block["name"])}</h3>${text(block["value"])}`).join("")).slice(
      0,
      offerLimits.text,
    ),
    places: [...new Set(places)].slice(0, offerLimits.places),
    kind: line(position["seniority"]) === "student" && kindOf(title) === "job" ? "student_job" : kindOf(title, [type]),
    occupation: null,
    contract: type === "permanent" ? "permanent" : null,
    contractMonths: null,
    hoursMin: null,
    hoursMax: null,
    ...payOf({
      min: line(salary["min"]),
      max: line(salary["max"]),
      unit: line(salary["interval"] ?? salary["period"]),
      currency: line(salary["currency"]),
    }),
    startsOn: null,
    deadline: null,
  };
  return { offer };
}

/** https://docs.recruitee.com/docs/feed */
function ofRecruitee(job: Element, { address }: { address: string; today: Day }): Read {
  const id = line(job["reference"]);
  const title = line(job["title"], offerLimits.title);
  if (title === "") return { refused: { title: "", where: id || address, reason: "noTitle" } };
  const locations = elementsOf(elementOf(job["locations"])["location"]);
  const places = [...locations, job].map((place) => line(`${text(place["postal_code"])} ${text(place["city"])}`));
  const type = line(job["contract_type"]);
  const salary = elementOf(job["salary"]);
  const url = fetchableAddress(line(job["url"], 2000));
  const [from, to] = [hours(job["min_hours"]), hours(job["max_hours"])];
  const offer: Offer = {
    externalId: id || url?.href || title,
    address: url?.href ?? null,
    title,
    text: plainOfHtml(text(job["description_requirements"]) || text(job["description"])).slice(0, offerLimits.text),
    places: [...new Set(places.filter(Boolean))].slice(0, offerLimits.places),
    kind: kindOf(title, [type]),
    occupation: null,
    contract: contractOf(type),
    contractMonths: null,
    hoursMin: from ?? to,
    hoursMax: to ?? from,
    ...payOf({
      min: line(salary["min"]),
      max: line(salary["max"]),
      unit: line(salary["period"]),
      currency: line(salary["currency"]),
    }),
    startsOn: null,
    deadline: null,
  };
  return { offer };
}

function contractOf(type: string) {
  if (/permanent/.test(type)) return "permanent" as const;
  return /fixed|temporary/.test(type) ? ("fixed" as const) : null;
}

function hours(value: unknown) {
  const count = Number(line(value) || NaN);
  return count >= 1 && count <= 60 ? count : null;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const elementOf = (value: unknown): Element =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Element) : {};
const elementsOf = (value: unknown) => listOf(value).map(elementOf);
const text = (value: unknown) => (typeof value === "string" ? value : "");
const line = (value: unknown, limit: number = 120) => lineOfHtml(text(value), limit);
