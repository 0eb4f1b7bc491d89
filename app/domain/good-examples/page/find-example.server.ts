import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findEventViews, outEvents, publicEvents } from "#app/domain/events/find-event-views.server.ts";
import type { ExampleView } from "../example-view.ts";
import { findExampleViews, outExamples, publicExamples } from "../find-example-views.server.ts";

type Asked = { exampleId: string; lang: Lang };

/** For everybody, with those of its events that everybody may see. */
export async function findPublicExample(db: Db, { exampleId, lang }: Asked) {
  const [example] = await findExampleViews(db, lang, (rows) =>
    publicExamples(rows).where("good_example.id", "=", exampleId),
  );
  return example ? { example, events: await findEventsOf(db, lang, example, publicEvents) } : null;
}

/** For people of member companies: their own, and what is out. `own`: whether it tells of them. */
export async function findExampleForMember(db: Db, { exampleId, lang, companyId }: Asked & { companyId: string }) {
  const [example] = await findExampleViews(db, lang, (rows) => rows.where("good_example.id", "=", exampleId));
  if (!example) return null;
  const own = example.company?.id === companyId;
  const out = example.status === "published" && !(example.company?.suspended && !own);
  const theirs = own && (example.byCompany || example.publishedAt !== null);
  return out || theirs ? { example, own, events: await findEventsOf(db, lang, example, outEvents) } : null;
}

export async function findExampleForOffice(db: Db, { exampleId, lang }: Asked) {
  const [example] = await findExampleViews(db, lang, (rows) => rows.where("good_example.id", "=", exampleId));
  if (!example || (example.status === "draft" && example.byCompany)) return null;
  return { example, events: await findEventsOf(db, lang, example, outEvents) };
}

/** Of an event: what everybody may see, or what members may. */
export async function findExamplesOfEvent(db: Db, { eventId, lang, to }: { eventId: string; lang: Lang; to: Reader }) {
  return findExampleViews(db, lang, (rows) =>
    (to === "members" ? outExamples : publicExamples)(rows).where("good_example.id", "in", (eb) =>
      eb.selectFrom("good_example_event").select("example_id").where("event_id", "=", eventId),
    ),
  );
}

type Reader = "everybody" | "members";

/** What it needs to be named in a line. */
async function findEventsOf(db: Db, lang: Lang, { eventIds }: ExampleView, visible: typeof publicEvents) {
  if (eventIds.length === 0) return [];
  const events = await findEventViews(db, lang, (rows) => visible(rows).where("event.id", "in", eventIds));
  return events.filter(({ company }) => !company?.suspended);
}
