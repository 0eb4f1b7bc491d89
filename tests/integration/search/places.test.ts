import { describe, expect, test } from "vitest";
import { findWorkPlace } from "#app/domain/listings/work-places.server.ts";
import { findPlaces, resolvePlace, suggestPlaces } from "#app/domain/places/find-place.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";

const now = new Date("2026-11-21T10:00:00Z");

/** As people write where they live, and the place they mean. */
const named = {
  "pl-zgorzelec": ["Zgorzelec", "Zgorzelcu", "w Zgorzelcu", "Zgorzelec PL", "59-900", "59–900 Zgorzelec"],
  "cz-liberec": ["v Liberci", "z Liberce", "Liberec 1", "460 01", "Reichenberg"],
  "pl-zary": ["w Żarach", "z Żar", "Sorau"],
  "pl-jelenia-gora": ["z Jeleniej Góry", "w Jeleniej Górze", "Jelenia Gora"],
  "de-luebbenau-spreewald": ["Lübbenau", "Luebbenau", "Lübbenau (Spreewald)"],
  "de-cottbus": ["Cottbus/Chóśebuz", "Chóśebuz", "Cottbus - Chóśebuz", "w Chociebużu", "v Chotěbuzi"],
  "de-weisswasser": ["Weißwasser/O.L.", "Weißwasser OL", "Weisswasser, Oberlausitz"],
  "de-zittau": ["Zittau, Sachsen", "Zittau (Sachsen)", "Zittau Sachsen", "v Žitavě", "Zittau und Umgebung"],
  "de-goerlitz": ["Görlitz, Deutschland", "2826", "2826 Görlitz", "D-02826", "Raum Görlitz", "Görlitz, Zittau"],
  "de-rothenburg-ol": ["Rothenburg", "Rothenburg/OL", "Rothenburg O.L."],
  "cz-usti-nad-labem": ["Ústí n. L.", "v Ústí nad Labem", "Usti/Labem"],
  "de-frankfurt-oder": ["Frankfurt/O.", "Frankfurt Oder"],
  "de-bautzen": ["Budyšín", "Landkreis Bautzen", "LK Bautzen"],
  "cz-brno": ["v Brně"],
};

/** What is no name, and can mean but one. */
const guessed = {
  "pl-zgorzelec": ["Zgożelec", "Zgorzelez"],
  "de-goerlitz": ["Görliz", "Gerlitz", "Görlitzz", "Görlitz Weinhübel"],
  "de-cottbus": ["Kotbus"],
  "de-hoyerswerda": ["Hoierswerda", "Hoyersw"],
  "de-zittau": ["Zitau"],
};

/** What nobody can find here: elsewhere in the world, or no place at all. */
const nowhere =
  `Paris|London|Minsk|Dublin|Salem|Nassau|Milan|Lagos|Haifa|Charlotte|Johannesburg|Starnberg|Wiesenthau|Narnia|Entenhausen|xyz|egal
  überall|Homeoffice|remote|Deutschland|Polska|Sachsen|Oberlausitz|Umgebung|99999|1234567|!!!|Kiew|Lwów|Istanbul|Bukarest|Sofia|Wien|Madrid|Oslo
  Belém|Plano|Benin City|Tangermünde|Angermü|Messina|Santos|Batna`.split(/\s*[|\n]\s*/);

describe.each(databases)("where people say they live, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const nearIn = async (query: Record<string, string>) => {
    const { near } = await findListings(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now });
    return near;
  };

  test.each(Object.entries(named))("%s", async (id, texts) => {
    for (const text of texts) expect((await findPlaces(db, text, "de"))[0]?.id, text).toBe(id);
  });

  test.each(Object.entries(guessed))("what can only mean %s", async (id, texts) => {
    for (const text of texts) {
      const { places, sure } = await resolvePlace(db, text, "de");
      expect([places[0]?.id, sure], text).toEqual([id, false]);
    }
  });

  test("what is nowhere here is not guessed", async () => {
    const found = await Promise.all(nowhere.map(async (text) => ({ text, ...(await resolvePlace(db, text, "de")) })));
    expect(found.filter(({ places }) => places.length > 0).map(({ text, places }) => [text, places[0]?.id])).toEqual(
      [],
    );
  });

  test("the search takes a guess and says what was written; others rely on no guess", async () => {
    expect(await nearIn({ near: "Zgożelec" })).toMatchObject({ place: { id: "pl-zgorzelec" }, typed: "Zgożelec" });
    expect(await nearIn({ near: "Zgorzelcu" })).toMatchObject({ place: { id: "pl-zgorzelec" }, typed: null });
    expect(await findWorkPlace(db, "Zgorzelcu", "pl")).toEqual({ ok: true, id: "pl-zgorzelec" });
    expect(await findWorkPlace(db, "Zgożelec", "pl")).toMatchObject({ ok: false, suggestions: ["Zgorzelec"] });
    expect(await suggestPlaces(db, "Kotbus", "de")).toContain("Cottbus");
  });

  test("what is understood in a text is understood where the place is asked for, and the other way round", async () => {
    for (const [id, texts] of Object.entries(named)) {
      for (const text of texts.filter((one) => !onlyApart.includes(one))) {
        const near = await nearIn({ q: text });
        expect(near?.known ? near.place.id : null, text).toBe(id);
      }
    }
  });
});

/** In a text of many words these mean nothing, something else, or a whole district. */
const onlyApart = [
  "z Żar",
  "w Żarach",
  "2826",
  "2826 Görlitz",
  "v Brně",
  "Frankfurt/O.",
  "Frankfurt Oder",
  "Usti/Labem",
].concat(["Ústí n. L.", "Landkreis Bautzen", "LK Bautzen"]);
