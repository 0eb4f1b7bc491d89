import { expect, test } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";
import { type CalendarEntry, sequenceAt, writeEntries } from "#app/platform/mail/write-entries.server.ts";
import { readEntries } from "#tests/support/calendars.ts";

const config = readConfig({}, "test");
const entry: CalendarEntry = {
  ...{ name: "x-1", firstDay: "2027-03-26", lastDay: null, from: "10:00", until: "11:30", standing: "sure" },
  ...{ summary: "Größte, mit \\ und ;", location: "Beispielweg 1", description: "Eine Zeile\nund noch eine" },
};
const read = (entries: CalendarEntry[], now = new Date("2027-01-01T00:00:00Z")) =>
  readEntries(writeEntries({ entries, product: "test", config, now }));

test("times are those of the clocks here, in winter, in summer and in the hour that they skip", () => {
  const spans = read([
    entry,
    { ...entry, firstDay: "2027-03-29" },
    { ...entry, firstDay: "2027-03-28", from: "02:30", until: null },
  ]).map(({ DTSTART, DTEND }) => [DTSTART, DTEND]);
  expect(spans).toEqual([
    ["20270326T090000Z", "20270326T103000Z"],
    ["20270329T080000Z", "20270329T093000Z"],
    ["20270328T023000Z", undefined],
  ]);
});

test("what has no time, or lasts several days, takes whole days", () => {
  const spans = read([
    { ...entry, from: null },
    { ...entry, lastDay: "2027-04-02" },
  ]).map(({ DTSTART, DTEND }) => [DTSTART, DTEND]);
  expect(spans).toEqual([
    ["20270326", "20270327"],
    ["20270326", "20270403"],
  ]);
});

test("texts come back as they were", () => {
  expect(read([entry])).toMatchObject([
    { SUMMARY: entry.summary, LOCATION: entry.location, DESCRIPTION: entry.description, STATUS: "CONFIRMED" },
  ]);
});

test("only where nothing stands any more the file takes away", () => {
  const methods = (...standings: CalendarEntry["standing"][]) =>
    read(standings.map((standing) => ({ ...entry, standing }))).map(({ METHOD, STATUS }) => `${METHOD} ${STATUS}`);
  expect(methods("maybe", "off")).toEqual(["PUBLISH TENTATIVE", "PUBLISH CANCELLED"]);
  expect(methods("off", "off")).toEqual(["CANCEL CANCELLED", "CANCEL CANCELLED"]);
});

test("whatever is written later has the higher number, and all are small enough", () => {
  const at = (text: string) => sequenceAt(new Date(text));
  expect(at("2027-01-01T00:00:01Z")).toBe(at("2027-01-01T00:00:00Z") + 1);
  expect(at("2026-12-01T00:00:00Z")).toBeGreaterThan(0);
  expect(at("2090-01-01T00:00:00Z")).toBeLessThan(2 ** 31);
});
