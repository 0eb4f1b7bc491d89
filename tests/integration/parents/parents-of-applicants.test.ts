import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { findDraft } from "#app/domain/applications/draft/draft-queries.server.ts";
import { findListingToApply } from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { startFromEarlier } from "#app/domain/applications/draft/start-from-earlier.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { dossierContent } from "#app/domain/applications/export/dossier-content.server.ts";
import { findDossier } from "#app/domain/applications/export/find-dossier.server.ts";
import { erasePerson } from "#app/domain/data-protection/person/erase-person.server.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { offerTasterDate } from "#app/domain/tasters/offer-taster-date.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { claimMail, markSent } from "#app/platform/mail/claim-mail.server.ts";
import { mailStopToken, wantsNoMails } from "#app/platform/mail/mail-stops.server.ts";
import { action as age, loader as agePage } from "#app/routes/apply/age.tsx";
import { action as check } from "#app/routes/apply/check.tsx";
import { action as stopping, loader as stopPage } from "#app/routes/pupils/parent-stop.tsx";
import { action as askForTaster } from "#app/routes/pupils/taster.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");
const pupil = "kim@schule.example";
const parent = "mama@familie.example";

describe.each(databases)("a pupil's application on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  let listingId: string;

  beforeEach(async () => {
    await db.deleteFrom("outbox_mail").execute();
    for (const table of ["mail_stop", "application_draft", "application"] as const)
      await db.deleteFrom(table).execute();
    listingId = (await insertListing(db, { kind: "apprenticeship", title_de: "Koch (m/w/d)" })).id;
  });

  const toParents = async () => (await mails(db)).filter(({ kind }) => kind.endsWith(".parent"));
  const application = () =>
    db.selectFrom("application").selectAll().where("listing_id", "=", listingId).executeTakeFirst();
  const begin = async (email = pupil, of = listingId) => {
    const draft = { token: await startDraft(db, { listingId: of, lang: "de", now }), listingId: of };
    await saveDraft(db, { ...draft, lang: "de", now }, { name: "Kim Geheim", email, phone: null });
    await saveDraft(db, { ...draft, lang: "de", now }, { german_level: "C2" });
    return { ...draft, params: { lang: "de", listingId: of, draft: draft.token } };
  };
  type Draft = Awaited<ReturnType<typeof begin>>;
  const say = ({ params }: Draft, typed: Record<string, string>, at = context) =>
    age({ request: post("/", typed), params, context: at });
  const send = async ({ params }: Draft, at = context) => check({ request: post("/"), params, context: at });
  const apply = async (typed: Record<string, string>, email = pupil) => {
    const draft = await begin(email);
    await say(draft, typed);
    return locationOf(await send(draft));
  };

  test("goes out at once, and the parent is told what and where in their language, and no word of what was written", async () => {
    expect(await apply({ under18: "yes", parentEmail: parent, parentLang: "pl" })).toMatch(/\/sent$/);

    expect(await application()).toMatchObject({ under_18: 1, name: "Kim Geheim" });
    const [mail, ...more] = await toParents();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: "application.parent", to: parent, lang: "pl", forget: 1 });
    expect(mail?.text).toContain(context.config.origin + paths.guide("pl", "parents"));
    expect(mail?.text).not.toMatch(/Kim|Geheim|schule\.example/);
    expect((await mails(db)).map(({ kind }) => kind)).toContain("application.submitted");
  });

  test("keeps no address of a parent once it is sent, nor after the mail has left", async () => {
    const draft = await begin();
    await say(draft, { under18: "yes", parentEmail: parent });
    expect(await findDraft(db, { ...draft, now })).toMatchObject({ under18: 1, parentEmail: parent });
    await send(draft);
    expect(await findDraft(db, { ...draft, now })).toMatchObject({
      under18: null,
      parentEmail: null,
      parentLang: null,
    });
    for (let mail = await claimMail(db, now); mail; mail = await claimMail(db, now)) await markSent(db, mail, now);
    expect((await mails(db)).map(({ kind }) => kind)).toContain("application.received");
    expect(await toParents()).toEqual([]);
  });

  test("needs no parent, and of grown-ups and of jobs nobody is told", async () => {
    await apply({ under18: "yes" });
    expect(await application()).toMatchObject({ under_18: 1 });
    await db.deleteFrom("application").execute();
    await apply({ under18: "no", parentEmail: parent });
    expect(await application()).toMatchObject({ under_18: 0 });

    const job = await insertListing(db, { kind: "job" });
    const draft = await begin(pupil, job.id);
    await expect(say(draft, { under18: "yes", parentEmail: parent })).rejects.toMatchObject({ status: 303 });
    await expect(agePage({ request: get("/"), params: draft.params, context })).rejects.toMatchObject({ status: 303 });
    await saveDraft(db, { ...draft, lang: "de", now }, { under_18: 1, parent_email: parent, parent_lang: "de" });
    await send(draft);
    const sent = await db
      .selectFrom("application")
      .select("under_18")
      .where("listing_id", "=", job.id)
      .executeTakeFirst();
    expect(sent).toEqual({ under_18: 0 });
    expect(await toParents()).toEqual([]);
  });

  test("cannot be sent before the one question is answered; what was typed stays, right or wrong", async () => {
    const draft = await begin();
    expect(locationOf(await send(draft))).toMatch(/\/check$/);
    expect(await application()).toBeUndefined();
    const answer = await say(draft, { under18: "yes", parentEmail: "mama@", parentLang: "cs" });
    expect(locationOf(answer)).toMatch(/again/);
    const page = await agePage({ request: get("/?again"), params: draft.params, context });
    expect(page.data).toMatchObject({
      minor: { under18: "yes", parentEmail: "mama@", parentLang: "cs" },
      wrong: { errors: { parentEmail: [{ key: "errors.email" }] } },
    });
    await say(draft, { under18: "yes", parentEmail: "kim+mama@schule.example" });
    const again = await agePage({ request: get("/?again"), params: draft.params, context });
    expect(again.data).toMatchObject({ wrong: { errors: { parentEmail: [{ key: "parent:errors.same" }] } } });
    expect(locationOf(await send(draft))).toMatch(/\/check$/);
  });

  test("that changes to the parent's own address afterwards cannot be sent either", async () => {
    const draft = await begin();
    await say(draft, { under18: "yes", parentEmail: parent });
    await saveDraft(db, { ...draft, lang: "de", now }, { name: "Kim", email: parent, phone: null });
    expect(locationOf(await send(draft))).toMatch(/\/check$/);
  });

  test("sent a second time tells nobody anew", async () => {
    await apply({ under18: "yes", parentEmail: parent });
    await apply({ under18: "yes", parentEmail: "other@familie.example" });
    expect(await toParents()).toHaveLength(1);
  });

  test("does not fill a stranger's mailbox, however the address is spelled", async () => {
    const strict = testContext(db, { now, limitFactor: 1 });
    for (let count = 0; count < 5; count += 1) {
      listingId = (await insertListing(db, { kind: "internship" })).id;
      const draft = await begin(`kim${count}@schule.example`);
      await say(draft, { under18: "yes", parentEmail: `victim+${count}@familie.example` });
      expect(locationOf(await send(draft, strict))).toMatch(/\/sent$/);
    }
    expect(await toParents()).toHaveLength(3);
  });

  test("never tells a parent again who wishes no mails, until they wish otherwise", async () => {
    await apply({ under18: "yes", parentEmail: parent });
    const token = /parents\/stop\/([\w-]+)/.exec((await toParents())[0]?.text ?? "")?.[1] ?? "";
    const params = { lang: "de", token };
    const at = { request: get("/"), params, context };
    expect((await stopPage(at)).data).toMatchObject({ state: "open" });
    await stopping({ request: post("/", { then: "stop" }), params, context });
    await stopping({ request: post("/", { then: "stop" }), params, context });
    expect((await stopPage(at)).data).toMatchObject({ state: "stopped" });
    expect(await wantsNoMails(db, context.config, "MAMA+x@familie.example")).toBe(true);
    const kept = await db.selectFrom("mail_stop").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain("mama");

    listingId = (await insertListing(db, { kind: "dual_study" })).id;
    await apply({ under18: "yes", parentEmail: "mama+again@familie.example" });
    expect(await application()).toBeDefined();
    expect(await toParents()).toHaveLength(1);
    await stopping({ request: post("/", { then: "open" }), params, context });
    expect(await wantsNoMails(db, context.config, parent)).toBe(false);
  });

  test("a made-up link stops nothing", async () => {
    const params = { lang: "de", token: mailStopToken(testContext(db, { now }).config, parent).slice(0, -3) };
    expect((await stopPage({ request: get("/"), params, context })).data).toMatchObject({ state: "unknown" });
    await stopping({ request: post("/", { then: "stop" }), params, context });
    expect(await db.selectFrom("mail_stop").selectAll().execute()).toEqual([]);
  });

  test("erased before the mail has left takes it along", async () => {
    await apply({ under18: "yes", parentEmail: parent });
    await eraseApplication(db, context.files, { applicationId: (await application())?.id ?? "", now });
    expect(await toParents()).toEqual([]);
  });

  test("shows the company that work is protected, and neither age nor parent", async () => {
    await apply({ under18: "yes", parentEmail: parent });
    const { id: applicationId = "", company_id: companyId = "" } = (await application()) ?? {};
    const asked = { companyId, listingIds: null, applicationId };
    expect(await findCompanyApplication(db, asked)).toMatchObject({ under18: 1 });
    const dossier = await findDossier(db, { ...asked, now });
    const read = JSON.stringify(dossier && dossierContent("pl", dossier));
    expect(read).toContain(textsFor("pl")("parent:company.text"));
    expect(read).not.toContain("familie.example");
  });

  test("begun from an earlier one asks anew", async () => {
    await apply({ under18: "yes", parentEmail: parent });
    const next = await insertListing(db, { kind: "apprenticeship" });
    const listing = await findListingToApply(db, { listingId: next.id, now });
    if (!listing) throw new Error("no listing");
    const earlier = { applicationId: (await application())?.id ?? "", address: pupil, now };
    const token = await startFromEarlier(db, listing, { ...earlier, lang: "de", withMessage: true });
    const draft = await findDraft(db, { token: token ?? "", listingId: next.id, now });
    expect(draft).toMatchObject({ name: "Kim Geheim", under18: null, parentEmail: null, parentLang: null });
  });

  test("lets a parent see and erase that they were named, and the pupil go on", async () => {
    const draft = await begin();
    await say(draft, { under18: "yes", parentEmail: "Mama@familie.example" });
    expect(await findPerson(db, { address: parent, lang: "de", now })).toMatchObject([{ kind: "parent" }]);
    const own = await findPerson(db, { address: pupil, lang: "de", now });
    expect(own.find(({ kind }) => kind === "draft")?.fields).toContainEqual(
      expect.objectContaining({ name: "parent", value: "Mama@familie.example" }),
    );
    const erasing = { address: parent, officer: null, config: context.config, now };
    expect(await erasePerson(db, context.files, erasing)).toMatchObject({ erased: { parent: 1 } });
    expect(await findDraft(db, { ...draft, now })).toMatchObject({ name: "Kim Geheim", parentEmail: null });
    expect(locationOf(await send(draft))).toMatch(/\/sent$/);
    expect(await toParents()).toEqual([]);
  });

  test("for a taster day asks the same and tells the parent the day", async () => {
    const offer = { firstDay: "2027-02-10", lastDay: null, startsAt: "08:00", places: 5, today: "2027-02-01" };
    await offerTasterDate(db, { listingId, ...offer });
    const { id: date } = await db
      .selectFrom("taster_date")
      .select("id")
      .where("listing_id", "=", listingId)
      .executeTakeFirstOrThrow();
    const ask = (typed: Record<string, string>) =>
      askForTaster({
        request: post("/", { date, name: "Kim Geheim", schoolClass: "9b", email: pupil, ...typed }),
        params: { lang: "de", listingId },
        context,
      });
    expect(await ask({})).toMatchObject({ data: { form: { errors: { under18: [{ key: "errors.choose" }] } } } });
    const own = await ask({ under18: "yes", parentEmail: "kim+1@schule.example" });
    expect(own).toMatchObject({ data: { form: { errors: { parentEmail: [{ key: "parent:errors.same" }] } } } });
    await ask({ under18: "yes", parentEmail: parent, parentLang: "cs" });
    await ask({ under18: "yes", parentEmail: "other@familie.example" });

    const [mail, ...more] = await toParents();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: "taster.parent", to: parent, lang: "cs", forget: 1 });
    expect(mail?.text).toContain("2027");
    expect(mail?.text).not.toMatch(/Kim|9b/);
    const row = db.selectFrom("taster_request").select("under_18").where("listing_id", "=", listingId);
    expect(await row.executeTakeFirst()).toEqual({ under_18: 1 });
  });
});

function mails(db: Db) {
  return db
    .selectFrom("outbox_mail")
    .select(["kind", "to_address as to", "lang", "text", "forget_when_sent as forget"])
    .orderBy("id")
    .execute();
}

function locationOf(answer: unknown) {
  return answer instanceof Response ? (answer.headers.get("location") ?? "") : "";
}
