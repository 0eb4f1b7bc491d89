import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { dialectOf } from "#db/dialect-of.ts";
import { keptKindNames, keptKinds } from "#app/domain/data-protection/keeping/kept-kinds.ts";
import { personalTables } from "#app/domain/data-protection/keeping/personal-tables.ts";
import { schedule } from "#app/schedule.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { plainColumns } from "#tests/support/stores/plain-columns.ts";

/** Names under which nothing is written that anybody reads: ids, times, hashes, codes. */
const technical = /(^|_)(id|ids|at|on|day|until|from|by|hash|lang|status|kind|key|for|before|after)$/;

/** What these take away is nobody's, or it only ends something: the kinds say what becomes of that. */
const otherJobs = [
  "end listings past their last day",
  "ask companies about listings that end soon or may be filled",
  "keep the promise of an answer",
  "remind people whom a company has asked something",
  "end appointments that are over",
  "pass on places that nobody confirmed",
  "end the months of the region's figures",
  "forget old entries of the journal",
  "forget what programs were answered",
  "forget what programs were told",
  "end what nobody can be told of any more",
];

const notAddresses = [
  "account.office_mails",
  "admission.mailed_at",
  "returnee_interest_delivery.mailed_at",
  "registration.mailed_at",
  "held_answer.mail_id",
  "held_message.mail_id",
  "membership.mails",
  "returned_mail.mail_id",
  "returned_mail.mail_kind",
];

const personal: Record<string, { kind: string; columns: readonly string[] }> = personalTables;

describe.each(databases)("whose data a table holds, on %s", async (url) => {
  const db = await freshDatabase(url);
  const schema = await columnsOf(db);

  test("is said of every table: a person's, or nobody's", () => {
    const unsaid = [...schema.keys()].filter((table) => !(table in personal) && !(table in plainColumns));
    expect(unsaid).toEqual([]);
  });

  test("is said of every column in which somebody can write", () => {
    const unsaid = [...schema].flatMap(([table, columns]) => {
      const known = [...(personal[table]?.columns ?? []), ...(plainColumns[table] ?? [])];
      return columns
        .filter((column) => !known.includes(column) && !technical.test(column))
        .map((column) => `${table}.${column}`);
    });
    expect(unsaid).toEqual([]);
  });

  /** Where one is missing here, somebody's data are found, given and erased in part only: see find-person.server.ts. */
  test("is asked of every column that holds a mail address, when the office looks for a person", () => {
    const holding = [...schema].flatMap(([table, columns]) =>
      columns.filter((column) => /e?mail|^to_address$|^reply_to$/.test(column)).map((column) => `${table}.${column}`),
    );
    expect(holding.filter((column) => !notAddresses.includes(column)).sort()).toEqual([
      "account.email",
      "admission.contact_email",
      "alert.email",
      "alert.parent_email",
      "application.email",
      "application.email_folded",
      "application_draft.email",
      "application_draft.parent_email",
      "callback.email",
      "company.contact_email",
      "contact_person.email",
      "good_example.contact_email",
      "listing.contact_email",
      "listing_report.email",
      "outbox_mail.reply_to",
      "outbox_mail.to_address",
      "registration.email",
      "returnee_profile.email",
      "taster_request.email",
    ]);
  });

  test("is said of no table and column that is not there", () => {
    const said = [...Object.entries(personal).map(([table, { columns }]) => [table, columns] as const)];
    const gone = [...said, ...Object.entries(plainColumns)].flatMap(([table, columns]) =>
      schema.has(table) ? columns.filter((column) => !schema.get(table)?.includes(column)) : [table],
    );
    expect(gone).toEqual([]);
  });
});

test("every kind but those without a table has one, and every table a kind", () => {
  const kinds = new Set(Object.values(personal).map(({ kind }) => kind));
  expect(keptKindNames.filter((kind) => !kinds.has(kind))).toEqual(["backup", "log"]);
});

test("each kind names jobs of the schedule, and each job that erases is named by a kind", () => {
  const named: string[] = keptKindNames.flatMap((kind) => keptKinds[kind].jobs);
  const names = schedule.map(({ name }) => name);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
  const erasing = schedule.filter(({ erases }) => erases).map(({ name }) => name);
  expect(erasing.filter((name) => !named.includes(name) && !otherJobs.includes(name))).toEqual([]);
});

/** Of text and of bytes, as the store itself says. */
async function columnsOf(db: Db) {
  const { rows } = await (
    dialectOf(db) === "sqlite"
      ? sql<{ table: string; column: string }>`
          select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c
          where m.type = 'table' and m.name not like 'sqlite%' and c.type in ('TEXT', 'BLOB')`
      : sql<{ table: string; column: string }>`
          select table_name as "table", column_name as "column" from information_schema.columns
          where table_schema = current_schema() and data_type in ('text', 'bytea')`
  ).execute(db);
  const all = await sql<{ table: string }>`${
    dialectOf(db) === "sqlite"
      ? sql`select name as "table" from sqlite_master where type = 'table' and name not like 'sqlite%'`
      : sql`select table_name as "table" from information_schema.tables where table_schema = current_schema()`
  }`.execute(db);
  const ofBoard = all.rows.map(({ table }) => table).filter((table) => !table.startsWith("kysely"));
  return new Map(
    ofBoard.map((table) => [table, rows.filter((row) => row.table === table).map(({ column }) => column)]),
  );
}
