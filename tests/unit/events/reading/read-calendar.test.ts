import { describe, expect, test } from "vitest";
import { readCalendar } from "#app/domain/events/reading/read-calendar.ts";

const today = "2027-03-01";

/** A calendar of these lines, which begin at line 3. */
const calendar = (...lines: string[]) => ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:a@example.org", "SUMMARY:Messe", ...lines, "END:VEVENT"];

function read(...lines: string[]) {
  const found = readCalendar({ text: calendar(...lines), today });
  if (!found.ok) throw new Error(found.reason);
  return found;
}

const timesOf = (...lines: string[]) => read(...event(...lines)).events[0]?.times.map(inWords);
const inWords = ({ day, starts, ends }: { day: string; starts: string | null; ends: string | null }) =>
  [day, starts, ends].filter(Boolean).join(" ");
const faultsOf = (...lines: string[]) => read(...lines).faults.map(({ line, reason }) => `${line} ${reason}`);

describe("when an event takes place", () => {
  test.each([
    ["in UTC", ["DTSTART:20270312T090000Z", "DTEND:20270312T150000Z"], ["2027-03-12 10:00 16:00"]],
    ["in summer", ["DTSTART:20270612T090000Z"], ["2027-06-12 11:00"]],
    [
      "without a zone, on the clocks of the board",
      ["DTSTART:20270312T100000", "DURATION:PT2H"],
      ["2027-03-12 10:00 12:00"],
    ],
    ["in a zone of the world", ["DTSTART;TZID=Europe/London:20270312T100000"], ["2027-03-12 11:00"]],
    [
      "in one with somebody's sign in front",
      ["DTSTART;TZID=/example.org/Europe/Warsaw:20270312T100000"],
      ["2027-03-12 10:00"],
    ],
    ["in the hour that clocks skip", ["DTSTART;TZID=Europe/Berlin:20270328T023000"], ["2027-03-28 03:30"]],
    ["all day", ["DTSTART;VALUE=DATE:20270312"], ["2027-03-12"]],
    [
      "two days, the last one excluded",
      ["DTSTART;VALUE=DATE:20270312", "DTEND;VALUE=DATE:20270314"],
      ["2027-03-12", "2027-03-13"],
    ],
    ["over night", ["DTSTART:20270312T200000Z", "DTEND:20270313T010000Z"], ["2027-03-12 21:00"]],
    [
      "until the next afternoon",
      ["DTSTART:20270312T090000Z", "DTEND:20270313T150000Z"],
      ["2027-03-12 10:00", "2027-03-13"],
    ],
    ["ended before it began", ["DTSTART:20270312T090000Z", "DTEND:20270312T080000Z"], ["2027-03-12 10:00"]],
    ["begun yesterday, going on", ["DTSTART;VALUE=DATE:20270228", "DTEND;VALUE=DATE:20270302"], ["2027-03-01"]],
  ])("%s", (_, lines, times) => {
    expect(timesOf(...lines)).toEqual(times);
  });

  test("by the rules of a zone that only the calendar knows", () => {
    const zone = ["BEGIN:VTIMEZONE", "TZID:Werk", "BEGIN:STANDARD", "DTSTART:16010101T000000"];
    const found = read(
      ...[...zone, "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE"],
      ...event("DTSTART;TZID=Werk:20270312T120000"),
    );
    expect(found.events[0]?.times.map(inWords)).toEqual(["2027-03-12 10:00"]);
  });

  test("what is over, or so far ahead that a year is mistyped, is none", () => {
    expect(timesOf("DTSTART:20270228T090000Z")).toBeUndefined();
    expect(timesOf("DTSTART:20370228T090000Z")).toBeUndefined();
  });
});

