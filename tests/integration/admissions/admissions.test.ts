import { beforeEach, describe, expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import type { AdmissionForm } from "#app/domain/admissions/admission-form.ts";
import { confirmAdmission } from "#app/domain/admissions/confirm-admission.server.ts";
import type { Correctable } from "#app/domain/admissions/corrections.ts";
import { approveAdmission, askOfAdmission, declineAdmission } from "#app/domain/admissions/decide-admission.server.ts";
import { findAdmission, findWaitingAdmissions } from "#app/domain/admissions/find-admissions.server.ts";
import { forgetAdmissions } from "#app/domain/admissions/forget-admissions.server.ts";
import { requestAdmission } from "#app/domain/admissions/request-admission.server.ts";
import { findCompanyLog } from "#app/domain/office/company-log/find-company-log.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { action as approve } from "#app/routes/office/admissions/approval.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertPlace } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";
import { post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const email = "ewa@nowak.example";

describe.each(databases)("a request for membership on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  const place = await insertPlace(db, { name: "Zgorzelec", country: "PL" });
  await db
    .insertInto("place_name")
    .values({ place_id: place.id, folded: fold("Zgorzelec") })
    .execute();
  beforeEach(async () => {
    await db.deleteFrom("admission").execute();
    await db.deleteFrom("outbox_mail").execute();
  });

  let count = 0;
  const form = (given: Partial<AdmissionForm> = {}): AdmissionForm => ({
    name: `Stolarnia Nowak ${(count += 1)} sp. z o.o.`,
    street: "ul. Przykładowa 1",
    postalCode: { digits: "59900", country: null },
    place: "zgorzelec",
    fields: ["craft", "construction"],
    contactName: "Ewa Nowak",
    contactEmail: email,
    writeIn: "pl",
    rules: "on",
    ...given,
  });
  const ask = (asked = form(), at = now) => requestAdmission(db, { asked, lang: "de", mayMail: true, config, now: at });
  const confirm = async (at = now) => confirmAdmission(db, { token: await mailedToken(db, email), config, now: at });
  const rows = () => db.selectFrom("admission").selectAll().execute();
  const confirmed = async (asked = form()) => {
    await ask(asked);
    await confirm();
    return (await rows())[0]?.id ?? "";
  };
  const kinds = async () => (await mailsTo(db, email)).map(({ kind }) => kind);
  const deed = (admissionId: string) => ({ admissionId, officer, config, lang: "de" as const, now });

  const cookie = await sessionCookie(db, officer.accountId);
  const context = testContext(db);
  const at = (admissionId: string) => ({ params: { lang: "de", admissionId }, context });
  /** The form as it is shown, with what the office typed over it. */
  const approval = (id: string, typed: Partial<Record<Correctable, string>>) =>
    post(paths.approveAdmission("de", id), { ...shown, ...typed }, { cookie });
  const shown = {
    ...{ name: "Stolarnia", street: "ul. Przykładowa 1", postalCode: "59-900", place: "Zgorzelec", website: "" },
    ...{ contactName: "Ewa Nowak", contactPhone: "+48 75 612 34 56", contactEmail: email, then: "" },
  };

  test("is seen by the office only once the owner of the address has said yes", async () => {
    await ask();
    const id = (await rows())[0]?.id ?? "";
    expect(await findWaitingAdmissions(db)).toEqual([]);
    expect(await findAdmission(db, { admissionId: id, lang: "de" })).toBeNull();

    await confirm();
    await confirm();
    expect(await findWaitingAdmissions(db)).toMatchObject([{ id, place: "Zgorzelec" }]);
    expect(await findAdmission(db, { admissionId: id, lang: "de" })).toMatchObject({
      postal_code: "59-900",
      fields: ["construction", "craft"],
    });
    expect(await kinds()).toEqual(["admission.confirm", "admission.received"]);
    expect(await mailsTo(db, email)).toMatchObject([{ lang: "pl" }, { lang: "pl" }]);
  });

  test("sent twice is one, and the first link goes on working", async () => {
    const asked = form();
    await ask(asked);
    await ask({ ...asked, street: "ul. Przykładowa 2" }, later(9));
    expect(await rows()).toMatchObject([{ street: "ul. Przykładowa 2", confirmed_at: null }]);
    expect(await kinds()).toEqual(["admission.confirm"]);
    await confirm();
    expect(await findWaitingAdmissions(db)).toHaveLength(1);
  });

  test("sent again later brings a new link", async () => {
    const asked = form();
    await ask(asked);
    const first = await mailedToken(db, email);
    await ask(asked, later(10));
    expect(await kinds()).toEqual(["admission.confirm", "admission.confirm"]);
    await confirmAdmission(db, { token: first, config, now: later(11) });
    expect(await findWaitingAdmissions(db)).toEqual([]);
    await confirm(later(11));
    expect(await findWaitingAdmissions(db)).toHaveLength(1);
  });

  test("that the office has is not changed any more", async () => {
    const asked = form();
    await confirmed(asked);
    await ask({ ...asked, street: "elsewhere" }, later(60));
    expect(await rows()).toMatchObject([{ street: "ul. Przykładowa 1" }]);
    expect((await kinds()).at(-1)).toBe("admission.known");
  });

  test("says at the field what cannot be, and keeps nothing", async () => {
    expect(await ask(form({ place: "Nirgendwo" }))).toMatchObject({ ok: false, errors: { place: {} } });
    expect(await ask(form({ postalCode: { digits: "46001", country: "CZ" } }))).toMatchObject({
      ok: false,
      errors: { postalCode: {} },
    });
    expect(await rows()).toEqual([]);
  });

  test("of a program that fills in the hidden field is dropped", async () => {
    expect(await ask(form({ homepage: "x" }))).toEqual({ ok: true });
    expect(await rows()).toEqual([]);
  });

  test("that is approved becomes a company whose contact is invited, once", async () => {
    const asked = form({ website: "https://www.nowak.example" });
    const id = await confirmed(asked);
    const result = await approveAdmission(db, deed(id));
    expect(result).toMatchObject({ ok: true, invited: true });
    expect(await rows()).toEqual([]);
    expect((await kinds()).at(-1)).toBe("account.invitation");
    expect(
      await db
        .selectFrom("company")
        .select(["place_id", "postal_code", "website"])
        .where("name", "=", asked.name)
        .execute(),
    ).toEqual([{ place_id: place.id, postal_code: "59-900", website: asked.website }]);
    expect(await approveAdmission(db, deed(id))).toEqual({ ok: false, reason: "gone" });
  });

  test("is answered once, by the first word of the office: a question, an approval or a refusal", async () => {
    await db.deleteFrom("admission_answer").execute();
    const waits = () => db.selectFrom("admission_answer").select(["handed_in_at", "answered_at"]).execute();
    const asked = { handed_in_at: now.toISOString(), answered_at: later(60).toISOString() };
    const id = await confirmed();
    await askOfAdmission(db, { ...deed(id), now: later(60), question: "Wo sind Sie?" });
    await approveAdmission(db, { ...deed(id), now: later(90) });
    expect(await waits()).toEqual([asked]);
    await approveAdmission(db, { ...deed(await confirmed()), now: later(60) });
    await declineAdmission(db, { ...deed(await confirmed()), now: later(60), refusal: "elsewhere", words: null });
    expect(await waits()).toEqual([asked, asked, asked]);
    await forgetAdmissions(db, { now: new Date("2027-08-02T12:00:00Z") });
    expect(await waits()).toEqual([]);
  });

  test("is approved as the office corrects it: company and invitation are of that, and the log says what was corrected", async () => {
    const id = await confirmed(form({ website: "https://old.example", contactPhone: "+48 75 612 34 56" }));
    const before = (await rows())[0];
    const answer = await approve({ request: approval(id, { name: "", place: "Nirgendwo" }), ...at(id) });
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { name: [{}] }, typed: { place: "Nirgendwo" } } },
    });
    expect(await approve({ request: approval(id, { place: "Nirgendwo" }), ...at(id) })).toMatchObject({
      data: { form: { errors: { place: [{ key: "office:errors.placeUnknown" }] } } },
    });
    expect(await findWaitingAdmissions(db)).toHaveLength(1);
    const corrected = {
      name: "Stolarnia Poprawna",
      postalCode: "59900",
      website: "",
      contactEmail: "biuro@nowak.example",
    };
    expect(await approve({ request: approval(id, corrected), ...at(id) })).toMatchObject({ status: 303 });
    const company = await db
      .selectFrom("company")
      .select(["id", "name", "website", "postal_code", "contact_email", "contact_phone"])
      .where("name", "=", "Stolarnia Poprawna")
      .executeTakeFirstOrThrow();
    expect(company).toMatchObject({ website: null, postal_code: "59-900", contact_phone: before?.contact_phone });
    expect((await mailsTo(db, "biuro@nowak.example")).map(({ kind }) => kind)).toEqual(["account.invitation"]);
    const { items } = await findCompanyLog(db, { companyId: company.id, kind: "contact", wanted: null });
    expect(items.map(({ note }) => note?.text)).toEqual([
      [
        "Bei der Aufnahme berichtigt:",
        `Name, wie er im Register steht: ${before?.name} → Stolarnia Poprawna`,
        "Website: https://old.example → –",
        "Mailadresse: ewa@nowak.example → biuro@nowak.example",
      ].join("\n"),
    ]);
    expect(await approve({ request: approval(id, corrected), ...at(id) })).toMatchObject({ status: 303 });
  });

  test("that is approved as it stands leaves no note", async () => {
    const asked = form();
    const id = await confirmed(asked);
    const path = paths.approveAdmission("de", id);
    await approve({ request: post(path, { then: "" }, { cookie }), ...at(id) });
    const company = db.selectFrom("company").select("id").where("name", "=", asked.name);
    const { id: companyId } = await company.executeTakeFirstOrThrow();
    expect((await findCompanyLog(db, { companyId, kind: "contact", wanted: null })).items).toEqual([]);
  });

  test("for a company that is there already is not approved, and goes on waiting", async () => {
    const asked = form();
    await approveAdmission(db, deed(await confirmed(asked)));
    const id = await confirmed({ ...asked, contactEmail: email });
    expect(await findAdmission(db, { admissionId: id, lang: "de" })).toMatchObject({
      sameCompanies: expect.arrayContaining([
        expect.objectContaining({ name: asked.name, alike: ["name", "mail"] }),
      ]) as unknown,
    });
    expect(await approveAdmission(db, deed(id))).toEqual({ ok: false, reason: "alreadyThere" });
    expect(await findWaitingAdmissions(db)).toHaveLength(1);
  });

  test("can be asked about, and waits for the answer", async () => {
    const id = await confirmed();
    await askOfAdmission(db, { ...deed(id), question: "Od kiedy istnieje firma?" });
    expect(await findWaitingAdmissions(db)).toMatchObject([{ id, asked_at: now.toISOString() }]);
    expect((await mailsTo(db, email)).at(-1)).toMatchObject({
      kind: "admission.asked",
      text: expect.stringContaining("Od kiedy istnieje firma?") as string,
    });
  });

  test("that is declined is told, may be made again, and is erased after six months", async () => {
    const asked = form();
    const id = await confirmed(asked);
    expect(await declineAdmission(db, { ...deed(id), refusal: "elsewhere", words: null })).toEqual({ ok: true });
    expect((await kinds()).at(-1)).toBe("admission.declined");
    expect(await declineAdmission(db, { ...deed(id), refusal: "other", words: "x" })).toMatchObject({ ok: false });
    await ask(asked, later(30));
    expect(await rows()).toHaveLength(2);

    await forgetAdmissions(db, { now: new Date("2027-08-01T11:59:00Z") });
    expect(await rows()).toMatchObject([{ id }]);
    await forgetAdmissions(db, { now: new Date("2027-08-01T12:01:00Z") });
    expect(await rows()).toEqual([]);
  });

  test("that nobody confirms can be confirmed until the evening of the seventh day, then it is forgotten", async () => {
    await ask();
    const evening = new Date("2027-02-08T22:59:59Z");
    await forgetAdmissions(db, { now: evening });
    expect(await rows()).toHaveLength(1);
    const tooLate = new Date("2027-02-08T23:00:00Z");
    await confirm(tooLate);
    expect(await findWaitingAdmissions(db)).toEqual([]);
    await forgetAdmissions(db, { now: tooLate });
    expect(await rows()).toEqual([]);
  });
});
