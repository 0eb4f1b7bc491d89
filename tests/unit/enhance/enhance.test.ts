import { describe, expect, test } from "vitest";
import { counterText, isNearly } from "#app/enhance/count-characters.ts";
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

describe("the counter of characters", () => {
  test("fills in what has been used", () => {
    expect(counterText("{used} von 500 Zeichen", 12)).toBe("12 von 500 Zeichen");
  });

  test("speaks up near the limit", () => {
    expect([0, 449, 450, 600].map((used) => isNearly(used, 500))).toEqual([false, false, true, true]);
  });
});
