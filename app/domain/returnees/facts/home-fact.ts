import { z } from "zod";
import { currencies, langs } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";

/** What people ask before they come home: what one earns, what one pays for a flat, and what has become different. */
export const homeFactKinds = ["pay", "rent", "change"] as const;
export type HomeFactKind = (typeof homeFactKinds)[number];

/** Instead of a district: the fact is about the whole region. */
export const wholeRegion = "region";

const Content = z.object({
  kind: z.enum(homeFactKinds),
  /** A district, or the whole region. */
  area: z.string(),
  /** Of pay and rent: minor units a month, or a month and square metre. */
  amount: z.number().nullable(),
  currency: z.enum(currencies).nullable(),
  /** Of a change: what it is, in as many languages as the office wrote. */
  texts: z.array(z.object({ lang: z.enum(langs), text: z.string() })),
});

export type HomeFact = z.output<typeof Content> & {
  id: string;
  /** Of when it is. */
  day: Day;
  /** Where it can be read. */
  source: string;
};

export function factOfEntry({ id, valid_from, content, source }: DatedEntry): HomeFact {
  return { id, day: valid_from, source, ...Content.parse(JSON.parse(content)) };
}

/** Of one day an area has one pay and one rent, but may have changed in several ways. */
export function entryOfFact({ id, day, source, ...content }: HomeFact): DatedEntry {
  const { kind, area } = content;
  const subject = kind === "change" ? `${kind} ${area} ${id}` : `${kind} ${area}`;
  const days = { valid_from: day, valid_until: null };
  return { id, topic: "home_fact", subject, ...days, content: JSON.stringify(content), source, withdrawn_at: null };
}
