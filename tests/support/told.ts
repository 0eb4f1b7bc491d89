import type { Insertable } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { ExampleTag } from "#db/good-examples/good-example-codes.ts";
import { newExampleId, newNewsId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import { longAgo } from "./factories.ts";

type GivenExample = Partial<Insertable<Database["good_example"]>> & {
  titles?: Partial<Record<Lang, string>>;
  tags?: ExampleTag[];
  events?: string[];
};

/** Published for everybody and told by the office, unless the test says otherwise. */
export async function insertExample(
  db: Db,
  { titles = { de: "Schichten getauscht" }, tags = ["shift_models"], events = [], ...given }: GivenExample = {},
) {
  const status = given.status ?? "published";
  const example = await db
    .insertInto("good_example")
    .values({
      ...{ id: newExampleId(), status, members_only: 0, by_company: 0, created_at: longAgo, updated_at: longAgo },
      published_at: status === "published" ? longAgo : null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const example_id = example.id;
  for (const [lang, title] of Object.entries(titles) as [Lang, string][])
    await db
      .insertInto("good_example_text")
      .values({
        example_id,
        lang,
        title,
        problem: `${title}: Problem`,
        way: `${title}: Weg`,
        result: `${title}: Ergebnis`,
      })
      .execute();
  for (const tag of tags) await db.insertInto("good_example_tag").values({ example_id, tag }).execute();
  for (const event_id of events) await db.insertInto("good_example_event").values({ example_id, event_id }).execute();
  return example;
}

type GivenNote = Partial<Insertable<Database["news"]>> & { titles?: Partial<Record<Lang, string>>; text?: string };

/** Published for everybody, unless the test says otherwise. */
export async function insertNote(
  db: Db,
  { titles = { de: "Sprechtag in Görlitz" }, text = "Am Montag ist Sprechtag.", ...given }: GivenNote = {},
) {
  const note = await db
    .insertInto("news")
    .values({
      ...{ id: newNewsId(), status: "published", members_only: 0, published_at: longAgo },
      ...{ created_at: longAgo, updated_at: longAgo },
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  for (const [lang, title] of Object.entries(titles) as [Lang, string][])
    await db.insertInto("news_text").values({ news_id: note.id, lang, title, text }).execute();
  return note;
}
