import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { noticeOf } from "#app/domain/listings/paper/notice.ts";
import { paperPdf, printsEveryLetter } from "#app/domain/listings/paper/paper-pdf.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { codesOn } from "#tests/support/codes-on.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const now = new Date("2027-02-01T12:00:00Z");
const print = { lang: "de", board: readConfig({}, "test").board, at: now } as const;
const every = "Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ příliš žluťoučký kůň ĎŤŇŘŮ Übergröße";

describe.each(databases)("a listing on paper on %s", async (url) => {
  const db = await freshDatabase(url);
  const listing = await insertListing(db, {
    status: "published",
    first_published_at: "2027-01-01T09:00:00.000Z",
    title_de: `${every} (m/w/d)`,
    title_pl: "Tokarz lub tokarka, frezowanie i szlifowanie na obrabiarkach sterowanych numerycznie, praca zmianowa",
    title_cs: "Soustružník / soustružnice",
  });
  const notices = await Promise.all(
    langs.map(async (lang) => {
      const view = await findListingView(db, { listingId: listing.id, lang, now });
      if (!view) throw new Error("No such listing");
      return noticeOf(view, { lang, address: `https://dreiland.example/${lang}/n/${listing.id}` });
    }),
  );
  const german = notices.slice(0, 1);

  test.each([
    { size: "a4", given: german, pages: 1, within: { x: [0], y: [0], part: 1 } },
    { size: "a4", given: notices, pages: 1, within: { x: [0.6], y: [0.184, 0.44, 0.695], part: 0.145 } },
    { size: "a6", given: notices.slice(1, 2), pages: 1, within: { x: [0, 0.5], y: [0, 0.5], part: 0.5 } },
  ] as const)("is $size with every letter, and each code opens its listing", async ({ size, given, pages, within }) => {
    const bytes = await paperPdf(given, { size, ...print });
    const read = await readPdf(bytes);
    expect(read.pages).toHaveLength(pages);
    for (const { title, company } of given) {
      expect(joined(read.text)).toContain(joined(title));
      expect(joined(read.text)).toContain(joined(company));
    }
    const codes = (await Promise.all(read.pages.map((_, index) => codesOn(bytes, index + 1, within)))).flat();
    const times = size === "a6" ? 4 : 1;
    expect(codes.sort()).toEqual(given.flatMap(({ address }) => Array<string>(times).fill(address)).sort());
  });

  test.each([
    ["words", "Wasserwirtschaftsmeister ".repeat(5)],
    ["one word without a space", "W".repeat(120)],
  ])(
    "nothing stands on anything else or on a second sheet where every name is as long as may be: %s",
    async (_, name) => {
      const long = notices.map((notice) => ({
        ...notice,
        ...{ title: name, company: name, places: [name, name].join(" · "), short: [name, name] },
        ...{ contact: `${name} · +49 3581 123456`, facts: [], lists: [] },
      }));
      for (const [size, given] of [
        ["a4", long.slice(0, 1)],
        ["a4", long],
        ["a6", long.slice(0, 1)],
      ] as const) {
        const bytes = await paperPdf(given, { size, ...print });
        expect((await readPdf(bytes)).pages).toHaveLength(1);
        expect(await linesOnOthers(bytes)).toEqual([]);
      }
    },
  );

  test("letters that no sheet can show are told before it is printed", () => {
    expect(printsEveryLetter(notices)).toBe(true);
    const written = ["Schweißer 🔧 (m/w/d)", "مصنع الصلب"];
    for (const title of written) {
      expect(printsEveryLetter(notices.map((notice) => ({ ...notice, title })))).toBe(false);
    }
  });

  test("nothing stands outside the sheet, however long the words are", async () => {
    const long = notices.map((notice) => ({
      ...notice,
      title: "Konstantinopolitanischerdudelsackpfeifenmachergeselle ".repeat(3),
      company: "Lausitzer Gesellschaft für außergewöhnlich lange Firmennamen mbH & Co. KG ".repeat(2),
      facts: Array.from({ length: 40 }, () => ({ label: "Label", value: "Wert ".repeat(12) })),
      lists: [{ title: "Aufgaben", items: Array.from({ length: 30 }, () => "Schweißen und heften ".repeat(4)) }],
    }));
    for (const size of ["a4", "a6"] as const) {
      for (const given of [long.slice(0, 1), long]) {
        const expected = size === "a6" ? given.length : 1;
        const { pages } = await readPdf(await paperPdf(given, { size, ...print }));
        expect(pages).toHaveLength(expected);
      }
    }
  });
});

/** Line breaks of the sheet are not part of what it says. */
const joined = (text: string) => text.replace(/\s+/g, "");

/** Of the lines of a page those that begin within another one. */
async function linesOnOthers(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const lines = items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), ...item }]
      : [],
  );
  const covers = (one: (typeof lines)[number], other: (typeof lines)[number]) =>
    one !== other &&
    other.x < one.x + one.width - 1 &&
    other.x + other.width - 1 > one.x &&
    Math.abs(one.y - other.y) < Math.min(one.height, other.height) * 0.6;
  return lines.filter((line) => lines.some((other) => covers(line, other))).map(({ text }) => text);
}
