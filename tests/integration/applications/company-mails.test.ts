import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { runAnswerClock } from "#app/domain/applications/clock/run-answer-clock.server.ts";
import { mailMornings } from "#app/domain/applications/readers/mail-mornings.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import { insertLinkedApplication, mailsTo, origin } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertDeputy,
  insertListing,
  insertMember,
} from "#tests/support/factories.ts";

/** A Monday; the board's clock is an hour ahead. */
const at = (time: string) => new Date(`2027-03-0${time}:00Z`);

describe.each(databases)("mails to a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const { config } = testContext(db);
  const company = await insertCompany(db);
  const listing = await insertListing(db, { company_id: company.id });
  const member = (given: Partial<Parameters<typeof insertMember>[1]>) =>
    insertMember(db, { company_id: company.id, password_hash: "x", ...given });
  const [atOnce, daily, away, limited] = [
    await member({}),
    await member({ mails: "daily", memberRole: "member" }),
    await member({ memberRole: "member" }),
    await member({ limited: 1, memberRole: "member" }),
  ];
  await insertDeputy(db, {
    account_id: away.id,
    deputy_id: limited.id,
    from_day: "2027-03-02",
    until_day: "2027-03-02",
  });
  const kindsTo = async ({ email }: { email: string }) => (await mailsTo(db, email)).map(({ kind }) => kind);

  async function news(now: Date) {
    const { token, number } = await insertLinkedApplication(db, { company_id: company.id, listing_id: listing.id });
    expect(await withdrawApplication(db, { token, origin, now })).toEqual({ ok: true });
    return number;
  }

  test("come at once, in the morning, and to the deputy while somebody is away", async () => {
    const numbers = [await news(at("1T10:00")), await news(at("2T10:00"))];

    expect(await kindsTo(atOnce)).toEqual(["application.withdrawn", "application.withdrawn"]);
    expect(await kindsTo(away)).toEqual(["application.withdrawn"]);
    expect(await mailsTo(db, limited.email)).toMatchObject([{ subject: expect.stringContaining(numbers[1] ?? "-") }]);
    expect(await kindsTo(daily)).toEqual([]);

    await mailMornings(db, { config, now: at("3T05:59") });
    expect(await kindsTo(daily)).toEqual([]);
    for (let statements = 1; statements < 9; statements += 1) await cutOff(db, at("3T06:00"), statements);
    await mailMornings(db, { config, now: at("3T06:10") });
    await news(at("3T06:15"));
    await mailMornings(db, { config, now: at("3T06:20") });

    const [mail, ...more] = await mailsTo(db, daily.email);
    expect(more).toEqual([]);
    for (const number of numbers) expect(mail?.text).toContain(number);
    await mailMornings(db, { config, now: at("6T06:20") });
    expect(await kindsTo(daily)).toHaveLength(1);
    await mailMornings(db, { config, now: at("8T06:20") });
    expect(await kindsTo(daily)).toEqual(["application.morning", "application.morning"]);
    expect(await db.selectFrom("application_digest").select("id").execute()).toEqual([]);
  });

  test("warn at once whoever wants a mail in the morning", async () => {
    const clock = { clock_from: "2027-02-22", answer_by: "2027-03-08" };
    const { number } = await insertApplication(db, { listing_id: listing.id, ...clock });
    await runAnswerClock(db, { config, now: at("8T14:00") });
    const warning = (await mailsTo(db, daily.email)).at(-1);
    expect(warning).toMatchObject({ kind: "application.clock", text: expect.stringContaining(number) });
    expect(await kindsTo(limited)).not.toContain("application.clock");
  });

  test("name the company in the morning to whoever works for several", async () => {
    const { id: other, name } = await insertCompany(db, { name: "Birke GmbH" });
    const second = { account_id: daily.id, company_id: other, role: "member" as const, limited: 0 as const };
    await news(at("9T15:00"));
    await db
      .insertInto("membership")
      .values({ ...second, mails: "daily", created_at: "2027-03-01T08:00:00.000Z" })
      .execute();
    const of = (await insertListing(db, { company_id: other })).id;
    const { token } = await insertLinkedApplication(db, { company_id: other, listing_id: of });
    await withdrawApplication(db, { token, origin, now: at("9T15:00") });
    await mailMornings(db, { config, now: new Date("2027-03-10T06:10:00Z") });
    const told = (await mailsTo(db, daily.email)).at(-1)?.text ?? "";
    expect([company.name, name].filter((one) => told.includes(`${one} · `))).toEqual([company.name, name]);
    await db.deleteFrom("membership").where("company_id", "=", other).execute();
  });

  test("wait for nobody who has left the company", async () => {
    await news(at("8T15:00"));
    await db.deleteFrom("membership").where("account_id", "=", daily.id).execute();
    expect(await db.selectFrom("application_digest").select("id").execute()).toEqual([]);
  });
});

/** The job as it runs when the process dies after so many statements. */
async function cutOff(db: Db, now: Date, statements: number) {
  let left = statements;
  const dying = db.withPlugin({
    transformQuery: ({ node }) => {
      left -= 1;
      if (left < 0) throw new Error("killed");
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await mailMornings(dying, { config: { origin }, now }).catch(() => undefined);
}
