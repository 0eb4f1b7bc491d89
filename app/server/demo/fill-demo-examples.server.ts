import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { fields, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { eventKinds } from "#db/event-codes.ts";
import { costFrames, exampleTags } from "#db/good-examples/good-example-codes.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { saveExample } from "#app/domain/good-examples/form/save-example.server.ts";
import { publishExample, submitExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import type { ExampleSender } from "#app/domain/good-examples/life/tell-company-of-example.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { findDemoCompanies, findDemoOfficer } from "./demo-people.server.ts";

const Examples = z.array(
  z.object({
    company: z.string().optional(),
    daysAgo: z.number(),
    audience: z.enum(["members", "everybody"]),
    tags: z.array(z.enum(exampleTags)),
    fields: z.array(z.enum(fields)).default([]),
    cost: z.enum(costFrames),
    contact: z.object({ name: z.string(), email: z.string().optional(), phone: z.string().optional() }).optional(),
    /** The first of the demo's events of these kinds. */
    events: z.array(z.enum(eventKinds)).default([]),
    texts: z.partialRecord(
      z.enum(langs),
      z.object({ title: z.string(), problem: z.string(), way: z.string(), result: z.string() }),
    ),
    /** Of what a company has handed in and the office has not read yet. */
    state: z.literal("submitted").optional(),
  }),
);
type DemoExample = z.infer<typeof Examples>[number];

type Demo = { db: Db; config: ExampleSender; regionDir: string; now: Date };

/** What the companies of the demo have to tell each other. */
export async function fillDemoExamples({ db, config, regionDir, now }: Demo) {
  const file = regionFile(regionDir, "demo/good-examples/good-examples.json");
  if (!existsSync(file)) return;
  const companies = await findDemoCompanies(db);
  const officerId = await findDemoOfficer(db);
  for (const example of Examples.parse(JSON.parse(readFileSync(file, "utf8")))) {
    const company = companies.get(example.company ?? "") ?? null;
    const at = instantDaysAfter(now, -example.daysAgo);
    const office = { accountId: officerId, companyId: null };
    const writer = example.state ? (company ?? office) : office;
    const content = await contentOf(db, example, company?.companyId ?? null);
    const saved = await saveExample(db, { exampleId: null, content, writer, seen: null, now: at });
    if (!saved.ok) throw new Error(`An example of the demo was not saved: ${saved.reason}`);
    const { exampleId } = saved;
    if (example.state) await submitExample(db, { exampleId, writer, now: at });
    else await publishExample(db, { exampleId, writer: office, seen: null, config, now: at });
  }
}

async function contentOf(db: Db, example: DemoExample, companyId: string | null) {
  const { audience, cost, contact, tags, events } = example;
  const found = await Promise.all(events.map((kind) => findEvent(db, kind)));
  return {
    ...{ companyId, cost, tags, fields: example.fields, membersOnly: audience === "members" },
    contact: contact ? { name: contact.name, email: contact.email ?? null, phone: contact.phone ?? null } : null,
    eventIds: found.flatMap((event) => event?.id ?? []),
    texts: langs.flatMap((lang) => {
      const text = example.texts[lang];
      return text ? [{ lang, ...text }] : [];
    }),
  };
}

function findEvent(db: Db, kind: (typeof eventKinds)[number]) {
  return db
    .selectFrom("event")
    .select("id")
    .where("kind", "=", kind)
    .where("status", "=", "published")
    .orderBy("created_at")
    .orderBy("id")
    .executeTakeFirst();
}
