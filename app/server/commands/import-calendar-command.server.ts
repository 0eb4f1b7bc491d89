import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { eventKinds } from "#db/event-codes.ts";
import type { FoundCalendar } from "#app/domain/events/reading/found-calendar.ts";
import { decodeCalendar, readCalendarApart } from "#app/domain/events/reading/read-calendar-apart.server.ts";
import { addWatchedCalendar } from "#app/domain/events/watched/add-watched-calendar.server.ts";
import { type ImportStep, planImport } from "#app/domain/events/watched/plan-import.server.ts";
import { takeCalendar } from "#app/domain/events/watched/take-calendar.server.ts";
import type { WatchedCalendar } from "#app/domain/events/watched/watched-calendar.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { listed } from "./listed.ts";
import { endOfTable } from "./table-file.server.ts";

export const importCalendarCommand = reporting({
  words: "office import-calendar",
  argument: { name: "FILE", is: "somebody's calendar (iCalendar, .ics)" },
  options: [
    { flag: "dry-run", does: "only say what that would change" },
    { word: "name", value: "NAME", does: "whose calendar it is; without it, what the calendar calls itself" },
    { word: "lang", value: "LANG", does: "in which language its events are written (de, pl or cs); de without it" },
    { word: "kind", value: "KIND", does: `what its events mostly are (${eventKinds.join(", ")})` },
  ],
  does: "make drafts of the events of somebody's calendar, for the office to look at",
  more: "The same file can be taken again: untouched drafts follow it, and of what is published only the difference is noted. Calendars with an address are watched from the office's page.",
  report: z.object({
    name: z.string().describe("whose calendar it is"),
    dryRun: z.boolean().describe("whether nothing was changed"),
    added: z.array(z.string()).describe("new drafts"),
    updated: z.array(z.string()).describe("drafts that say now what the calendar says"),
    withdrawn: z.array(z.string()).describe("drafts that went because the calendar calls the event off"),
    differing: z.array(z.string()).describe("events of which the calendar says something else than the office"),
    passedOver: z.int().describe("events that are known, dropped, called off, from another calendar or our own"),
    faults: z.array(z.string()).describe("what cannot be read: file, line and why"),
  }),
  run: ({ argument, flag, word }) =>
    runImportCalendar(argument, {
      dryRun: flag("dry-run"),
      name: word("name"),
      lang: word("lang"),
      kind: word("kind"),
    }),
});

type Asked = { dryRun: boolean; name: string | undefined; lang: string | undefined; kind: string | undefined };

async function runImportCalendar(place: string, { dryRun, ...asked }: Asked) {
  const bytes = await readFile(place).catch(() => null);
  if (!bytes) throw new UsageError(`${place} cannot be read.`);
  const lang = langs.find((one) => one === (asked.lang ?? "de"));
  const kind = eventKinds.find((one) => one === (asked.kind ?? "information_evening"));
  if (!lang || !kind) throw new UsageError(lang ? "--kind is none of ours." : `--lang is one of ${langs.join(", ")}.`);
  const now = new Date();
  const found = await readCalendarApart("command line", { text: decodeCalendar(bytes), today: dayOf(now) });
  if (!found.ok) throw new UsageError(`${place}: ${inWords[found.reason]}`);
  const file = path.basename(place);
  const name = (asked.name ?? found.name ?? file.replace(/\.\w+$/, "")).trim();
  const { db, config } = await openBoard(readConfig(process.env, "production"));
  try {
    const known = await findByName(db, name);
    const about = { host: new URL(config.origin).hostname, today: dayOf(now), isWhole: false };
    const steps = dryRun
      ? await planImport(db, { calendarId: known?.id ?? null, found, ...about })
      : await takeCalendar(db, { calendar: known ?? (await add(db, { name, lang, kind, now })), found, config, now });
    return endOfTable({ name, dryRun, ...reportOf(steps), faults: faultsIn(found, file) }, textOf(name, steps));
  } finally {
    await db.destroy();
  }
}

function findByName(db: Db, name: string): Promise<WatchedCalendar | undefined> {
  const calendars = db.selectFrom("watched_calendar").select(["id", "name", "address", "lang", "kind"]);
  return calendars.where("name", "=", name).executeTakeFirst();
}

type Adding = Pick<WatchedCalendar, "name" | "lang" | "kind"> & { now: Date };

async function add(db: Db, { now, ...calendar }: Adding): Promise<WatchedCalendar> {
  const added = await addWatchedCalendar(db, { calendar, accountId: null, now });
  if (!added.ok) throw new UsageError(`${calendar.name} cannot be the name of a calendar.`);
  return { id: added.id, address: null, ...calendar };
}

const titlesOf = (steps: readonly ImportStep[], ...names: ImportStep["step"][]) =>
  steps.filter(({ step }) => names.includes(step)).map((step) => ("event" in step ? step.event.title : step.title));

function reportOf(steps: readonly ImportStep[]) {
  const report = {
    added: titlesOf(steps, "new"),
    updated: titlesOf(steps, "updated"),
    withdrawn: titlesOf(steps, "withdrawn"),
    differing: titlesOf(steps, "changed", "cancelled", "gone"),
  };
  return { ...report, passedOver: steps.length - Object.values(report).flat().length };
}

function textOf(name: string, steps: readonly ImportStep[]) {
  const { added, updated, withdrawn, differing, passedOver } = reportOf(steps);
  return [
    `${name}:`,
    listed("new drafts", added),
    listed("drafts that follow the calendar", updated),
    listed("drafts withdrawn", withdrawn),
    listed("events that differ from what the office says", differing),
    `  ${passedOver} passed over`,
  ];
}

function faultsIn({ faults, faultCount }: FoundCalendar, file: string) {
  const told = faults.map(({ line, reason, what }) => `${file}:${line}: ${faultWords[reason]}: ${what}`);
  return faultCount > told.length ? [...told, `${file}: and ${faultCount - told.length} more`] : told;
}

const inWords = {
  none: "is no calendar (iCalendar).",
  tooLarge: "is larger than 5 MB.",
  busy: "another calendar is being read.",
  tooComplex: "takes too long to be read.",
} as const;

const faultWords: Record<FoundCalendar["faults"][number]["reason"], string> = {
  unclosed: "has no end",
  line: "cannot be read",
  lineTooLong: "is too long",
  noTitle: "has no title",
  noStart: "has no beginning",
  zone: "names an unknown time zone",
  rule: "repeats in a way that cannot be followed",
  endless: "repeats in a way that cannot be counted",
  tooMany: "is one too many; the rest was left out; at most",
};
