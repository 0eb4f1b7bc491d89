import { z } from "zod";
import { germanLevels } from "#db/codes.ts";
import { type FormState, typedList, typedText } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { Asks, BringPage } from "./asks.ts";
import { type Brought, broughtOf, type BroughtRow } from "./brought.ts";

/** Whatever is ticked can be taken; only what is typed, or missing, can be wrong. */
export function bringForm(page: BringPage, { germanNeeded }: Pick<Asks, "germanNeeded">) {
  const level = z.enum(germanLevels);
  return z.object({
    german_level: page === "languages" && germanNeeded ? level : level.optional(),
    starts_on: readAs(readDay).optional(),
  });
}

/** What was ticked on a page, as far as the listing asks for it. `start` is what was typed, once it is read. */
export function broughtOn(page: BringPage, form: FormState, asks: Asks, start?: string): Partial<Brought> {
  const { requirements, experience, certificates, languages, school, ...when } = broughtOf(
    rowsOn(page, form, asks, start),
  );
  if (page === "can") return { requirements, experience, certificates };
  return page === "languages" ? { languages, school } : when;
}

function rowsOn(page: BringPage, form: FormState, asks: Asks, start: string | undefined): BroughtRow[] {
  const answer = (topic: BroughtRow["topic"], subject: string, typed: string | undefined): BroughtRow[] =>
    typed ? [{ topic, subject, answer: typed }] : [];
  const ticked = (topic: BroughtRow["topic"], name: string, asked: readonly string[]) =>
    asked.flatMap((subject) => answer(topic, subject, typedList(form, name)?.includes(subject) ? "yes" : undefined));
  if (page === "can") {
    return [
      ...asks.requirements.flatMap(({ subject }) => answer("requirement", subject, typedText(form, `has.${subject}`))),
      ...(asks.experience ? answer("experience", "", typedText(form, "experience")) : []),
      ...ticked("certificate", "certificates", asks.certificates),
    ];
  }
  if (page === "languages") {
    return [
      ...asks.languages.flatMap((lang) => answer("language", lang, typedText(form, `level.${lang}`))),
      ...(asks.school ? answer("school", "", typedText(form, "school")) : []),
    ];
  }
  const atOnce = typedText(form, "at_once") === "on" ? "at_once" : undefined;
  const times = typedList(form, "times")?.filter((time) => asks.workTimes.some((asked) => asked === time)) ?? [];
  return [
    ...(asks.start ? answer("start", "", start ?? atOnce) : []),
    /* Nothing ticked is nothing said; else what is not ticked cannot be worked. */
    ...(times.length > 0 ? asks.workTimes : []).flatMap((time) =>
      answer("shift", time, times.includes(time) ? "yes" : "no"),
    ),
    ...ticked("way", "ways", asks.ways),
    ...(asks.trialDay ? answer("trial_day", "", typedText(form, "trial_day") === "on" ? "yes" : undefined) : []),
  ];
}
