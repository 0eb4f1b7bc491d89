import { beforeEach, describe, expect, test } from "vitest";
import { findEventViews } from "#app/domain/events/find-event-views.server.ts";
import { answerEventPaper } from "#app/domain/events/paper/answer-event-paper.server.ts";
import { findPaperState } from "#app/domain/events/paper/find-paper-state.server.ts";
import { codesOn } from "#tests/support/codes-on.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertRule } from "#tests/support/events.ts";
import { insertCompany, insertPlace } from "#tests/support/factories.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-03-01T09:00:00Z");
const today = "2027-03-01";
const titles = { de: "Ausbildungsmesse an der Neiße", pl: "Targi pracy nad Nysą" };

describe.each(databases)("an event on paper on %s", async (url) => {
  const db = await freshDatabase(url);
  const place = await insertPlace(db, { name: "Zittau", name_pl: "Żytawa", name_cs: "Žitava" });
  const company = await insertCompany(db, { name: "Brückenbau Muster" });
  const held = { titles, place_id: place.id, online: 0, address: "Halle 3, Beispielweg 1" } as const;
  let fair: Awaited<ReturnType<typeof insertEvent>>;
  beforeEach(async () => {
    fair = await insertEvent(db, { ...held, times: [{ day: "2027-03-12" }, { day: "2027-03-13", starts: "09:00" }] });
  });
  const context = testContext(db, { now });
  const ask = (languages: string, eventId = fair.id) =>
    answerEventPaper(
      { request: get(`/de/office/events/${eventId}/paper?languages=${languages}`), context },
      { lang: "de", eventId, accountId: "ole" },
    );
  const read = async (languages: string) => {
    const response = await ask(languages);
    const bytes = new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
    const { pages, text } = await readPdf(bytes);
    return { bytes, pages, text: text.replace(/\s+/g, " "), name: response?.headers.get("Content-Disposition") };
  };

  test("says in one language when and where, who is met, and opens its page", async () => {
    await insertRule(db, fair.id, { closesAt: "2027-03-10T22:59:00.000Z" });
    await db
      .insertInto("event_exhibitor")
      .values({ event_id: fair.id, company_id: company.id, created_at: now.toISOString() })
      .execute();
    const { bytes, pages, text, name } = await read("cs");
    expect(pages).toHaveLength(1);
    for (const said of ["pátek 12. března 2027", "Halle 3, Beispielweg 1", "Žitava (Zittau)", "Brückenbau Muster"])
      expect(text).toContain(said);
    expect(text).toContain("10. března 2027");
    expect(text).toContain(titles.de.split(" ")[0]);
    expect(name).toContain(`${fair.id}-cs.pdf`);
    expect(await codesOn(bytes, 1, { x: [0], y: [0], part: 1 })).toEqual([
      `https://board.example/cs/events/${fair.id}`,
    ]);
  });

  test("says it in three languages on one sheet, each with a code of its own", async () => {
    const { bytes, pages, text } = await read("all");
    expect(pages).toHaveLength(1);
    for (const said of ["Freitag, 12. März 2027", "piątek, 12 marca 2027", "pátek 12. března 2027"])
      expect(text).toContain(said);
    expect(text).toContain(titles.pl.split(" ")[0]);
    const codes = await codesOn(bytes, 1, { x: [0.6], y: [0.184, 0.44, 0.695], part: 0.145 });
    expect(codes.sort()).toEqual(["cs", "de", "pl"].map((lang) => `https://board.example/${lang}/events/${fair.id}`));
  });

  test("is there for what everybody may read and can still come to, and for nothing else", async () => {
    const { id: company_id } = await insertCompany(db, { suspended_at: now.toISOString() });
    const given = [
      { members_only: 1 },
      { status: "draft" },
      { status: "submitted" },
      { status: "cancelled" },
      { times: [{ day: "2027-02-28" }] },
      { company_id },
    ] as const;
    for (const one of given) {
      const event = await insertEvent(db, { ...held, ...one, times: [...("times" in one ? one.times : [{}])] });
      expect(await ask("de", event.id)).toBeNull();
      const [view] = await findEventViews(db, "de", (rows) => rows.where("event.id", "=", event.id));
      expect(view && findPaperState(view, { today, office: "Verein" })).toBeNull();
    }
    expect((await ask("de"))?.status).toBe(200);
  });

  test("letters that no sheet can show are told beforehand", async () => {
    const states = [];
    for (const de of ["Größe, żółć, kůň", "Messe 🔧"]) {
      const event = await insertEvent(db, { ...held, titles: { de } });
      const [view] = await findEventViews(db, "de", (rows) => rows.where("event.id", "=", event.id));
      states.push(view && findPaperState(view, { today, office: "Verein" }));
    }
    expect(states).toEqual([{ isWhole: true }, { isWhole: false }]);
  });
});
