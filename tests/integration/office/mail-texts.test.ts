import { describe, expect, test } from "vitest";
import { queueReceived } from "#app/domain/admissions/admission-mails.server.ts";
import { findMailWords } from "#app/domain/mail-texts/find-mail-words.server.ts";
import { houseWords } from "#app/domain/mail-texts/house-words.ts";
import { wordedMail } from "#app/domain/mail-texts/mail-words.ts";
import * as page from "#app/routes/office/texts/mail-text.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const own = {
  subjectDe: "Danke, {{ company }}!",
  textDe: "Hallo,\n\nschön, dass {{company}} zu {{operator}} möchte.",
  closingDe: "Viele Grüße\nJana Wels",
};

describe.each(databases)("mails in the words of the office on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const reviewer = await insertAccount(db, { role: "office", office_role: "review" });
  const cookie = await sessionCookie(db, officer.id);
  const context = testContext(db, { now });
  const asked = (
    fields: Record<string, string> | null,
    { who = cookie, kind = "admission.received", limitFactor = 1000 } = {},
  ) => ({
    request: fields ? post("/de/office/texts", fields, { cookie: who }) : get("/de/office/texts", { cookie: who }),
    params: { lang: "de", kind },
    context: limitFactor === 1000 ? context : testContext(db, { now, limitFactor }),
  });
  const received = async (email: string, lang: "de" | "pl" = "de", company = "Kamm & Söhne") => {
    await queueReceived(db, { to: { email, lang }, company, config: context.config, now });
    return db
      .selectFrom("outbox_mail")
      .select(["subject", "text", "html"])
      .where("to_address", "=", email)
      .executeTakeFirstOrThrow();
  };

  test("say what the house says while nobody worded them", async () => {
    const mail = await received("first@example.org");
    expect(mail.subject).toBe("Ihre Anfrage für Kamm & Söhne ist angekommen");
    expect(mail.text).not.toContain("{{");
    const shown = await page.loader(asked(null));
    expect(shown.mail).toMatchObject({ worded: [], states: [], words: { pl: houseWords("admission.received", "pl") } });
  });

  test.each([
    [{ textDe: "Hallo {{firma}}, {{company}}" }, "textDe", "wording:error.unknown", { name: "{{firma}}" }],
    [{ subjectDe: "An {{title}}" }, "subjectDe", "wording:error.unknown", { name: "{{title}}" }],
    [{ closingDe: "Ihre {{operator" }, "closingDe", "wording:error.broken", { near: "Ihre {{operator" }],
    [{ subjectDe: "Danke", textDe: "Hallo" }, "textDe", "wording:error.missing", { name: "{{company}}" }],
    [{ subjectDe: "" }, "subjectDe", "errors.required", {}],
  ])("are refused at the field that is wrong: %o", async (wrong, field, key, values) => {
    const answer = await page.action(asked({ ...own, ...wrong, seen: "", deed: "save" }));
    expect(answer).toMatchObject({ init: { status: 422 }, data: { form: { errors: { [field]: [{ key, values }] } } } });
    expect(await findMailWords(db, "admission.received", "de")).toEqual(houseWords("admission.received", "de"));
  });

  test("are looked at with made-up names, and tested at one's own address only, so many times an hour", async () => {
    const seen = await page.action(asked({ ...own, seen: "", deed: "look" }));
    expect(seen).toMatchObject({ data: { tested: null, looks: [{ lang: "de" }, { lang: "pl" }, { lang: "cs" }] } });
    expect(await mailsTo(db, officer.email)).toEqual([]);
    const tested = await page.action(asked({ ...own, seen: "", deed: "test", to: "other@example.org" }));
    expect(tested).toMatchObject({ init: { status: 200 }, data: { tested: officer.email } });
    const mails = await mailsTo(db, officer.email);
    expect(mails.map(({ kind, lang }) => [kind, lang])).toEqual([
      ["office.testMail", "de"],
      ["office.testMail", "pl"],
      ["office.testMail", "cs"],
    ]);
    expect(mails[0]?.subject).toBe("Test: Danke, Beispiel & Söhne GmbH!");
    expect(await mailsTo(db, "other@example.org")).toEqual([]);
    const answers = [];
    for (let nth = 0; nth < 10; nth++)
      answers.push(await page.action(asked({ ...own, seen: "", deed: "test" }, { limitFactor: 1 })));
    expect(answers.at(-1)).toMatchObject({ init: { status: 422 }, data: { form: { typed: { textDe: own.textDe } } } });
  });

  test("say what the office wrote from the next one on, in that language, and values stay text", async () => {
    const answer = (await page.action(asked({ ...own, seen: "", deed: "save" }))) as unknown as Response;
    expect(answer.headers.get("Location")).toBe("/de/office/texts/mails/admission.received?done=saved");
    const mail = await received("second@example.org", "de", "<b>Kamm</b> {{operator}}");
    expect(mail.subject).toBe("Danke, <b>Kamm</b> {{operator}}!");
    expect(mail.text).toContain("schön, dass <b>Kamm</b> {{operator}} zu");
    expect(mail.html).toContain("&lt;b&gt;Kamm&lt;/b&gt;");
    expect(mail.text.trimEnd().endsWith("Viele Grüße\nJana Wels")).toBe(true);
    expect((await received("third@example.org", "pl")).subject).not.toContain("Danke");
  });

  test("are not written over by somebody who has not seen the newest words", async () => {
    const late = await page.action(asked({ ...own, textDe: "{{company}}", seen: "", deed: "save" }));
    expect(late).toMatchObject({
      init: { status: 409 },
      data: { form: { errors: { "": [{ key: "wording:error.changed" }] } } },
    });
  });

  test("go back to the house's words with one deed, and what was said stays readable", async () => {
    const { mail } = await page.loader(asked(null));
    expect(mail).toMatchObject({ worded: ["de"], states: [{ writtenBy: "Jana Wels", withdrawn: false }] });
    await page.action(asked({ seen: mail.seen, deed: "return" }));
    expect((await received("fourth@example.org")).subject).toBe("Ihre Anfrage für Kamm & Söhne ist angekommen");
    const after = await page.loader(asked(null));
    expect(after.mail.worded).toEqual([]);
    expect(after.mail.states.map(({ withdrawn }) => withdrawn)).toEqual([true, false]);
    const log = await db
      .selectFrom("audit")
      .select("action")
      .where("subject_type", "=", "mail_text")
      .orderBy("id")
      .execute();
    expect(log.map(({ action }) => action)).toEqual(["mail_text.worded", "mail_text.returned"]);
  });

  test("are no matter of those who only review, and others are nobody's to word", async () => {
    const who = await sessionCookie(db, reviewer.id);
    await expect(page.loader(asked(null, { who }))).rejects.toMatchObject({ status: 403 });
    await expect(page.action(asked({ ...own }, { who }))).rejects.toMatchObject({ status: 403 });
    await expect(page.loader(asked(null, { kind: "account.reset" }))).rejects.toMatchObject({ status: 404 });
  });
});

test("a value brings no paragraph with it", () => {
  const words = { subject: "{{title}}", text: "A {{title}}\n\n\n \nB", closing: "" };
  const { blocks } = wordedMail(words, { values: { title: "x\n\ny" }, fixed: [{ small: "z" }] });
  expect(blocks).toEqual([{ paragraph: "A x\n\ny" }, { paragraph: "B" }, { small: "z" }]);
});
