import { describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { findEditions } from "#app/domain/legal/editions/find-editions.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import * as callingOff from "#app/routes/office/texts/legal-calling-off.ts";
import * as draftPage from "#app/routes/office/texts/legal-draft.tsx";
import * as discarding from "#app/routes/office/texts/legal-draft-discarding.ts";
import * as preview from "#app/routes/office/texts/legal-preview.tsx";
import * as overview from "#app/routes/office/texts/legal-text.tsx";
import * as version from "#app/routes/office/texts/legal-version.tsx";
import * as texts from "#app/routes/office/texts/texts.tsx";
import * as reading from "#app/routes/public/legal.tsx";
import { testContext, testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const config = readConfig(
  { APP_ORIGIN: testOrigin, OPERATOR_NAME: "Verein Beispiel e. V.", OPERATOR_VAT_ID: "" },
  "test",
);
const first = new Date("2027-02-01T12:00:00.000Z");
const march = new Date("2027-03-01T12:00:00.000Z");

describe.each(databases)("texts of law in the hands of the office on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const colleague = await insertAccount(db, { role: "office", name: "Ota Malý" });
  const reviewer = await insertAccount(db, { role: "office", office_role: "review" });
  const cookie = await sessionCookie(db, officer.id);
  const context = testContext(db, { config });
  const at = (now: Date) => ({ ...context, now: () => now });
  const asked = (
    { query = "", fields }: { query?: string; fields?: Record<string, string> } = {},
    { now = first, who = cookie, params = {} }: { now?: Date; who?: string; params?: Record<string, string> } = {},
  ) => ({
    request: fields
      ? post(`/de/office/texts${query}`, fields, { cookie: who })
      : get(`/de/office/texts${query}`, { cookie: who }),
    params: { lang: "de", page: "imprint", ...params },
    context: at(now),
  });
  const read = async (now: Date, lang: "de" | "pl" | "cs" = "de", page = "imprint") =>
    reading.loader({ request: get(`/${lang}/${page}`), params: { lang }, context: at(now) });
  const german = "# Impressum neu\n\n{{ operator }} grüßt.\n\n- USt-IdNr.: {{vatId}}\n- Mail: {{email}}";
  const planned = { validFrom: "1.3.2027", textDe: german, textPl: "", textCs: "# Tiráž\n\nAhoj.", seen: "" };

  test("hold as the house ships them while the office has written none", async () => {
    expect(await read(first)).toMatchObject({ text: { title: "Impressum" }, read: { since: null, lang: "de" } });
    const { start } = await draftPage.loader(asked());
    expect(start.texts.pl).toContain("{{operator}}");
    expect(start).toMatchObject({ validFrom: "2027-02-02", seen: "" });
  });

  test.each<[Partial<typeof planned>, string, string, Record<string, string>]>([
    [{ textDe: "# A\n\n{{Operator}}" }, "textDe", "wording:error.unknown", { name: "{{Operator}}" }],
    [{ textDe: "# A\n\n{{operator" }, "textDe", "wording:error.broken", { near: "# A\n\n{{operator" }],
    [{ textCs: "Bez nadpisu" }, "textCs", "wording:error.title", {}],
    [{ textCs: "# {{vatId}}" }, "textCs", "wording:error.title", {}],
    [{ textDe: "", textCs: "" }, "textDe", "wording:error.noText", {}],
    [{ validFrom: "31.1.2027" }, "validFrom", "wording:error.past", {}],
    [{ validFrom: "1.3.2072" }, "validFrom", "wording:error.far", {}],
    [{ validFrom: "bald" }, "validFrom", "errors.date", {}],
  ])("are refused at the field with what is wrong: %o", async (wrong, field, key, values) => {
    const answer = await draftPage.action(asked({ fields: { ...planned, ...wrong } }));
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { [field]: [{ key, values }] }, typed: { validFrom: wrong.validFrom ?? "1.3.2027" } } },
    });
  });

  test("are kept as a draft that nobody outside reads, and that the next writer sees", async () => {
    const before = await currentRevision(db);
    const answer = (await draftPage.action(asked({ fields: { ...planned, deed: "keep" } }))) as Response;
    expect(answer.headers.get("Location")).toBe("/de/office/texts/legal/imprint?done=kept");
    expect(await currentRevision(db)).toBe(before);
    expect((await read(march)).text.title).toBe("Impressum");

    const late = await draftPage.action(asked({ fields: { ...planned, textDe: "# Überschrieben" } }));
    expect(late).toMatchObject({
      init: { status: 409 },
      data: { form: { errors: { "": [{ key: "wording:error.changed" }] } } },
    });
    const { start } = await draftPage.loader(asked());
    expect(start).toMatchObject({ seen: first.toISOString(), validFrom: "2027-03-01" });
    expect(start.texts).toEqual({ de: german.replace("{{ operator }}", "{{operator}}"), cs: "# Tiráž\n\nAhoj." });
  });

  test("are looked at as readers see them, with what changes", async () => {
    const seen = await preview.loader(asked({ query: "?in=de" }));
    expect(seen).toMatchObject({ missing: ["pl"], beforeFrom: null, chosen: "de" });
    const [shown] = seen.shown;
    expect(shown?.text).toMatchObject({
      title: "Impressum neu",
      blocks: [
        { content: [{ text: "Verein Beispiel e. V. grüßt." }] },
        { items: [[{ text: `Mail: ${config.operator.email}` }]] },
      ],
    });
    expect(shown?.changed.map(({ label }) => label)).toContain("Impressum");
  });

  test("are published only as they were looked at", async () => {
    const other = asked({ fields: { ...planned, seen: first.toISOString(), textCs: "# Provozovatel" } });
    await draftPage.action({ ...other, context: at(new Date("2027-02-01T13:00:00.000Z")) });
    const stale = await preview.action(asked({ fields: { seen: first.toISOString() } }));
    expect(stale).toMatchObject({ init: { status: 409 }, data: { problem: "moved" } });
    expect(await findEditions(db, "imprint")).toEqual([]);

    const { seen } = await preview.loader(asked());
    const late = await preview.action(asked({ fields: { seen } }, { now: new Date("2027-03-02T12:00:00.000Z") }));
    expect(late).toMatchObject({ data: { problem: "past" } });
    const before = await currentRevision(db);
    const both = await Promise.all([1, 2].map(() => preview.action(asked({ fields: { seen } }))));
    const places = (both as Response[]).map(({ headers }) => headers.get("Location")).sort();
    expect(places).toEqual(["/de/office/texts/legal/imprint", "/de/office/texts/legal/imprint?done=planned"]);
    expect(await currentRevision(db)).toBeGreaterThan(before);
    expect(await findEditions(db, "imprint")).toHaveLength(1);
  });

  test("begin on their day, and who reads a language without one is told", async () => {
    expect((await read(new Date("2027-02-28T22:30:00.000Z"))).text.title).toBe("Impressum");
    const from = await read(new Date("2027-02-28T23:30:00.000Z"));
    expect(from).toMatchObject({ text: { title: "Impressum neu" }, read: { since: "2027-03-01", lang: "de" } });
    expect(await read(march, "cs")).toMatchObject({ text: { title: "Provozovatel" }, read: { lang: "cs" } });
    expect(await read(march, "pl")).toMatchObject({ text: { title: "Impressum neu" }, read: { lang: "de" } });
    expect((await read(march, "de", "terms")).read.since).toBeNull();
  });

  test("stay readable with who wrote them, when, and what differs, also when another took their day", async () => {
    const write = async (fields: Record<string, string>, now: Date, who: string) => {
      await draftPage.action(asked({ fields: { ...planned, ...fields } }, { now, who }));
      const { seen } = await preview.loader(asked({}, { now, who }));
      return preview.action(asked({ fields: { seen } }, { now, who }));
    };
    const theirs = await sessionCookie(db, colleague.id);
    await write({ textDe: "# Impressum\n\nZweiter Stand." }, new Date("2027-02-03T12:00:00.000Z"), theirs);
    await write({ validFrom: "1.5.2027", textDe: "# Impressum\n\nDritter Stand." }, march, cookie);

    const page = await overview.loader(asked({}, { now: march }));
    expect(page.editions.map(({ validFrom, state, writtenBy, langs }) => [validFrom, state, writtenBy, langs])).toEqual(
      [
        ["2027-05-01", "planned", "Jana Wels", ["de", "cs"]],
        ["2027-03-01", "holds", "Ota Malý", ["de", "cs"]],
        ["2027-03-01", "replaced", "Jana Wels", ["de", "cs"]],
      ],
    );
    const third = page.editions[0]?.id ?? "";
    const shown = await version.loader(asked({}, { now: march, params: { versionId: third } }));
    expect(shown.version).toMatchObject({ state: "planned", against: "2027-03-01" });
    const [words] = shown.version.shown[0]?.changed ?? [];
    expect(words?.after[0]?.stretches).toEqual([
      { text: "Dritter ", changed: true },
      { text: "Stand.", changed: false },
    ]);
    const house = await version.loader(asked({}, { now: march, params: { versionId: "house" } }));
    expect(house.version).toMatchObject({ state: "house", against: "2027-03-01" });
  });

  test("are called off before their day, and never after it", async () => {
    const { editions } = await overview.loader(asked({}, { now: march }));
    const [next, holding] = editions;
    const off = (id: string | undefined, page = "imprint") =>
      callingOff.action(asked({ fields: {} }, { now: march, params: { versionId: id ?? "", page } }));
    await expect(off(holding?.id)).rejects.toMatchObject({ status: 404 });
    await expect(off(next?.id, "terms")).rejects.toMatchObject({ status: 404 });
    const answer = await off(next?.id);
    expect(answer.headers.get("Location")).toBe("/de/office/texts/legal/imprint?done=calledOff");
    expect((await read(new Date("2027-05-02T12:00:00.000Z"))).text.blocks).toMatchObject([
      { content: [{ text: "Zweiter Stand." }] },
    ]);
    await expect(off(next?.id)).rejects.toMatchObject({ status: 404 });
  });

  test("say when the house's own text has changed since", async () => {
    expect(await overview.loader(asked({}, { now: march }))).toMatchObject({ houseChanged: false });
    await db
      .updateTable("dated_entry")
      .set({ content: JSON.stringify({ texts: { de: "# A" }, house: "of another release" }) })
      .where("topic", "=", "legal_text")
      .execute();
    expect(await overview.loader(asked({}, { now: march }))).toMatchObject({ houseChanged: true });
  });

  test("are thrown away as drafts, which the log keeps", async () => {
    await draftPage.action(asked({ fields: { ...planned, deed: "keep" } }, { params: { page: "terms" } }));
    const { legal } = await texts.loader(asked());
    expect(legal.find(({ page }) => page === "terms")).toMatchObject({ holds: null, planned: null, hasDraft: true });
    const discard = () => discarding.action(asked({ fields: {} }, { params: { page: "terms" } }));
    await discard();
    await discard();
    await expect(preview.loader(asked({}, { params: { page: "terms" } }))).rejects.toMatchObject({ status: 303 });
    const log = await db.selectFrom("audit").select("action").where("subject_id", "=", "terms").orderBy("id").execute();
    expect(log.map(({ action }) => action)).toEqual(["legal_text.drafted", "legal_text.discarded"]);
  });

  test("are no matter of those who only review", async () => {
    const who = await sessionCookie(db, reviewer.id);
    await expect(texts.loader(asked({}, { who }))).rejects.toMatchObject({ status: 403 });
    await expect(preview.action(asked({ fields: {} }, { who }))).rejects.toMatchObject({ status: 403 });
    await expect(draftPage.loader(asked({}, { params: { page: "cookies" } }))).rejects.toMatchObject({ status: 404 });
  });

  test("are as long as the house's own at least", async () => {
    const { start } = await draftPage.loader(asked({}, { params: { page: "privacy" } }));
    const fields = { textDe: start.texts.de ?? "", textPl: start.texts.pl ?? "", textCs: start.texts.cs ?? "" };
    expect(langs).toHaveLength(Object.keys(fields).length);
    const sent = new URLSearchParams(Object.entries(fields)).toString().length;
    expect(sent).toBeLessThan((256 * 1024) / 2);
    const answer = await draftPage.action(
      asked({ fields: { validFrom: "1.4.2027", seen: "", ...fields } }, { params: { page: "privacy" } }),
    );
    expect((answer as Response).status).toBe(303);
  });
});
