import { z } from "zod";
import { countries } from "#db/codes.ts";
import { readCsv } from "#db/csv.ts";
import type { DatedTopic } from "#db/dated-topics.ts";
import type { Day, Minor } from "#db/schema.ts";
import { dataFile } from "./vocabulary-files.server.ts";

/** What the board knows of a table when it is installed. */
export type ShippedEntry = {
  id: string;
  topic: DatedTopic;
  subject: string;
  valid_from: Day;
  content: string;
  source: string;
};

const amount = z.string().regex(/^\d+(\.\d\d)?$/);
const minor = (text: string): Minor => Math.round(Number(text) * 100);
const dated = {
  country: z.enum(countries),
  valid_from: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  source: z.string().min(1),
};

const Wage = z.object({
  ...dated,
  hour: amount.transform(minor),
  month: z.union([z.literal("").transform(() => null), amount.transform(minor)]),
});

const yearly = amount.transform(minor);
const Training = z.object({ ...dated, year1: yearly, year2: yearly, year3: yearly, year4: yearly });

const unique = ["country", "valid_from"] as const;

/** A row keeps its id as long as its country and day stay: never correct these, add a row. */
export function readShippedEntries(): ShippedEntry[] {
  const wages = readCsv(dataFile("minimum-wages"), Wage, { unique }).map(({ hour, month, ...row }) =>
    shipped("minimum_wage", row, { hour, month }),
  );
  const training = readCsv(dataFile("training-pay"), Training, { unique }).map(
    ({ year1, year2, year3, year4, ...row }) => shipped("training_pay", row, { perYear: [year1, year2, year3, year4] }),
  );
  return [...wages, ...training];
}

type DatedRow = { country: string; valid_from: Day; source: string };

function shipped(topic: DatedTopic, { country, valid_from, source }: DatedRow, content: object): ShippedEntry {
  const id = `${topic}-${country}-${valid_from}`;
  return { id, topic, subject: country, valid_from, content: JSON.stringify(content), source };
}
