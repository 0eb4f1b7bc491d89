import { describe, expect, test } from "vitest";
import { csvTemplate } from "#app/domain/listings/bring-in/reading/csv-template.server.ts";
import { jobPostingsIn, offerOfPosting } from "#app/domain/listings/bring-in/reading/json-ld-offers.ts";
import { kindOf } from "#app/domain/listings/bring-in/reading/kind-of.ts";
import { pageContents } from "#app/domain/listings/bring-in/reading/page-contents.ts";
import { feedAddress } from "#app/domain/listings/bring-in/reading/read-address.server.ts";
import { readCsvOffers } from "#app/domain/listings/bring-in/reading/read-csv-offers.server.ts";
import { readFeed } from "#app/domain/listings/bring-in/reading/read-feed.ts";
import { fixture } from "#tests/support/listings/bring-in.ts";

const today = "2026-11-29";
const page = "https://muster.example/karriere/";
const here = { page, isAlone: true, today };

describe("a posting in a page", () => {
  test("is read with all that we can show", () => {
    const [posting] = pageContents(fixture("karriere.html"), page).data.flatMap(jobPostingsIn);
    expect(offerOfPosting(posting ?? {}, here)).toEqual({
      offer: {
        externalId: "M-17",
        address: "https://muster.example/karriere/schweisser",
        title: "Schweißer (m/w/d)",
        text: "Sie bauen mit uns Brücken.\n\nAufgaben\n\n– Schweißen nach Zeichnung\n– Prüfen & Nacharbeiten",
        places: ["02826 Görlitz"],
        kind: "job",
        occupation: null,
        ...{ contract: "fixed", contractMonths: null, hoursMin: 38.5, hoursMax: 40 },
        ...{ payMin: 17.5, payMax: 21, payUnit: "hour", payCurrency: "EUR" },
        ...{ startsOn: null, deadline: "2027-01-31" },
      },
    });
  });

  test("may be written in many ways", () => {
    const many = {
      "@type": ["Thing", "https://schema.org/JobPosting"],
      title: { "@value": "Koch" },
      identifier: ["7"],
      jobLocation: { address: "Zittau, Sachsen" },
      baseSalary: 2500,
      salaryCurrency: "EUR",
      url: "javascript:alert(1)",
      employmentType: "INTERN",
      jobStartDate: "2027-09-01",
    };
    const [found] = jobPostingsIn([{ itemListElement: [{ item: many }] }]);
    expect(offerOfPosting(found ?? {}, here)).toMatchObject({
      offer: { externalId: "7", address: page, places: ["Zittau, Sachsen"], kind: "internship", payMin: null },
    });
    expect(offerOfPosting({ title: "Koch" }, { ...here, isAlone: false })).toMatchObject({
      offer: { externalId: "Koch " },
    });
    expect(offerOfPosting({ title: 7, validThrough: "2026-11-28" }, here)).toMatchObject({
      refused: { reason: "over" },
    });
    expect(offerOfPosting({ title: " <b></b>" }, here)).toMatchObject({ refused: { reason: "noTitle" } });
  });

  test("may say when a day begins and ends, beside how many hours a week has", () => {
    const saying = (workHours: string) => offerOfPosting({ title: "Koch", workHours }, here);
    expect(saying("38,5 Std./Woche, Mo-Fr 6:00-14:00 h")).toMatchObject({
      offer: { hoursMin: 38.5, hoursMax: 38.5, begins: "06:00", ends: "14:00" },
    });
    expect(saying("6:00-14:00 h")).toMatchObject({ offer: { hoursMin: null, begins: "06:00" } });
    const several = saying("6:00-14:00, 14:00-22:00");
    expect("offer" in several && several.offer).not.toHaveProperty("begins");
  });

  test("is looked for only so deep and so long", () => {
    let deep: unknown = { "@type": "JobPosting" };
    for (let depth = 0; depth < 50_000; depth++) deep = [deep];
    expect(jobPostingsIn(deep)).toEqual([]);
    expect(jobPostingsIn(Array.from({ length: 50_000 }, () => ({ "@type": "JobPosting" }))).length).toBeLessThan(
      20_001,
    );
    expect(jobPostingsIn(JSON.parse('{"__proto__":{"@type":"JobPosting"}}'))).toHaveLength(1);
    let text: unknown = "Koch";
    for (let depth = 0; depth < 50_000; depth++) text = { "@value": text };
    expect(
      offerOfPosting({ title: "Koch", description: text, jobLocation: text, identifier: text }, here),
    ).toMatchObject({
      offer: { title: "Koch", text: "", places: [] },
    });
  });
});

