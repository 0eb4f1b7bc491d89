import { type Kysely, sql } from "kysely";
import { dialectOf } from "../dialect-of.ts";
import { replaceCodes } from "./replace-codes.ts";
import { belongsTo, createTable, flag, id, oneOf, required } from "./table.ts";

/** A promise counts working days from now on. Two weeks become ten of them; what was promised to people stays. */
export async function up(db: Kysely<unknown>) {
  await changeStages(db);
  await db.schema.alterTable("district").addColumn("subdivision", "text").execute();
  await db.schema.alterTable("application").addColumn("clock_from", "text").execute();
  await db.schema.alterTable("application").addColumn("answer_by", "text").execute();
  await startClocks(db);
  await sql`update listing set answer_days = case when answer_days < 2 then 1 else (answer_days * 5 + 3) / 7 end`.execute(
    db,
  );
  await db.schema
    .createIndex("application_answer_by_index")
    .on("application")
    .columns(["answer_by", "company_id"])
    .execute();

  await createTable(db, "application_reminder")
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("clock_from", "text", required)
    .addColumn("step", "text", required)
    .addColumn("sent_on", "text", required)
    .addPrimaryKeyConstraint("application_reminder_pk", ["application_id", "clock_from", "step"])
    .addCheckConstraint(
      "application_reminder_step_code",
      oneOf("step", ["half", "soon", "today", "late", "escalated", "announced", "closed"]),
    )
    .execute();

  await createTable(db, "company_answer")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("answered_on", "text", required)
    .addColumn("working_days", "integer", required)
    .addColumn("in_time", "integer", required)
    .addColumn("given_by", "text", required)
    .addCheckConstraint("company_answer_in_time_flag", flag("in_time"))
    .addCheckConstraint("company_answer_given_by_code", oneOf("given_by", ["employer", "office", "board"]))
    .execute();
  await db.schema
    .createIndex("company_answer_company_id_index")
    .on("company_answer")
    .columns(["company_id", "answered_on"])
    .execute();
}

/** "closed": ended kindly by the office or the board, because the company gave no answer. */
async function changeStages(db: Kysely<unknown>) {
  const stages = ["received", "in_review", "invited", "trial_day", "offer", "hired", "declined", "closed", "withdrawn"];
  const renamed = { accepted: "hired" };
  await replaceCodes(db, {
    table: "application",
    column: "status",
    constraint: "application_status_code",
    codes: stages,
    renamed,
  });
  await sql`update application_event set from_status = 'hired' where from_status = 'accepted'`.execute(db);
  await sql`update application_event set to_status = 'hired' where to_status = 'accepted'`.execute(db);
  await replaceCodes(db, {
    table: "application_event",
    column: "actor",
    constraint: "application_event_actor_code",
    codes: ["seeker", "employer", "office", "system"],
  });
}

/** Those who wait keep the day that the confirmation named; it counted calendar days. */
async function startClocks(db: Kysely<unknown>) {
  const [submitted, days] = [sql.ref("application.submitted_at"), sql.ref("listing.answer_days")];
  const promised =
    dialectOf(db) === "sqlite"
      ? sql`date(${submitted}, '+' || ${days} || ' days')`
      : sql`to_char((${submitted}::timestamptz at time zone 'UTC')::date + ${days}, 'YYYY-MM-DD')`;
  await sql`
    update application set
      clock_from = substr(submitted_at, 1, 10),
      answer_by = (select ${promised} from listing where listing.id = application.listing_id)
    where status in ('received', 'in_review')`.execute(db);
}
