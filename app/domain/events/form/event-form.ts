import { z } from "zod";
import { fields, spokenLanguages } from "#db/codes.ts";
import { eventAudiences, eventKinds } from "#db/event-codes.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { repeatRules } from "./repeated-times.ts";

export const eventLimits = {
  title: 120,
  text: 3000,
  address: 200,
  partner: 120,
  word: 1000,
  times: 60,
  places: 10_000,
};

export const eventWays = ["place", "online", "both"] as const;

const title = z.string().max(eventLimits.title).optional();
const text = z.string().max(eventLimits.text).optional();

/** readEvent says what the typed times, place and texts mean, readRule until when one registers. */
export const EventForm = z.object({
  kind: z.enum(eventKinds),
  titleDe: title,
  titlePl: title,
  titleCs: title,
  textDe: text,
  textPl: text,
  textCs: text,
  times: z
    .array(
      z.object({
        day: z.string().max(100).optional(),
        from: z.string().max(50).optional(),
        until: z.string().max(50).optional(),
      }),
    )
    .max(eventLimits.times + 3)
    .default([]),
  repeat: z.enum(repeatRules).optional(),
  repeatUntil: z.string().max(100).optional(),
  way: z.enum(eventWays),
  place: z.string().max(100).optional(),
  address: z.string().max(eventLimits.address).optional(),
  link: readAs(readWebAddress).pipe(z.string().max(500)).optional(),
  languages: z.array(z.enum(spokenLanguages)).min(1, "errors.choose").max(spokenLanguages.length),
  audiences: z.array(z.enum(eventAudiences)).max(eventAudiences.length),
  fields: z.array(z.enum(fields)).max(fields.length),
  membersOnly: z.literal("on").optional(),
  /** Only the office says who else invites. */
  company: z.string().max(60).optional(),
  partner: z.string().max(eventLimits.partner).optional(),
  registration: z.literal("on").optional(),
  places: z.number().int("registration:errors.whole").min(1).max(eventLimits.places).optional(),
  waitingList: z.literal("on").optional(),
  closesDay: z.string().max(100).optional(),
  closesTime: z.string().max(50).optional(),
  asksNote: z.literal("on").optional(),
});

export type TypedEvent = z.output<typeof EventForm>;

export const WordForm = z.object({ word: z.string().max(eventLimits.word) });
