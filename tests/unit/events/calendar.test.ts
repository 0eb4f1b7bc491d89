import { describe, expect, test } from "vitest";
import { eventFilterQuery, parseEventFilter, passesFilter } from "#app/domain/events/calendar/event-filter.ts";
import { daysOfMonth, isShownMonth, parseMonth } from "#app/domain/events/calendar/month.ts";
import { eventPath, type EventView } from "#app/domain/events/event-view.ts";
import { eventJsonLd } from "#app/domain/events/page/event-json-ld.ts";

const fair: EventView = {
  ...{ id: "k3m9x2p7qa", kind: "fair", status: "published", membersOnly: false, byCompany: false },
  ...{ company: null, partner: null, address: "Beispielweg 1", online: false, link: null },
  place: { id: "de-zittau", name: "Žitava", localName: "Zittau", country: "DE", districtId: "goerlitz" },
  times: [{ position: 0, day: "2027-03-28", starts: "10:00", ends: "16:00" }],
  title: { lang: "de", text: "Größte Messe" },
  text: null,
  texts: [
    { lang: "pl", title: "Targi", text: null },
    { lang: "de", title: "Größte Messe", text: null },
  ],
  ...{ audiences: ["pupils"], fields: [], languages: ["de"], reason: null, remark: null },
  ...{ updatedAt: "2027-01-01T00:00:00.000Z", sequence: 0, registration: null, cancelledAt: null },
  publishedAt: "2027-01-01T00:00:00.000Z",
};

describe("the filter", () => {
  const filter = (query: string) => parseEventFilter(new URLSearchParams(query));

  test("knows its own words only, in one order", () => {
    const asked = "online=1&x=1&field=metal&kind=fair&audience=pupils&district=goerlitz";
    expect(eventFilterQuery(filter(asked)).toString()).toBe(
      "kind=fair&district=goerlitz&audience=pupils&field=metal&online=1",
    );
    expect(eventFilterQuery(filter("kind=party&district=../x&online=yes&audience=&field=")).toString()).toBe("");
  });

  test.each([
    ["kind=fair&district=goerlitz", true],
    ["kind=course", false],
    ["district=bautzen", false],
    ["audience=pupils", true],
    ["audience=companies", false],
    ["field=metal", true],
    ["online=1", false],
  ])("%s: %s", (query, expected) => {
    expect(passesFilter(filter(query), fair)).toBe(expected);
  });

  test("what is for nobody in particular is for everybody", () => {
    expect(passesFilter(filter("audience=companies"), { ...fair, audiences: [] })).toBe(true);
  });
});

describe("a month", () => {
  test.each([
    ["2027-02", 28, 1],
    ["2028-02", 29, 2],
    ["2027-03", 31, 1],
    ["2027-08", 31, 7],
  ])("%s has %i days and begins on weekday %i", (month, days, weekday) => {
    const found = daysOfMonth(month);
    expect([found.days.length, found.firstWeekday]).toEqual([days, weekday]);
    expect(found.days[0]).toBe(`${month}-01`);
  });

  test("is shown from now on for two years, and only if it is one", () => {
    const asked = (month: string) => parseMonth(new URLSearchParams({ month }));
    expect([asked("2027-13"), asked("2027-3"), asked("2027-03")]).toEqual([null, null, "2027-03"]);
    const shown = (month: string) => isShownMonth(month, "2027-03-31");
    expect(["2027-02", "2027-03", "2029-03", "2029-04"].map(shown)).toEqual([false, true, true, false]);
  });
});

test("an address has the same words in every language", () => {
  expect(eventPath("pl", fair)).toBe("/pl/events/groesste-messe-k3m9x2p7qa");
});

describe("what search engines read", () => {
  const addresses = { page: "https://board.example/x", company: null, office: "Verein" };

  test("is the time with its distance to Greenwich, on the day on which clocks are put forward", () => {
    expect(eventJsonLd(fair, "cs", addresses)).toMatchObject({
      "@type": "Event",
      startDate: "2027-03-28T10:00:00+02:00",
      endDate: "2027-03-28T16:00:00+02:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: [{ address: { addressLocality: "Zittau", addressCountry: "DE" } }],
      organizer: [{ name: "Verein" }],
    });
  });

  test("says that something is cancelled, and nothing of a last day to do something", () => {
    expect(eventJsonLd({ ...fair, status: "cancelled" }, "de", addresses)).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
    });
    expect(eventJsonLd({ ...fair, kind: "deadline" }, "de", addresses)).toBeNull();
  });
});
