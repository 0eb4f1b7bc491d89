import type { ExperienceSpan } from "#db/bring-codes.ts";
import { germanLevels, licences } from "#db/codes.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { Asks } from "../bring/asks.ts";
import { broughtOf } from "../bring/brought.ts";
import { placesOf } from "./offered-ticks.ts";

/** Each box carries what it says, as nothing of the CV was kept; what the listing does not ask says nothing. */
export function tickedOf(body: FormData, asks: Asks) {
  const all = (name: string) => body.getAll(name).flatMap((one) => (typeof one === "string" ? [one] : []));
  const one = (name: string) => plainLine(all(name)[0] ?? "", 200) || null;
  const worked = all("months").reduce((sum, months) => sum + (/^\d{1,3}$/.test(months) ? Number(months) : 0), 0);
  const drives = licences.filter((licence) => all("licence").includes(licence));
  const spoken = asks.languages.flatMap((language) => {
    const level = germanLevels.find((known) => all("language").includes(`${language} ${known}`));
    return level ? [{ topic: "language" as const, subject: language, answer: level }] : [];
  });
  return {
    person: { name: one("name"), email: one("email"), phone: one("phone") },
    germanLevel: germanLevels.find((level) => level === one("german")) ?? null,
    brought: broughtOf([
      ...drives.flatMap((licence) => placesOf(licence, asks).map((place) => ({ ...place, answer: "yes" }))),
      ...spoken,
      ...(asks.experience && worked > 0 ? [{ topic: "experience" as const, subject: "", answer: spanOf(worked) }] : []),
    ]),
  };
}

function spanOf(months: number): ExperienceSpan {
  if (months < 12) return "under_1";
  if (months < 36) return "1_to_3";
  return months <= 60 ? "3_to_5" : "over_5";
}
