import { describe, expect, test } from "vitest";
import { presentFor } from "#app/domain/accounts/team/present-for.ts";

const away = (...pairs: string[]) => pairs.map((pair) => ({ accountId: pair.charAt(0), deputyId: pair.charAt(1) }));

describe("whoever is there for somebody", () => {
  test.each([
    ["nobody is away", [], "a"],
    ["the deputy", away("ab"), "b"],
    ["the deputy's deputy", away("ab", "bc"), "c"],
    ["somebody else is away", away("bc"), "a"],
    ["two are away for each other", away("ab", "ba"), "a"],
    ["three are away in a ring", away("ab", "bc", "ca"), "a"],
    ["the deputy is in a ring", away("ab", "bc", "cb"), "a"],
    ["somebody stands in for themselves", away("aa"), "a"],
  ])("%s", (_, standIns, reader) => {
    expect(presentFor("a", standIns)).toBe(reader);
  });
});