describe("a feed", () => {
  const read = (xml: string) => readFeed(xml, { address: "https://muster.jobs.personio.de/xml?language=de", today });

  test("of Personio", () => {
    const feed = read(fixture("personio.xml"));
    expect(feed?.feed).toBe("personio");
    expect(feed?.read).toMatchObject([
      {
        offer: {
          externalId: "2001",
          address: "https://muster.jobs.personio.de/job/2001",
          title: "Elektroniker & Mechatroniker (m/w/d)",
          text: "Deine Aufgaben\n\n– Anlagen warten\n– Störungen beheben\n\nDein Profil\n\nFreude an Technik & Teamarbeit",
          places: ["Cottbus", "Görlitz"],
          kind: "job",
          contract: "permanent",
        },
      },
      { offer: { externalId: "2002", kind: "student_job", text: "" } },
      { refused: { where: "2003", reason: "noTitle" } },
    ]);
  });

  test("of Recruitee", () => {
    const feed = read(fixture("recruitee.xml"));
    expect(feed?.feed).toBe("recruitee");
    expect(feed?.read).toMatchObject([
      {
        offer: {
          externalId: "rec-9",
          address: "https://luzyce.recruitee.com/o/magazynier",
          title: "Magazynier (k/m)",
          places: ["59-900 Zgorzelec", "Bogatynia"],
          ...{ contract: "fixed", hoursMin: 40, hoursMax: 40 },
          ...{ payMin: 5200, payMax: 6000, payUnit: "month", payCurrency: "PLN" },
        },
      },
    ]);
  });

  const position = "<position><id>1</id><name>Koch</name></position>";
  test("that is none, or means harm, is not read", () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    for (const xml of [
      "",
      "kein XML",
      "<html><body>Hallo</body></html>",
      "<rss><channel/></rss>",
      `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><workzag-jobs><position><name>&l10;</name></position></workzag-jobs>`,
      `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><workzag-jobs>${position}</workzag-jobs>`,
      `<!doctype x><workzag-jobs>${position}</workzag-jobs>`,
      `<workzag-jobs>${position}<!ENTITY a "b"></workzag-jobs>`,
      `<workzag-jobs>${position}`,
      `<workzag-jobs>${position}</workzag-jobs></workzag-jobs>`,
      `<workzag-jobs><![CDATA[${position}</workzag-jobs>`,
      `<workzag-jobs>${"<a>".repeat(65)}${"</a>".repeat(65)}</workzag-jobs>`,
      "<a>".repeat(1_000_000),
      "<![CDATA[".repeat(300_000),
      `<workzag-jobs>${"<a/>".repeat(200_001)}</workzag-jobs>`,
    ]) {
      expect(read(xml), xml.slice(0, 80)).toBeNull();
    }
  });

  test("may number its positions with signs that no address can hold", () => {
    const numbered = (id: string) =>
      read(`<workzag-jobs><position><id>${id}</id><name>Koch</name></position></workzag-jobs>`);
    for (const id of ["7&#xD800;", "7&#0;"]) {
      expect(numbered(id)?.read).toMatchObject([{ offer: { externalId: "7" } }]);
    }
    expect(numbered(`${"7".repeat(119)}👩`)?.read).toMatchObject([{ offer: { title: "Koch" } }]);
  });

  test("may hold what only looks like harm, which stays words", () => {
    const inside = `<![CDATA[<!DOCTYPE html><script>alert(1)</script><p>Kochen</p>]]>`;
    const xml = `<?xml version="1.0"?><!-- <!DOCTYPE --><workzag-jobs><position a="1>2"><id>1</id><name>&xxe; &#x3c;b&#62;</name>
      <jobDescriptions><jobDescription><value>${inside}</value></jobDescription></jobDescriptions></position></workzag-jobs>`;
    expect(read(xml)?.read).toMatchObject([{ offer: { title: "&xxe;", text: "Kochen" } }]);
  });

  test("of entities without end is read in no time", () => {
    const began = performance.now();
    read(`<workzag-jobs><position><name>${"&#65;".repeat(200_000)}</name></position></workzag-jobs>`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe("a table", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (text: string) => readCsvOffers(bytes(text), { today });

  test("is read row by row; what cannot be read is said with its line", () => {
    const table = read(fixture("tabelle.csv"));
    expect(table).toMatchObject({
      ok: true,
      read: [
        {
          offer: {
            ...{ externalId: "A-1", title: "Koch (m/w/d)", kind: "job", places: ["02763 Zittau"] },
            ...{ payMin: 2400, payMax: 2700.5, payUnit: "month", payCurrency: "EUR", hoursMin: 38.5, hoursMax: 38.5 },
            ...{ contract: "permanent", deadline: "2027-01-31", text: "Sie kochen\nfür 80 Gäste." },
          },
        },
        { offer: { externalId: "A-2", kind: "apprenticeship", payMin: null } },
        { refused: { where: "4", reason: "noTitle" } },
        { refused: { where: "5", reason: "wrongRow" } },
        { refused: { where: "6", reason: "over" } },
      ],
    });
  });

  test.each(["de", "pl", "cs"] as const)(
    "in the template of %s has columns that are known, and an example that counts not",
    (lang) => {
      const template = csvTemplate(lang);
      expect(read(template)).toEqual({ ok: false, fault: { reason: "noRows" } });
      const filled = read(template.replaceAll(/(BEISPIEL|PRZYKŁAD|PŘÍKLAD)-1/g, "X-1"));
      expect(filled).toMatchObject({
        ok: true,
        read: [
          {
            offer: {
              externalId: "X-1",
              kind: "job",
              contract: "fixed",
              payUnit: "month",
              hoursMin: 38.5,
              begins: "06:00",
            },
          },
        ],
      });
    },
  );

  test("with one of its two hours, or one that is none, is not taken", () => {
    const table = read("Kennung;Titel;Arbeitsbeginn;Arbeitsende\n1;Koch;6;14:30\n2;Koch;6;\n3;Koch;früh;14:30");
    expect(table).toMatchObject({
      read: [{ offer: { begins: "06:00", ends: "14:30" } }, { refused: { where: "3" } }, { refused: { where: "4" } }],
    });
  });

  test("comes in the encodings and with the signs of spreadsheets", () => {
    const windows = Uint8Array.from(Buffer.from('Kennung,Titel\r\n1,"K\xf6chin, Koch"\r\n', "latin1"));
    expect(readCsvOffers(windows, { today })).toMatchObject({ ok: true, read: [{ offer: { title: "Köchin, Koch" } }] });
    expect(read("\ufeffreference\ttitle\n1\tKoch\n")).toMatchObject({ ok: true, read: [{ offer: { title: "Koch" } }] });
  });

  test("that is too long, has no columns or is none is refused with what is wrong", () => {
    expect(read(`Kennung;Titel\n${"1;Koch\n".repeat(50_000)}`)).toEqual({
      ok: false,
      fault: { reason: "tooManyRows", rows: 50_000, limit: 5000 },
    });
    expect(read("a;b\n1;2")).toEqual({ ok: false, fault: { reason: "noColumns", missing: ["reference", "title"] } });
    expect(read("")).toEqual({ ok: false, fault: { reason: "noColumns", missing: ["reference", "title"] } });
    expect(read('Kennung;Titel\n1;"Koch')).toMatchObject({ ok: false, fault: { reason: "noTable" } });
    expect(readCsvOffers(new Uint8Array(100_000), { today })).toMatchObject({ ok: false });
  });
});

test.each([
  ["Auszubildende zum Koch (m/w/d)", "apprenticeship"],
  ["Azubi Mechatronik", "apprenticeship"],
  ["Ausbildungsleiter (m/w/d)", "job"],
  ["Duales Studium Maschinenbau", "dual_study"],
  ["Praktikum im Labor", "internship"],
  ["Werkstudent Einkauf", "student_job"],
  ["Masterarbeit Wasserstoff", "thesis"],
  ["Staż w biurze", "internship"],
  ["Brigáda ve skladu", "student_job"],
  ["Schweißer (m/w/d)", "job"],
] as const)("%s is a %s", (title, kind) => expect(kindOf(title)).toBe(kind));

test.each([
  ["https://muster.jobs.personio.de/job/17?language=pl", "de", "https://muster.jobs.personio.de/xml?language=pl"],
  ["https://muster.jobs.personio.com/", "de", "https://muster.jobs.personio.com/xml?language=de"],
  ["https://muster.jobs.personio.de/", "cs", "https://muster.jobs.personio.de/xml"],
  ["https://muster.jobs.personio.de.example/", "de", "https://muster.jobs.personio.de.example/"],
  ["https://muster.example/karriere", "de", "https://muster.example/karriere"],
] as const)("%s, asked in %s, is read at %s", (address, lang, feed) => expect(feedAddress(address, lang)).toBe(feed));
