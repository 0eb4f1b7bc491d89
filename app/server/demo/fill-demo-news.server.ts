import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { saveNews } from "#app/domain/news/form/save-news.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { findDemoOfficer } from "./demo-people.server.ts";

const News = z.array(
  z.object({
    /** Less than nothing: is still to come out. */
    daysAgo: z.number(),
    audience: z.enum(["members", "everybody"]).default("everybody"),
    texts: z.partialRecord(z.enum(langs), z.object({ title: z.string(), text: z.string() })),
    state: z.literal("draft").optional(),
  }),
);

/** The notes of the demo's office. */
export async function fillDemoNews({ db, regionDir, now }: { db: Db; regionDir: string; now: Date }) {
  const file = regionFile(regionDir, "demo/news/news.json");
  if (!existsSync(file)) return;
  const accountId = await findDemoOfficer(db);
  for (const { daysAgo, audience, texts, state } of News.parse(JSON.parse(readFileSync(file, "utf8")))) {
    const at = instantDaysAfter(now, -daysAgo);
    const content = {
      membersOnly: audience === "members",
      publishedAt: state ? null : at.toISOString(),
      texts: langs.flatMap((lang) => {
        const text = texts[lang];
        return text ? [{ lang, ...text }] : [];
      }),
    };
    const written = daysAgo > 0 ? at : now;
    await saveNews(db, { newsId: null, content, publishes: !state, accountId, seen: null, now: written });
  }
}
