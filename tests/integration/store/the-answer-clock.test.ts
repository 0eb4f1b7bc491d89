import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";

const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < "0009"));

/** What a row must have, with a word for each text and a nought for each number. */
async function insert(db: Db, table: string, given: Record<string, string | number>) {
  const tables = await db.introspection.getTables();
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  const needed = columns.filter(({ isNullable, hasDefaultValue }) => !isNullable && !hasDefaultValue);
  const usual = needed.map(({ name, dataType }) => [name, /int|real|float|double|numeric/i.test(dataType) ? 0 : "x"]);
  const row: Record<string, unknown> = { ...Object.fromEntries(usual), ...given };
  const names = Object.keys(row).map((name) => sql.ref(name));
  const values = Object.values(row).map((value) => sql`${value}`);
  await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(db);
}

describe.each(databases)("a store of the last release on %s", (url) => {
  test("keeps every application and what belongs to it, with its promise in days on the calendar", async () => {
    const db = await connect(await addressOfEmptyStore(url));
    await migrate(db, before);
    const names = { name_de: "x", name_pl: "x", name_cs: "x" };
    await insert(db, "place", { id: "place", country: "DE", ...names });
    await insert(db, "company", { id: "company", slug: "c", place_id: "place" });
    await insert(db, "occupation", { id: "job", field: "metal", training_type: "dual" });
    const codes = {
      kind: "job",
      status: "published",
      pay_unit: "hour",
      german_level: "none",
      experience: "none",
      contract: "permanent",
      text_lang: "de",
    };
    const columns = (await db.introspection.getTables()).find(({ name }) => name === "listing")?.columns ?? [];
    const fitting = Object.entries(codes).filter(([code]) => columns.some(({ name }) => name === code));
    const listing = { id: "listing", company_id: "company", occupation_id: "job", ...Object.fromEntries(fitting) };
    await insert(db, "listing", { ...listing, answer_days: 14 });
    const application = { listing_id: "listing", company_id: "company", lang: "pl", german_level: "A2" };
    const sent = { ...application, submitted_at: "2027-01-20T08:00:00.000Z" };
    await insert(db, "application", { ...sent, id: "a", number: "1", email_folded: "a", status: "received" });
    await insert(db, "application", { ...sent, id: "b", number: "2", email_folded: "b", status: "accepted" });
    const event = { application_id: "b", actor: "employer", event: "status", to_status: "accepted" };
    await insert(db, "application_event", { id: "e", ...event });
    await insert(db, "application_link", { id: "l", application_id: "a" });

    await insert(db, "listing_question", { id: "q", listing_id: "listing", text: "Seit wann?", lang: "de" });
    await insert(db, "application_draft", { id: "d", listing_id: "listing", lang: "pl" });
    await insert(db, "application_draft_answer", { draft_id: "d", question_id: "q", answer: "2019" });
    const asked = { application_id: "a", question: "Seit wann?", question_lang: "de" };
    await insert(db, "application_answer", { ...asked, answer: "2018" });

    await migrate(db);

    const kept = await db
      .selectFrom("application")
      .select(["id", "status", "clock_from", "answer_by"])
      .orderBy("id")
      .execute();
    expect(kept).toEqual([
      { id: "a", status: "received", clock_from: "2027-01-20", answer_by: "2027-02-03" },
      { id: "b", status: "hired", clock_from: null, answer_by: null },
    ]);
    expect(await db.selectFrom("application_history").select("to_status").execute()).toEqual([{ to_status: "hired" }]);
    expect(await db.selectFrom("application_link").select("id").execute()).toEqual([{ id: "l" }]);
    const draftAnswers = db.selectFrom("application_draft_answer").innerJoin("listing_question", "id", "question_id");
    expect(await draftAnswers.select(["text", "answer"]).execute()).toEqual([{ text: "Seit wann?", answer: "2019" }]);
    const answers = db.selectFrom("application_answer").select(["question", "answer_kind", "answer"]);
    expect(await answers.execute()).toEqual([{ question: "Seit wann?", answer_kind: "text", answer: "2018" }]);
    expect(await db.selectFrom("listing").select("answer_days").execute()).toEqual([{ answer_days: 10 }]);
    await expect(
      db
        .updateTable("application")
        .set({ status: "accepted" as "hired" })
        .where("id", "=", "a")
        .execute(),
    ).rejects.toThrow();
    await db.updateTable("application").set({ german_level: null }).where("id", "=", "a").execute();
    await expect(db.deleteFrom("listing").where("id", "=", "listing").execute()).rejects.toThrow(/foreign key/i);
    await db.destroy();
  });
});
