import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isBorderPage } from "#app/domain/legal/border-pages.ts";
import { readConfig } from "#app/platform/config.server.ts";
import * as draftPage from "#app/routes/office/texts/legal-draft.tsx";
import * as preview from "#app/routes/office/texts/legal-preview.tsx";
import * as overview from "#app/routes/office/texts/texts.tsx";
import { loader } from "#app/routes/public/border/border.tsx";
import { temporaryFolder, testContext, testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const first = new Date("2027-02-01T12:00:00.000Z");
const march = new Date("2027-03-01T12:00:00.000Z");

describe.each(databases)("living there, working here on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const cookie = await sessionCookie(db, officer.id);
  const context = testContext(db, { config: readConfig({ APP_ORIGIN: testOrigin }, "test") });
  const read = (query: string, lang: "de" | "pl" | "cs" = "pl", now = first, given = context) =>
    loader({ request: get(`/${lang}/border?${query}`), params: { lang }, context: { ...given, now: () => now } });
  const asked = (fields?: Record<string, string>) => ({
    request: fields ? post("/de/office/texts", fields, { cookie }) : get("/de/office/texts", { cookie }),
    params: { lang: "de", page: "border-de-pl" },
    context: { ...context, now: () => first },
  });

  test("tells whoever reads Polish of work in Germany, with the advice of the region", async () => {
    const page = await read("");
    expect(page).toMatchObject({ work: "DE", home: "PL", title: "Praca w Niemczech, mieszkanie w Polsce" });
    expect(JSON.stringify(page.read)).toContain("EURES-TriRegio");
    expect(JSON.stringify(page.read)).not.toMatch(/{{|}}/);
  });

  test("asks where one lives who reads German, and says nothing to whoever stays in the country", async () => {
    expect(await read("", "de")).toMatchObject({ home: null, read: null, title: "Wohnen dort, arbeiten hier" });
    expect(await read("work=PL&home=PL")).toMatchObject({ home: "PL", read: null });
  });

  test("knows the listing that somebody comes from, while it is open", async () => {
    const open = await insertListing(db, { status: "published", deadline: "2027-06-30" });
    expect((await read(`listing=${open.id}`)).listing).toMatchObject({ id: open.id });
    const draft = await insertListing(db, { status: "draft" });
    expect((await read(`listing=${draft.id}`)).listing).toBeNull();
    expect((await read("listing=nonsense")).listing).toBeNull();
  });

  test("is no page of a region without a border", async () => {
    const config = readConfig({ APP_ORIGIN: testOrigin, REGION_DIR: "db/regions/suedwestfalen" }, "test");
    const elsewhere = { ...context, config };
    await expect(read("", "de", first, elsewhere)).rejects.toMatchObject({ status: 404 });
    const { border } = await overview.loader({ ...asked(), context: { ...elsewhere, now: () => first } });
    expect(border).toEqual([]);
    const draft = draftPage.loader({ ...asked(), context: { ...elsewhere, now: () => first } });
    await expect(draft).rejects.toMatchObject({ status: 404 });
  });

  test("the operator's own file takes the place of ours", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "border-de-pl.pl.md"), "# Nasz tekst\n\n{{operator}} radzi.\n");
    const config = readConfig({ APP_ORIGIN: testOrigin, OPERATOR_LEGAL_DIR: folder }, "test");
    expect((await read("", "pl", first, { ...context, config })).title).toBe("Nasz tekst");
  });

  test("says what the office wrote from the day it named, after it was looked at", async () => {
    const german = "# Arbeiten in Deutschland\n\nGeprüft.";
    const { start } = await draftPage.loader(asked());
    expect(start.texts.de).toContain("Ungeprüft");
    const planned = { validFrom: "1.3.2027", textDe: german, textPl: "", textCs: "", seen: "", deed: "look" };
    expect(await draftPage.action(asked(planned))).toMatchObject({ status: 303 });
    const { seen, shown } = await preview.loader(asked());
    expect(shown.map(({ text }) => text.title)).toEqual(["Arbeiten in Deutschland"]);
    expect(await preview.action(asked({ seen }))).toMatchObject({ status: 303 });

    expect((await read("")).read).toMatchObject({ since: null, lang: "pl" });
    expect((await read("", "pl", march)).read).toMatchObject({ since: "2027-03-01", lang: "de" });
    const { border } = await overview.loader(asked());
    expect(border.every(({ page }) => isBorderPage(page))).toBe(true);
    expect(border.find(({ page }) => page === "border-de-pl")).toMatchObject({ holds: null, planned: "2027-03-01" });
  });
});
