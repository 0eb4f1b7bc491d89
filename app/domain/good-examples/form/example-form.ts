import { z } from "zod";
import { fields } from "#db/codes.ts";
import { costFrames, exampleTags } from "#db/good-examples/good-example-codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";

export const exampleLimits = {
  title: 120,
  problem: 600,
  way: 1200,
  result: 600,
  tags: 5,
  events: 3,
  contactName: 100,
  remark: 1000,
};

export const exampleAudiences = ["members", "everybody"] as const;

const title = z.string().max(exampleLimits.title).optional();
const problem = z.string().max(exampleLimits.problem).optional();
const way = z.string().max(exampleLimits.way).optional();
const result = z.string().max(exampleLimits.result).optional();
const event = z.string().max(60).optional();

/** readExample says in which languages it is whole, and what the contact and the events mean. */
export const ExampleForm = z.object({
  titleDe: title,
  titlePl: title,
  titleCs: title,
  problemDe: problem,
  problemPl: problem,
  problemCs: problem,
  wayDe: way,
  wayPl: way,
  wayCs: way,
  resultDe: result,
  resultPl: result,
  resultCs: result,
  cost: z.enum(costFrames).optional(),
  tags: z.array(z.enum(exampleTags)).min(1, "errors.choose").max(exampleLimits.tags),
  fields: z.array(z.enum(fields)).max(fields.length),
  audience: z.enum(exampleAudiences),
  contactName: z.string().max(exampleLimits.contactName).optional(),
  contactEmail: MailAddress.optional(),
  contactPhone: z.string().max(100).optional(),
  contactAgreed: z.literal("on").optional(),
  event1: event,
  event2: event,
  event3: event,
  /** Only the office says of which company it tells. */
  company: z.string().max(60).optional(),
});

export type TypedExample = z.output<typeof ExampleForm>;

export const exampleLanguages = [
  { lang: "de", title: "titleDe", problem: "problemDe", way: "wayDe", result: "resultDe" },
  { lang: "pl", title: "titlePl", problem: "problemPl", way: "wayPl", result: "resultPl" },
  { lang: "cs", title: "titleCs", problem: "problemCs", way: "wayCs", result: "resultCs" },
] as const;

export const exampleParts = ["title", "problem", "way", "result"] as const;

export const ExampleRemarkForm = z.object({ remark: z.string().max(exampleLimits.remark) });
