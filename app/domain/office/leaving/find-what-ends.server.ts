import type { Db } from "#db/connect.server.ts";
import { openStatuses } from "#app/domain/applications/application.ts";

export type WhatEnds = Awaited<ReturnType<typeof findWhatEnds>>;

/** What the last day of a company would end, in numbers, for who must decide on it. */
export async function findWhatEnds(db: Db, companyId: string) {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("listing")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("company_id", "=", companyId)
        .where("status", "not in", ["closed", "draft"])
        .as("listings"),
      eb
        .selectFrom("application")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("company_id", "=", companyId)
        .where("status", "in", openStatuses)
        .as("applications"),
      eb
        .selectFrom("membership")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("company_id", "=", companyId)
        .as("people"),
      eb
        .selectFrom("event")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("company_id", "=", companyId)
        .where("status", "=", "published")
        .as("events"),
      eb
        .selectFrom("good_example")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("company_id", "=", companyId)
        .as("examples"),
    ])
    .executeTakeFirstOrThrow();
  return {
    listings: Number(row.listings),
    applications: Number(row.applications),
    people: Number(row.people),
    events: Number(row.events),
    examples: Number(row.examples),
  };
}
