import { describe, expect, test } from "vitest";
import { removeContact } from "#app/domain/contacts/remove-contact.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { publishListing } from "#tests/support/alerts.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertAccount, insertCompany } from "#tests/support/factories.ts";
import { insertContact } from "#tests/support/inserting/insert-contact.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const now = new Date("2027-02-01T12:00:00Z");
const render = routeAtATime(siteBuild());

describe.each(databases)("whom readers can ask on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const { id: accountId } = await insertAccount(db);
  const company_id = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
  const listing = await publishListing(db, {
    ...{ now, company_id, place_id: "de-goerlitz", occupation_id: "schweisser", title_de: "Rahmenschweißer (m/w/d)" },
  });
  async function board() {
    const { ask } = await startSite(db, { render, now: () => now });
    const addressIn = async (lang: "de" | "pl") =>
      (await ask(paths.listing(lang, { id: listing.id, slug: "x" }))).headers.location ?? "";
    return {
      read: async (path: string) => (await ask(path)).body,
      ...{ page: await addressIn("de"), inPolish: await addressIn("pl") },
    };
  }
  const gone = (id: string) => removeContact(db, { contactId: id, accountId, now });

  test("nobody is named before the office has named somebody", async () => {
    const { read, page } = await board();
    for (const path of [page, paths.fieldIn("de", "metal", "goerlitz"), paths.returnee("de")])
      expect(await read(path)).not.toContain("contact-box");
  });

  test("a kept page shows each change at once, and says whose person it is", async () => {
    const { read, page, inPolish } = await board();
    const { id } = await insertContact(db, {
      ...{ name: "Frieda <Lotse>", fields: ["metal"], languages: ["de", "pl"] },
      roles: [
        { lang: "de", role: "Lotsin Metall" },
        { lang: "pl", role: "Doradczyni" },
      ],
      hours: { weekdays: [1, 2, 3], from: "09:00", until: "15:00" },
    });
    const german = await read(page);
    expect(german).toContain("Frieda &lt;Lotse&gt;");
    expect(german).toContain("Fragen zu dieser Branche in der Region?");
    expect(german).toMatch(/Hier antwortet [^<]+, nicht die Firma\./);
    expect(german).toContain('href="mailto:frieda.lotse@verband.example"');
    expect(german).toContain('href="tel:+493023125301"');
    const polish = await read(inPolish);
    expect(polish).toContain("Doradczyni");
    expect(polish).toMatch(/Godziny kontaktu: pon\.–śr\./);
    await gone(id);
    expect(await read(page)).not.toContain("contact-box");
    expect(await read(inPolish)).not.toContain("Doradczyni");
  });

  test("each page names whoever is nearest to what it is about", async () => {
    const { read, page } = await board();
    const forAll = await insertContact(db, { name: "Zofia Alle" });
    const ofDistrict = await insertContact(db, { name: "Dieter Land", districts: ["goerlitz"] });
    const ofField = await insertContact(db, { name: "Mona Metall", fields: ["metal"] });
    const ofBoth = await insertContact(db, { name: "Nora Nah", fields: ["metal"], districts: ["goerlitz"] });
    const named = async (path: string) => (await read(path)).match(/Zofia Alle|Dieter Land|Mona Metall|Nora Nah/g);
    expect(await named(page)).toEqual(["Nora Nah"]);
    expect(await named(paths.fieldIn("de", "metal", "goerlitz"))).toEqual(["Nora Nah"]);
    expect(await named(paths.fieldIn("de", "metal", "bautzen"))).toEqual(["Mona Metall"]);
    expect(await named(paths.occupation("de", "schweisser"))).toEqual(["Mona Metall"]);
    expect(await named(paths.district("de", "goerlitz"))).toEqual(["Dieter Land"]);
    expect(await named(paths.district("de", "bautzen"))).toEqual(["Zofia Alle"]);
    expect(await named(paths.returnee("de"))).toEqual(["Zofia Alle"]);
    for (const { id } of [forAll, ofDistrict, ofField, ofBoth]) await gone(id);
  });

  test("who reads another language is told in which the task is", async () => {
    const { read, page, inPolish } = await board();
    const { id } = await insertContact(db, { roles: [{ lang: "de", role: "Lotsin Metall" }] });
    expect(await read(inPolish)).toMatch(/<span lang="de">Lotsin Metall<\/span>/);
    expect(await read(page)).toMatch(/<span>Lotsin Metall<\/span>/);
    await gone(id);
  });
});
