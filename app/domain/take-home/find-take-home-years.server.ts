import { countries, type Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import { parameterSchema } from "./rules/parameters.ts";

type TakeHomeYear = {
  id: string;
  country: Country;
  year: number;
  parameters: Record<string, number>;
  source: string;
  withdrawn: boolean;
};

/** The years that the office has entered, the withdrawn ones too, the latest first. What lacks a parameter is none. */
export async function findTakeHomeYears(db: Db): Promise<TakeHomeYear[]> {
  const entries = await findDatedEntries(db, ["take_home"]);
  return entries.flatMap(({ id, subject, valid_from, content, source, withdrawn_at }) => {
    const country = countries.find((one) => one === subject);
    if (!country) return [];
    const read = parameterSchema(country).safeParse(JSON.parse(content));
    if (!read.success) return [];
    const year = Number(valid_from.slice(0, 4));
    return [{ id, country, year, parameters: read.data, source, withdrawn: withdrawn_at !== null }];
  });
}
