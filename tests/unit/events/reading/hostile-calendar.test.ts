import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCalendar } from "#app/domain/events/reading/read-calendar.ts";
import { decodeCalendar } from "#app/domain/events/reading/read-calendar-apart.server.ts";

const today = "2027-03-01";
const start = "DTSTART:20270312T090000Z";

/** Pieces of calendars, right, wrong and worse, put together anyhow. */
const piece = fc.oneof(
  fc.constantFrom(
    ...["BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE"],
    ...["BEGIN:STANDARD", "END:STANDARD", "TZID:X", "TZOFFSETFROM:+9999", "TZOFFSETTO:x", "BEGIN:VALARM", "END:VALARM"],
    ...[
      "UID:a",
      "UID:",
      "SUMMARY:Messe",
      'SUMMARY;LANGUAGE=de;X="',
      start,
      "DTSTART;TZID=X:20270312T090000",
      "DTSTART:",
    ],
    ...["DTSTART;VALUE=DATE:20270312", "DTEND:00000000T000000Z", "DTEND:99991231T235959Z", "DURATION:P9999999999W"],
    ...["DURATION:-P1D", "RRULE:FREQ=DAILY;INTERVAL=0", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:"],
    ...[
      "RDATE;VALUE=PERIOD:20270312T090000Z/PT1H,x",
      "EXDATE:,,,",
      "RECURRENCE-ID:20270312T090000Z",
      "STATUS:CANCELLED",
    ],
    ...["DTSTART;TZID=America/Argentina/Buenos_Aires:20270312T090000", " folded", "\tfolded", "", ":", ";", "\u0000"],
  ),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .tuple(fc.constantFrom("RRULE:FREQ=", "DTSTART", "DURATION:", "EXDATE", "TZID"), fc.string())
    .map((pair) => pair.join("")),
);

describe("a calendar that means harm", () => {
  test("is read to its end, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom("\n", "\r\n", "\r"), (pieces, end) => {
        const found = readCalendar({ text: ["BEGIN:VCALENDAR", ...pieces].join(end), today });
        if (!found.ok) return;
        for (const { title, times } of found.events) {
          expect(title).not.toBe("");
          for (const { day, starts } of times)
            expect(`${day} ${starts ?? "00:00"}`).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("has a hundred thousand events: some are taken, the rest is told", () => {
    const one = ["BEGIN:VEVENT", "SUMMARY:M", start, "END:VEVENT"].join("\n");
    const all = Array.from({ length: 100_000 }, (_, index) => one.replace("SUMMARY", `UID:${index}\nSUMMARY`));
    const found = readCalendar({ text: ["BEGIN:VCALENDAR", ...all, "END:VCALENDAR"].join("\n"), today });
    expect(found).toMatchObject({ ok: true, faultCount: 1, faults: [{ reason: "tooMany" }] });
    expect(found.ok && found.events.length).toBe(1000);
  });

  test("has events that come daily: not each of them becomes a row", () => {
    const daily = Array.from({ length: 60 }, (_, uid) => [
      ...["BEGIN:VEVENT", `UID:${uid}`, "SUMMARY:M", start],
      ...["RRULE:FREQ=DAILY;COUNT=300", "END:VEVENT"],
    ]);
    const found = readCalendar({ text: ["BEGIN:VCALENDAR", ...daily.flat(), "END:VCALENDAR"].join("\n"), today });
    expect(found).toMatchObject({ ok: true, faults: [{ reason: "tooMany", what: "10000" }] });
    expect(found.ok && found.events.flatMap(({ times }) => times)).toHaveLength(9900);
    expect(found.ok && found.uids).toHaveLength(60);
  });

  test("has nothing but rules that never end: after some of them nobody counts any more", () => {
    const bomb = (uid: number) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      "SUMMARY:M",
      start,
      "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
      "END:VEVENT",
    ];
    const lines = Array.from({ length: 5000 }, (_, index) => bomb(index)).flat();
    const found = readCalendar({ text: ["BEGIN:VCALENDAR", ...lines].join("\n"), today });
    expect(found).toMatchObject({ ok: true, events: [], faultCount: 5000 });
  }, 60_000);

  test("has one line that is folded for ever", () => {
    const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:M${"\n x".repeat(1_000_000)}\n${start}\nEND:VEVENT`;
    expect(readCalendar({ text, today })).toMatchObject({
      ok: true,
      events: [],
      faults: [{ line: 4, reason: "lineTooLong" }],
    });
  });

  test("is written in an encoding of its country", () => {
    const bytes = Buffer.from("BEGIN:VCALENDAR\nX-WR-CALNAME:Lu\x9eice\n", "latin1");
    expect(decodeCalendar(bytes)).toContain("Lužice");
    expect(decodeCalendar(Buffer.from("\ufeffBEGIN:VCALENDAR"))).toBe("BEGIN:VCALENDAR");
  });
});