describe("what repeats", () => {
  const weekly = ["DTSTART;TZID=Europe/Berlin:20270303T170000", "DTEND;TZID=Europe/Berlin:20270303T180000"];

  test("stays at its hour when clocks change, and ends with the time that is named last", () => {
    expect(timesOf(...weekly, "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270331T150000Z")).toEqual([
      "2027-03-03 17:00 18:00",
      "2027-03-17 17:00 18:00",
      "2027-03-31 17:00 18:00",
    ]);
  });

  test("goes on for a year where it has no end, and has begun long ago", () => {
    const times = timesOf("DTSTART;TZID=Europe/Berlin:20160106T170000", "RRULE:FREQ=WEEKLY") ?? [];
    expect([times[0], times.at(-1), times.length]).toEqual(["2027-03-03 17:00", "2028-03-01 17:00", 53]);
  });

  test("leaves out what is taken out, by the time or by the day, and has what is named besides", () => {
    const out = ["EXDATE;TZID=Europe/Berlin:20270310T170000", "EXDATE;VALUE=DATE:20270317"];
    expect(timesOf(...weekly, "RRULE:FREQ=WEEKLY;COUNT=4", ...out, "RDATE:20270320T090000Z")).toEqual([
      "2027-03-03 17:00 18:00",
      "2027-03-20 10:00 11:00",
      "2027-03-24 17:00 18:00",
    ]);
  });

  test("is another time where a single one was moved, and none where it was called off", () => {
    const found = read(
      ...event(...weekly, "RRULE:FREQ=WEEKLY;COUNT=3"),
      ...event("RECURRENCE-ID:20270310T160000Z", "DTSTART:20270311T080000Z"),
      ...event("RECURRENCE-ID:20270317T160000Z", "DTSTART:20270317T160000Z", "STATUS:CANCELLED"),
    );
    expect(found.events.map(({ times }) => times.map(inWords))).toEqual([
      ["2027-03-03 17:00 18:00", "2027-03-11 09:00"],
    ]);
  });

  test.each([
    ["FREQ=SECONDLY", "rule"],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "endless"],
    ["FREQ=MONTHLY;BYMONTHDAY=99", "line"],
    ["FREQ=ALWAYS", "line"],
  ])("and has a rule that cannot be followed (%s) is told with its line", (rule, reason) => {
    const found = read(...event("DTSTART:20270303T170000Z", `RRULE:${rule}`), ...other);
    expect(found.faults.map(({ line, reason }) => [line, reason])).toEqual([[7, reason]]);
    expect(found.events.map(({ title }) => title)).toEqual(["Vortrag"]);
  });
});

const other = ["BEGIN:VEVENT", "UID:b@example.org", "SUMMARY:Vortrag", "DTSTART:20270312T090000Z", "END:VEVENT"];

describe("what is wrong is told with its line, and the rest taken", () => {
  test.each([
    ["no beginning", event(), "3 noStart"],
    ["a beginning that is none", event("DTSTART:am Freitag"), "6 line"],
    ["a zone that nobody knows", event("DTSTART;TZID=Middle/Earth:20270312T100000"), "6 zone"],
    ["no title", ["BEGIN:VEVENT", "UID:c", "DTSTART:20270312T100000", "SUMMARY: ", "END:VEVENT"], "3 noTitle"],
    ["no end", ["BEGIN:VEVENT", "UID:c", "SUMMARY:Ohne Ende"], "3 unclosed"],
  ])("%s", (_, broken, fault) => {
    const found = read(...broken, ...other);
    expect(found.faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([fault]);
    expect(found.events.map(({ uid }) => uid)).toEqual(["b@example.org"]);
  });

  test("a folded line is counted by its first one", () => {
    expect(faultsOf(...event("DESCRIPTION:zwei", "  Zeilen", "DTSTART:nie"))).toEqual(["8 line"]);
  });

  test("what is no calendar is none", () => {
    for (const text of ["", "<!doctype html><p>Anmelden", "BEGIN:VCARD\r\nEND:VCARD", "\u0000\u0001"])
      expect(readCalendar({ text, today })).toEqual({ ok: false, reason: "none" });
  });
});

describe("what an event says", () => {
  const start = "DTSTART:20270312T090000Z";

  test("in plain words, whatever program wrote them", () => {
    const html = String.raw`DESCRIPTION:<p>Kommen&nbsp;Sie\, <b>bitte</b>!</p><script>alert(1)</script><ul><li>Eins</li></ul>`;
    const [found] = read(...event(start, html, "LOCATION:Markt 1\\, Görlitz", "URL:https://example.org/messe")).events;
    expect(found).toMatchObject({
      text: "Kommen Sie, bitte!\n\n– Eins",
      location: "Markt 1, Görlitz",
      link: "https://example.org/messe",
    });
  });

  test("in lines as they were written, and never an address that is none", () => {
    const [found] = read(...event(start, "DESCRIPTION:Eins\\nZwei \u202e", "URL:javascript:alert(1)")).events;
    expect(found).toMatchObject({ text: "Eins\nZwei", location: null, link: null });
  });

  test("is another thing when anything else is said, and not when it was only written anew", () => {
    const digest = (...lines: string[]) => read(...event(start, ...lines)).events[0]?.digest;
    expect(digest("DTSTAMP:20270101T000000Z", "SEQUENCE:1")).toBe(digest("SEQUENCE:2"));
    expect(digest("LOCATION:Görlitz")).not.toBe(digest("LOCATION:Zittau"));
  });

  test("is called off where it says so, and known without a sign of its own", () => {
    expect(read(...event(start, "STATUS:CANCELLED")).events[0]).toMatchObject({ cancelled: true });
    const unsigned = ["BEGIN:VEVENT", "SUMMARY:Messe", start, "END:VEVENT"];
    expect(read(...unsigned).events[0]?.uid).toBe(read(...unsigned).events[0]?.uid);
  });

  test("alarms inside of it are not its own words", () => {
    const alarm = ["BEGIN:VALARM", "DESCRIPTION:Piep", "TRIGGER:-PT1H", "END:VALARM"];
    expect(read(...event(start, ...alarm)).events[0]).toMatchObject({ text: null });
  });
});
