import { describe, expect, test, vi } from "vitest";
import { counterText, isNearly } from "#app/enhance/count-characters.ts";
import { lastSeen, readMemory } from "#app/enhance/device-memory.ts";
import { readPlace, writePlace } from "#app/enhance/kept-place.ts";

describe("the place kept while filters apply themselves", () => {
  const place = { path: "/de/jobs", name: "kind", value: "thesis", scroll: 320 };

  test("is found again on the same page", () => {
    expect(readPlace(writePlace(place), "/de/jobs")).toEqual(place);
  });

  test("means nothing on another page", () => {
    expect(readPlace(writePlace(place), "/pl/jobs")).toBeNull();
    expect(readPlace(null, "/de/jobs")).toBeNull();
  });

  test("written by somebody else is nobody's", () => {
    expect(readPlace("{", "/de/jobs")).toBeNull();
    expect(readPlace('"/de/jobs"', "/de/jobs")).toBeNull();
    expect(readPlace('{"path":"/de/jobs","name":1,"value":[]}', "/de/jobs")).toBeNull();
    expect(readPlace('{"path":"/de/jobs","name":"a","value":"b"}', "/de/jobs")).toMatchObject({ scroll: 0 });
  });
});

describe("what a device remembers", () => {
  const nothing = { saved: [], seen: [] };
  const seen = { id: "1", title: "T", company: "C", path: "/de/jobs/t-1", until: "2027-03-01" };
  const keep = (kept: unknown) => vi.stubGlobal("localStorage", { getItem: () => JSON.stringify(kept) });

  test("is read as it was written", () => {
    keep({ saved: ["1"], seen: [seen] });
    expect(readMemory()).toEqual({ saved: ["1"], seen: [seen] });
    expect(lastSeen("2027-03-01")).toEqual(seen);
    expect(lastSeen("2027-03-02")).toBeUndefined();
  });

  test("written by somebody else is nothing, and leads nowhere else", () => {
    for (const kept of [
      null,
      42,
      "x",
      [],
      { saved: "1", seen: { length: 1 } },
      { saved: [null, 1, {}], seen: [null, 1] },
    ]) {
      keep(kept);
      expect(readMemory()).toEqual(nothing);
    }
    for (const path of ["javascript:alert(1)", "//evil.example", "https://evil.example/", 7, undefined]) {
      keep({ seen: [{ ...seen, path }] });
      expect(readMemory()).toEqual(nothing);
    }
  });

  test("is nothing where the browser refuses", () => {
    const getItem = () => {
      throw new Error("refused");
    };
    vi.stubGlobal("localStorage", { getItem });
    expect(readMemory()).toEqual(nothing);
  });
});

describe("the counter of characters", () => {
  test("fills in what has been used", () => {
    expect(counterText("{used} von 500 Zeichen", 12)).toBe("12 von 500 Zeichen");
  });

  test("speaks up near the limit", () => {
    expect([0, 449, 450, 600].map((used) => isNearly(used, 500))).toEqual([false, false, true, true]);
  });
});
