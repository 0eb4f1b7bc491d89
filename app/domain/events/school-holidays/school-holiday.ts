import { z } from "zod";
import type { Day } from "#db/schema.ts";
import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";
import { schoolHolidayKinds } from "./school-holiday-kinds.ts";

const Content = z.object({ kind: z.enum(schoolHolidayKinds), sourceDay: z.string() });

export type SchoolHoliday = z.output<typeof Content> & {
  id: string;
  /** A country, a part of one, or a district: Czech districts have their spring holidays one after another. */
  area: string;
  from: Day;
  until: Day;
  /** Where it can be read, and of which day that is. */
  source: string;
  sourceDay: Day;
};

export function holidayOfEntry({ id, subject, valid_from, valid_until, content, source }: DatedEntry): SchoolHoliday {
  const { kind, sourceDay } = Content.parse(JSON.parse(content));
  return { id, area: subject, kind, from: valid_from, until: valid_until ?? valid_from, source, sourceDay };
}

export function entryOfHoliday({ id, area, kind, from, until, source, sourceDay }: SchoolHoliday): DatedEntry {
  const content = JSON.stringify({ kind, sourceDay } satisfies z.input<typeof Content>);
  const days = { valid_from: from, valid_until: until };
  return { id, topic: "school_holiday", subject: area, ...days, content, source, withdrawn_at: null };
}
