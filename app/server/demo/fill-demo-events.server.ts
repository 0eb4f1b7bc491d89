import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { fields, langs, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { eventAudiences, eventKinds } from "#db/event-codes.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { beginExhibiting } from "#app/domain/events/exhibiting/begin-exhibiting.server.ts";
import { saveEvent } from "#app/domain/events/form/save-event.server.ts";
import { cancelEvent, publishEvent, submitEvent } from "#app/domain/events/life/event-deeds.server.ts";
import type { RegistrationSender } from "#app/domain/events/registering/mail-registered.server.ts";
import { dayOf, daysAfter, endOfDay } from "#app/platform/days.ts";
import { findDemoCompanies, findDemoOfficer } from "./demo-people.server.ts";
import { fillDemoRegistrations } from "./fill-demo-registrations.server.ts";

const words = z.partialRecord(z.enum(langs), z.string());
const Events = z.array(
  z.object({
    kind: z.enum(eventKinds),
    /** The first such weekday (0: Sunday) that is so many days ahead; a week later where a holiday is in the way. */
    ahead: z.number(),
    weekday: z.number(),
    times: z.array(z.object({ after: z.number(), starts: z.string().default(""), ends: z.string().default("") })),
    membersOnly: z.boolean().default(false),
    company: z.string().optional(),
    partner: z.string().default(""),
    place: z.string().default(""),
    address: z.string().default(""),
    online: z.boolean().default(false),
    link: z.string().default(""),
    audiences: z.array(z.enum(eventAudiences)),
    fields: z.array(z.enum(fields)).default([]),
    languages: z.array(z.enum(spokenLanguages)),
    /** `parties`: how many have registered already. */
    registration: z
      .object({
        places: z.number().nullable().default(null),
        waitingList: z.boolean().default(true),
        asksNote: z.boolean().default(false),
        closesDaysBefore: z.number().optional(),
        parties: z.number(),
      })
      .optional(),
    /** Companies that can be met there. */
    exhibitors: z.array(z.string()).default([]),
    title: words,
    text: words.default({}),
    /** Of what a company has written and the office has not published. */
    state: z.enum(["draft", "submitted"]).optional(),
    cancelled: z.string().optional(),
  }),
);
type DemoEvent = z.infer<typeof Events>[number];

type Demo = { db: Db; config: RegistrationSender; regionDir: string; now: Date };

/** The calendar of the demo: what the office has published, what is cancelled, and what companies have not finished. */
export async function fillDemoEvents({ db, config, regionDir, now }: Demo) {
  const file = regionFile(regionDir, "demo/events.json");
  if (!existsSync(file)) return;
  const companies = await findDemoCompanies(db);
  const officerId = await findDemoOfficer(db);
  const isHoliday = holidaysIn(regionDir);
  for (const event of Events.parse(JSON.parse(readFileSync(file, "utf8")))) {
    const company = companies.get(event.company ?? "") ?? null;
    const own = event.state && company ? company : null;
    const writer = { accountId: own?.accountId ?? officerId, companyId: own?.companyId ?? null };
    const content = contentOf(event, { companyId: company?.companyId ?? null, today: dayOf(now), isHoliday });
    const saved = await saveEvent(db, { eventId: null, content, writer, seen: null, config, now });
    if (!saved.ok) throw new Error(`An event of the demo was not saved: ${saved.reason}`);
    const deed = { eventId: saved.eventId, writer, config, now };
    if (event.state === "submitted") await submitEvent(db, deed);
    if (event.state === undefined) await publishEvent(db, { ...deed, seen: null });
    for (const slug of event.exhibitors) {
      const exhibitor = companies.get(slug);
      if (exhibitor) await beginExhibiting(db, { eventId: saved.eventId, ...exhibitor, now });
    }
    if (event.registration) {
      const { places, parties } = event.registration;
      await fillDemoRegistrations(db, { eventId: saved.eventId, places, parties, config, regionDir, now });
    }
    if (event.cancelled) await cancelEvent(db, { ...deed, word: { text: event.cancelled, lang: "de" } });
  }
}

/** Of every part of the country in which the region lies. */
function holidaysIn(regionDir: string) {
  const german = readRegion(regionDir).schoolAreas.filter(({ id }) => id.startsWith("DE-"));
  const each = german.map(({ id }) => holidaysOf(id));
  return (day: string) => each.some((isHoliday) => isHoliday(day));
}

type Planned = { companyId: string | null; today: string; isHoliday: (day: string) => boolean };

function contentOf(event: DemoEvent, { companyId, today, isHoliday }: Planned) {
  const earliest = daysAfter(today, event.ahead);
  const planned = daysAfter(earliest, (event.weekday - new Date(`${earliest}T00:00:00Z`).getUTCDay() + 7) % 7);
  const isFree = (first: string) => event.times.every(({ after }) => !isHoliday(daysAfter(first, after)));
  const first = [0, 7, 14].map((later) => daysAfter(planned, later)).find(isFree) ?? planned;
  const { kind, membersOnly, online, audiences, languages } = event;
  return {
    ...{ kind, membersOnly, online, audiences, languages, fields: event.fields, companyId },
    partner: event.partner || null,
    placeId: event.place || null,
    address: event.address || null,
    link: event.link || null,
    registration: ruleOf(event, first),
    times: event.times.map(({ after, starts, ends }) => ({
      day: daysAfter(first, after),
      starts: starts || null,
      ends: ends || null,
    })),
    texts: langs.flatMap((lang) => {
      const title = event.title[lang];
      return title ? [{ lang, title, text: event.text[lang] ?? null }] : [];
    }),
  };
}

function ruleOf({ registration }: DemoEvent, first: string) {
  if (!registration) return null;
  const { places, waitingList, asksNote, closesDaysBefore } = registration;
  const closesAt =
    closesDaysBefore === undefined ? null : new Date(endOfDay(daysAfter(first, -closesDaysBefore))).toISOString();
  return { places, waitingList, asksNote, closesAt };
}
