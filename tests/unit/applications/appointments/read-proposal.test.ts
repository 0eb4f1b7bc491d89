import { describe, expect, test } from "vitest";
import { readProposal } from "#app/domain/applications/appointments/read-proposal.ts";

const now = new Date("2027-02-01T12:00:00Z");
const workPlace = { country: "PL", isHoliday: (day: string) => day === "2027-05-03" } as const;
const asked = { kind: "talk", workPlace, required: true, now } as const;

const typed = (times: [(string | undefined)?, string?][], rest: object = {}) => ({
  ...{ times: times.map(([day, time]) => ({ day, time })), at: "place" as const, place: "ul. Prosta 1, Zgorzelec" },
  ...rest,
});
const read = (times: [(string | undefined)?, string?][], rest?: object) => readProposal(typed(times, rest), asked);
const errorsOf = (times: [(string | undefined)?, string?][], rest?: object) => {
  const result = read(times, rest);
  return result.ok ? {} : Object.fromEntries(Object.entries(result.errors).map(([name, { key }]) => [name, key]));
};

describe("times", () => {
  test("are read as people write them and stand in the order of the calendar", () => {
    expect(read([["4.3.2027", "14 Uhr"], ["3 marca 2027", "9.30"], []])).toEqual({
      ok: true,
      proposal: {
        ...{ kind: "talk", times: ["2027-03-03T08:30:00.000Z", "2027-03-04T13:00:00.000Z"], minutes: 60 },
        ...{ timeZone: "Europe/Warsaw", place: "ul. Prosta 1, Zgorzelec", videoUrl: null, contact: null },
      },
    });
  });

  test("mean the clocks of that day: before and after each change", () => {
    const times = ["27.3.2027", "28.3.2027"].map((day): [string, string] => [day, "9:00"]);
    expect(read(times)).toMatchObject({
      proposal: { times: ["2027-03-27T08:00:00.000Z", "2027-03-28T07:00:00.000Z"] },
    });
    expect(read([["31.10.2027", "2:30"]])).toMatchObject({ proposal: { times: ["2027-10-31T00:30:00.000Z"] } });
    expect(errorsOf([["28.3.2027", "2:30"]])).toEqual({ "times[0].day": "appointment:errors.skippedHour" });
  });

  test("lie ahead, within a year, each once", () => {
    expect(errorsOf([["1.2.2027", "13:00"]])).toEqual({ "times[0].day": "appointment:errors.past" });
    expect(errorsOf([["1.2.2027", "13:01"]])).toEqual({});
    expect(errorsOf([["2.2.2028", "9"]])).toEqual({ "times[0].day": "appointment:errors.tooFar" });
    expect(errorsOf([["31.12.9999", "9"]])).toEqual({ "times[0].day": "errors.date" });
    const twice: [string, string][] = [
      ["3.3.2027", "9"],
      ["2027-03-03", "9:00"],
    ];
    expect(errorsOf(twice)).toEqual({ "times[1].day": "appointment:errors.twice" });
  });

  test("need day and time both, and one of them at least", () => {
    expect(errorsOf([["3.3.2027"], [undefined, "9"]])).toEqual({
      "times[0].time": "errors.required",
      "times[1].day": "errors.required",
    });
    expect(errorsOf([])).toEqual({ "times[0].day": "errors.required" });
    expect(readProposal(typed([]), { ...asked, required: false })).toEqual({ ok: true, proposal: null });
  });

  test("on a holiday of the place of work are asked about once", () => {
    expect(errorsOf([["3.5.2027", "9"]])).toEqual({ timesSure: "appointment:errors.holiday" });
    expect(errorsOf([["3.5.2027", "9"]], { timesSure: "2027-05-03" })).toEqual({});
    expect(errorsOf([["3.5.2027", "9"]], { timesSure: "2027-05-04" })).not.toEqual({});
  });
});

describe("where", () => {
  const day: [string, string][] = [["3.3.2027", "9"]];

  test("is a place or a link that nobody on the way can read", () => {
    expect(errorsOf(day, { place: undefined })).toEqual({ place: "errors.required" });
    expect(errorsOf(day, { at: "video" })).toEqual({ video: "errors.required" });
    for (const video of ["http://meet.example/a", "javascript:alert(1)", "ftp://meet.example"]) {
      expect(errorsOf(day, { at: "video", video }), video).toHaveProperty("video");
    }
    expect(read(day, { at: "video", video: "meet.example/a?b=c" })).toMatchObject({
      proposal: { place: null, videoUrl: "https://meet.example/a?b=c" },
    });
  });
});
