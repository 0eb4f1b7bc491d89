import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { takeDoorList } from "#app/domain/events/door/take-door-list.server.ts";
import { findEventViews } from "#app/domain/events/find-event-views.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertGuest, insertRule } from "#tests/support/events.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const config = readConfig({}, "test");
const t = textsFor("pl");
const now = new Date("2027-03-01T09:00:00Z");

async function filled() {
  const db = await freshDatabase();
  const { id } = await insertEvent(db, { times: [{ day: "2027-03-12" }], titles: { de: "Ausbildungsmesse" } });
  await insertRule(db, id, { places: 80 });
  const come = async (name: string, given: object = {}) =>
    insertGuest(db, config, { event_id: id, name, email: `${name.length}-${name[0]}@example.org`, ...given });
  await come("Łukasz Żak", { persons: 2 });
  await come("Änne Özer");
  await come('=HYPERLINK("x")', { note: "+49 kommt; später" });
  await come("Zoë Warte", { placed_at: null });
  await come("Olena Коваль", { placed_at: null, confirmed_at: null, confirm_by: "2027-03-02T09:00:00.000Z" });
  const [event] = await findEventViews(db, "pl", (rows) => rows.where("event.id", "=", id));
  const by = { accountId: (await insertAccount(db)).id, name: "Ole Amt" };
  if (!event) throw new Error("No event");
  const take = (format: "csv" | "pdf") => takeDoorList(db, { event, lang: "pl", format, by, board: "Dreiland", now });
  return { db, id, come, take };
}

test("the list for the door as a table: by name, then who waits, nothing a formula, nobody unconfirmed", async () => {
  const { db, id, take } = await filled();
  const answer = await take("csv");
  const text = await answer.text();
  const [, ...lines] = parse(text, { delimiter: ";", bom: true });
  const [place, first] = [t("registration:door.place"), t("registration:door.waits", { position: 1 })];
  expect(lines).toEqual([
    [`'=HYPERLINK("x")`, "1", "'+49 kommt; später", place, ""],
    ["Änne Özer", "1", "", place, ""],
    ["Łukasz Żak", "2", "", place, ""],
    ["Zoë Warte", "1", "", first, ""],
  ]);
  expect(text).not.toContain("@");
  expect(answer.headers.get("Content-Disposition")).toContain(`${id}.csv`);
  const audit = await db.selectFrom("audit").select(["action", "subject_id"]).execute();
  expect(audit).toEqual([{ action: "event.list_taken", subject_id: id }]);
});

test("the list for the door on paper has everybody on it, on as many pages as that takes", async () => {
  const { come, take } = await filled();
  for (let index = 0; index < 60; index++) await come(`Gast ${"x".repeat(index)}`, { persons: 3 });
  const { pages, text } = await readPdf(new Uint8Array(await (await take("pdf")).arrayBuffer()));
  expect(pages.length).toBeGreaterThan(1);
  for (const name of ["Łukasz Żak", "Änne Özer", "Zoë Warte", `Gast ${"x".repeat(30)}`]) expect(text).toContain(name);
  expect(text).not.toContain("Коваль");
});
