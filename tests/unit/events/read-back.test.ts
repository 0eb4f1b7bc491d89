import ICAL from "ical.js";
import { expect, test } from "vitest";
import { writeCalendar } from "#app/domain/events/calendar/write-calendar.server.ts";
import type { EventView } from "#app/domain/events/event-view.ts";
import { readCalendar } from "#app/domain/events/reading/read-calendar.ts";
import { readConfig } from "#app/platform/config.server.ts";

const config = readConfig({}, "test");
const event: EventView = {
  ...{ id: "k3m9x2p7qa", kind: "fair", status: "published", membersOnly: false, byCompany: false },
  ...{ company: null, partner: "Schule; Stadt, Land", address: "Beispielweg 1, Halle", online: false, link: null },
  place: { id: "de-zittau", name: "Žitava", localName: "Zittau", country: "DE", districtId: "goerlitz" },
  times: [
    { position: 0, day: "2027-03-26", starts: "10:00", ends: "16:00" },
    { position: 1, day: "2027-03-29", starts: "10:00", ends: null },
    { position: 2, day: "2027-04-01", starts: null, ends: null },
  ],
  title: { lang: "de", text: "Größte Messe, mit \\ und ; und langem Namen, der in der Datei umgebrochen werden muss" },
  text: { lang: "de", text: "Erste Zeile\nZweite, mit Komma" },
  texts: [],
  ...{ audiences: [], fields: [], languages: ["de"], reason: null, remark: null, cancelledAt: null },
  ...{
    updatedAt: "2027-01-01T00:00:00.000Z",
    sequence: 3,
    registration: null,
    publishedAt: "2027-01-01T00:00:00.000Z",
  },
};

const write = (method: "PUBLISH" | "CANCEL", status: EventView["status"] = "published") =>
  writeCalendar({
    ...{ events: [{ ...event, status }], lang: "de", name: "Termine", method, config },
    addressOf: () => "https://board.example/de/events/x",
  });

test("an independent program reads in our calendar what was written, at the hour that clocks show", () => {
  const calendar = new ICAL.Component(ICAL.parse(write("PUBLISH")) as unknown[]);
  const read = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  expect(read.map(({ startDate }) => startDate.toString())).toEqual([
    "2027-03-26T09:00:00Z",
    "2027-03-29T08:00:00Z",
    "2027-04-01",
  ]);
  expect(read[0]?.endDate.toString()).toBe("2027-03-26T15:00:00Z");
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(3);
  for (const { summary, location, description, sequence } of read) {
    expect([summary, location, sequence]).toEqual([event.title.text, "Beispielweg 1, Halle, Zittau", 3]);
    expect(description).toContain("Erste Zeile\nZweite, mit Komma");
  }
});

test("what is called off has the same names there, and says so", () => {
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((component) => ({
      uid: component.getFirstPropertyValue("uid"),
      status: component.getFirstPropertyValue("status"),
    }));
  const [before, after] = [read(write("PUBLISH")), read(write("PUBLISH", "cancelled"))];
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(new Set(after.map(({ status }) => status))).toEqual(new Set(["CANCELLED"]));
  expect(read(write("CANCEL")).map(({ status }) => status)).toContain("CANCELLED");
});

test("another board of this kind takes from it the times that we know", () => {
  const found = readCalendar({ text: write("PUBLISH"), today: "2027-03-01" });
  expect(found).toMatchObject({ ok: true, faultCount: 0, name: "Termine" });
  const times = found.ok ? found.events.flatMap((one) => one.times) : [];
  expect(times).toEqual(event.times.map(({ day, starts, ends }) => ({ day, starts, ends })));
});
