import { describe, expect, test } from "vitest";
import { nothingArrives, type Sent } from "#app/platform/mail/returned/nothing-arrives.ts";

const now = new Date("2027-03-31T12:00:00Z");
const sent = (daysAgo: number, reason: Sent["reason"]): Sent => ({
  at: new Date(now.getTime() - daysAgo * 86_400_000).toISOString(),
  reason,
});

describe("nothing arrives any more", () => {
  test("after four mails in a row over two weeks", () => {
    expect(nothingArrives([sent(15, "full"), sent(10, "full"), sent(6, "dead"), sent(1, "full")], now)).toBe(true);
  });

  test("in whatever order they are told", () => {
    expect(nothingArrives([sent(1, "full"), sent(15, "full"), sent(6, "dead"), sent(10, "full")], now)).toBe(true);
  });

  test("although the last one has not come back yet", () => {
    const row = [sent(20, "full"), sent(16, "full"), sent(10, "full"), sent(6, "full"), sent(2, null)];
    expect(nothingArrives(row, now)).toBe(true);
  });
});

describe("it is not as bad as that", () => {
  test.each<[string, Sent[]]>([
    ["nothing was sent", []],
    ["three mails", [sent(20, "full"), sent(10, "full"), sent(1, "full")]],
    ["many mails in a few days", Array.from({ length: 12 }, (_, index) => sent(index, "full"))],
    ["one of them arrived", [sent(25, "full"), sent(20, "full"), sent(15, null), sent(5, "full"), sent(1, "full")]],
    ["the last one arrived", [sent(29, "full"), sent(25, "full"), sent(20, "full"), sent(10, "full"), sent(6, null)]],
    ["the server could not be reached", Array.from({ length: 8 }, (_, index) => sent(3 * index, "unreached"))],
    ["the server refused them", Array.from({ length: 8 }, (_, index) => sent(3 * index, "refused"))],
  ])("%s", (_, mails) => {
    expect(nothingArrives(mails, now)).toBe(false);
  });
});
