import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { currencies, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { homeFactKinds } from "#app/domain/returnees/facts/home-fact.ts";
import { saveHomeFact } from "#app/domain/returnees/facts/save-home-fact.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { findDemoOfficer } from "./demo-people.server.ts";

const Facts = z.array(
  z.object({
    kind: z.enum(homeFactKinds),
    area: z.string(),
    amount: z.number().nullable().default(null),
    currency: z.enum(currencies).nullable().default(null),
    texts: z.partialRecord(z.enum(langs), z.string()).default({}),
    daysAgo: z.number().int(),
  }),
);

/** Round, so that nobody takes them for a statistic's; each says itself that it is an example. */
const source = "Beispiel · przykład · příklad";

export async function fillDemoHomeFacts({ db, regionDir, now }: { db: Db; regionDir: string; now: Date }) {
  const file = regionFile(regionDir, "demo/home-facts.json");
  if (!existsSync(file)) return;
  const officer = { accountId: await findDemoOfficer(db) };
  for (const { texts, daysAgo, ...said } of Facts.parse(JSON.parse(readFileSync(file, "utf8")))) {
    const written = langs.flatMap((lang) => {
      const text = texts[lang];
      return text ? [{ lang, text }] : [];
    });
    const fact = { ...said, texts: written, day: daysAfter(dayOf(now), -daysAgo), source };
    await saveHomeFact(db, { id: null, fact, seen: "", officer, now });
  }
}
