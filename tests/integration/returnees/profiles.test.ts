import { beforeAll, describe, expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { publishGroups } from "#app/domain/returnees/groups/publish-groups.server.ts";
import { deliverInterests } from "#app/domain/returnees/interest/deliver-interests.server.ts";
import { findOwnInterests } from "#app/domain/returnees/interest/find-own-interests.server.ts";
import { forgetInterests } from "#app/domain/returnees/interest/forget-interests.server.ts";
import { sendInterest } from "#app/domain/returnees/interest/send-interest.server.ts";
import { extendProfile } from "#app/domain/returnees/profile/change-profile.server.ts";
import { endProfile } from "#app/domain/returnees/profile/end-profile.server.ts";
import { profileToken } from "#app/domain/returnees/profile/profile-links.server.ts";
import { runProfileEnds } from "#app/domain/returnees/profile/run-profile-ends.server.ts";
import { paths } from "#app/paths.ts";
import { instantDaysAfter, instantMonthsAfter } from "#app/platform/days.ts";
import { action as answer } from "#app/routes/mine/profile/interest.tsx";
import { action as change, loader as mine } from "#app/routes/mine/profile/profile.tsx";
import { action as confirm } from "#app/routes/mine/profile/profile-confirmation.tsx";
import { action as end } from "#app/routes/mine/profile/profile-ending.tsx";
import { action as signUp } from "#app/routes/public/profile/new-profile.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertDistrict, insertMember, insertOccupation } from "#tests/support/factories.ts";
import { insertProfile } from "#tests/support/inserting/insert-profile.ts";
import { get, post } from "#tests/support/requests.ts";
import { whereInStore } from "#tests/support/stores/whole-store.ts";

const now = new Date("2026-11-30T09:00:00Z");
const email = "heimkehr@leipzig.example";

describe.each(databases)("anonymous profiles on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const { config } = context;
  const params = { lang: "de" };
  const home = { occupation_id: "", home_district: "goerlitz" };
  let what = "";
  let hidden = "";
  let company = "";
  let account = "";

  beforeAll(async () => {
    await insertDistrict(db, { id: "goerlitz" });
    const occupation = await insertOccupation(db);
    home.occupation_id = occupation.id;
    what = occupation.name_de;
    await db
      .insertInto("occupation_term")
      .values({ occupation_id: occupation.id, lang: "de", term: what, folded: fold(what), origin: "board" })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    hidden = (await insertCompany(db, { name: "Nie Mehr GmbH" })).id;
    company = (await insertCompany(db, { name: "Gern Wieder GmbH" })).id;
    account = (await insertMember(db, { company_id: company })).id;
  });

  const fields = () => ({
    ...{ what, years: "3_5", district: "goerlitz", months: "12", levelDe: "C2", hidden, email, adult: "on" },
  });
  const send = (given: Record<string, string> = {}) =>
    signUp({ request: post(paths.newProfile("de"), { ...fields(), ...given }), params, context });
  const mails = (to = email) =>
    db
      .selectFrom("outbox_mail")
      .select(["kind", "subject", "text"])
      .where("to_address", "=", to)
      .orderBy("kind")
      .execute();
  const own = async () => db.selectFrom("returnee_profile").selectAll().where("email", "=", email).executeTakeFirst();
  const groups = () => db.selectFrom("returnee_group").selectAll().execute();
  const tokenOf = async () => profileToken(config, (await own())?.id ?? "");

  test.each([
    ["an unknown occupation", { what: "Qwxzt" }, "what"],
    ["no language", { levelDe: "" }, "levelDe"],
    ["an unknown district", { district: "nowhere" }, "district"],
    ["nobody who says to be of age", { adult: "" }, "adult"],
    ["a tick without a name", { officeMayContact: "on" }, "contactName"],
  ])("ask again for %s, at its field", async (_, given, field) => {
    expect(await send(given)).toMatchObject({ data: { form: { errors: { [field]: [expect.anything()] } } } });
    expect(await own()).toBeUndefined();
  });

  test("count only once their owner has confirmed, and only from the next time on", async () => {
    expect(await send()).toMatchObject({ status: 303 });
    for (let nth = 0; nth < 5; nth += 1) await insertProfile(db, { config, now }, home);
    await publishGroups(db, { now });
    expect(await db.selectFrom("returnee_group_member").selectAll().execute()).toHaveLength(5);
    const token = await tokenOf();
    const asked = { request: post(paths.confirmProfile("de", token)), params: { ...params, token }, context };
    expect(await confirm(asked)).toMatchObject({ status: 303 });
    expect(await db.selectFrom("returnee_group_member").selectAll().execute()).toHaveLength(5);
    await publishGroups(db, { now });
    expect(await db.selectFrom("returnee_group_member").selectAll().execute()).toHaveLength(6);
    expect(await groups()).toMatchObject([{ band: 5 }]);
  });

  test("answer the same to an address that has one, tell only its owner, and change nothing", async () => {
    const before = await own();
    expect(await send({ years: "over_10" })).toMatchObject({ status: 303 });
    expect(await own()).toEqual(before);
    expect((await mails()).map(({ kind }) => kind)).toEqual(["returnee.confirmation", "returnee.reminder"]);
    for (const { subject } of await mails()) expect(subject).not.toMatch(/Profil|Rückkehr/);
  });

  const write = (companyId: string) =>
    groups().then(([group]) =>
      sendInterest(db, {
        ...{ groupId: group?.id ?? "", companyId, accountId: account, reasons: ["get_to_know"], words: "Guten Tag" },
        ...{ lang: "de", now },
      }),
    );

  test("are reached by a company, but never by one that they named, which is told the same", async () => {
    expect(await write(hidden)).toEqual({ ok: true });
    expect(await write(company)).toEqual({ ok: true });
    expect(await write(company)).toEqual({ ok: false, reason: "again" });
    await deliverInterests(db, { config, now });
    await deliverInterests(db, { config, now });
    const reached = (await mails()).filter(({ kind }) => kind === "returnee.interest");
    expect(reached.map(({ text }) => /(?:Nie Mehr|Gern Wieder) GmbH/.exec(text)?.[0])).toEqual(["Gern Wieder GmbH"]);
    const told = async (companyId: string, at = now) => {
      const [{ contacts, isOver } = { contacts: null, isOver: null }] = await findOwnInterests(db, {
        companyId,
        now: at,
      });
      return { contacts, isOver };
    };
    expect(await told(hidden)).toEqual({ contacts: [], isOver: false });
    expect(await told(company)).toEqual(await told(hidden));
    const later = instantDaysAfter(now, 15);
    expect(await told(company, later)).toEqual({ contacts: [], isOver: true });
    expect(await told(company, later)).toEqual(await told(hidden, later));
  });

  test("say no without a trace, and yes with what is typed at that moment and nothing else", async () => {
    const others = await db
      .selectFrom("returnee_interest_delivery")
      .innerJoin("returnee_interest", "returnee_interest.id", "returnee_interest_delivery.interest_id")
      .selectAll("returnee_interest_delivery")
      .where("company_id", "=", company)
      .execute();
    const me = await own();
    const [other] = others.filter(({ profile_id }) => profile_id !== me?.id);
    const says = (profileId: string, given: Record<string, string>) => {
      const token = profileToken(config, profileId);
      const interestId = other?.interest_id ?? "";
      const request = post(paths.myInterest("de", token, interestId), given);
      return answer({ request, params: { ...params, token, interestId }, context });
    };
    expect(await says(other?.profile_id ?? "", { answer: "no", never: "on" })).toMatchObject({ status: 303 });
    const left = db
      .selectFrom("returnee_interest_delivery")
      .selectAll()
      .where("profile_id", "=", other?.profile_id ?? "");
    expect((await left.execute()).map(({ interest_id }) => interest_id)).not.toContain(other?.interest_id);
    expect(await says(me?.id ?? "", { answer: "yes" })).toMatchObject({
      data: { form: { errors: { name: [expect.anything()], way: [expect.anything()] } } },
    });
    const given = { answer: "yes", name: "Mara Heim", way: "0341 123456" };
    expect(await says(me?.id ?? "", given)).toMatchObject({ status: 303 });
    expect(await findOwnInterests(db, { companyId: company, now })).toMatchObject([
      { contacts: [{ name: "Mara Heim", way: "0341 123456" }] },
    ]);
    const told = await db.selectFrom("outbox_mail").selectAll().where("kind", "=", "returnee.agreed").execute();
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/Mara|0341/);
  });

  test("that name a company later never were reached by it", async () => {
    const token = await tokenOf();
    const seen = await mine({ request: get(paths.myProfile("de", token)), params: { ...params, token }, context });
    const { email: _, adult: __, ...settings } = fields();
    const given = { ...settings, hidden: company, lang: "de", seen: "data" in seen ? (seen.data.own?.seen ?? "") : "" };
    const request = post(paths.myProfile("de", token), given);
    expect(await change({ request, params: { ...params, token }, context })).toMatchObject({ status: 303 });
    expect(await findOwnInterests(db, { companyId: company, now })).toMatchObject([{ contacts: [] }]);
  });

  test("are given to their owner whole, and to the office without a word of what they say", async () => {
    const [entry] = (await findPerson(db, { address: email, lang: "de", now })).filter(
      ({ kind }) => kind === "returneeProfile",
    );
    expect(entry?.about).toBe("");
    expect(entry?.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["occupation", "years", "comesBy", "spoken", "hiddenFrom"]),
    );
  });

  test("ask before they end, go on for half a year, and end when nobody answers", async () => {
    const ends = instantMonthsAfter(now, 18);
    await runProfileEnds(db, { config, now: instantDaysAfter(ends, -29) });
    await runProfileEnds(db, { config, now: instantDaysAfter(ends, -28) });
    expect((await mails()).filter(({ kind }) => kind === "returnee.ending")).toHaveLength(1);
    const token = await tokenOf();
    await extendProfile(db, { token, now });
    await extendProfile(db, { token, now });
    expect((await own())?.ends_on).toBe("2028-11-30");
    await runProfileEnds(db, { config, now: instantDaysAfter(ends, 1) });
    expect(await db.selectFrom("returnee_profile").select("email").execute()).toEqual([{ email }]);
  });

  test("are gone with one click, with every byte; ended twice is ended", async () => {
    const token = await tokenOf();
    const request = post(paths.endMyProfile("de", token), { "List-Unsubscribe": "One-Click" });
    expect(await end({ request, params: { ...params, token }, context })).toMatchObject({ status: 200 });
    await endProfile(db, { token, now });
    expect(await own()).toBeUndefined();
    expect(await whereInStore(db, "heimkehr@leipzig")).toEqual([]);
    expect(await whereInStore(db, "Mara")).toEqual([]);
    await publishGroups(db, { now });
    expect(await groups()).toEqual([]);
    await forgetInterests(db, { now: instantDaysAfter(now, 14 + 61) });
    expect(await db.selectFrom("returnee_interest").selectAll().execute()).toEqual([]);
  });
});
