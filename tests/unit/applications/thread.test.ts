import { describe, expect, test } from "vitest";
import type { Actor } from "#db/codes.ts";
import { hasLeft, isToldAlready, maxThreadDocuments, threadFor } from "#app/domain/applications/thread/thread.ts";

const now = new Date("2027-02-10T12:30:00Z");
const seeker = { side: "seeker" } as const;
const kim = { side: "employer", accountId: "kim" } as const;

const written = (
  author: Actor,
  given: { accountId?: string; at?: string; leavesAt?: string; readAt?: string; heldId?: string } = {},
) => ({
  author,
  accountId: given.accountId ?? null,
  person: given.accountId ? "Kim Beispiel" : null,
  at: given.at ?? "2027-02-10T09:00:00.000Z",
  leavesAt: given.leavesAt ?? null,
  readAt: given.readAt ?? null,
  heldId: given.heldId ?? null,
  documents: [] as unknown[],
});

const one = (message: ReturnType<typeof written>, reader: typeof seeker | typeof kim) =>
  threadFor([message], reader, now).messages[0];

describe("who wrote, in the eyes of the reader", () => {
  test.each([
    ["seeker", undefined, "you", "person"],
    ["employer", "kim", "company", "you"],
    ["employer", "jan", "company", "company"],
    ["office", undefined, "office", "office"],
    ["system", undefined, "system", "system"],
  ] as const)("%s (%s)", (author, accountId, forSeeker, forKim) => {
    const message = written(author, accountId ? { accountId } : {});
    expect(one(message, seeker)?.by).toBe(forSeeker);
    expect(one(message, kim)?.by).toBe(forKim);
  });

  test("colleagues see each other's names, the seeker sees none and no account", () => {
    const message = written("employer", { accountId: "jan" });
    expect(one(message, kim)?.person).toBe("Kim Beispiel");
    expect(one(message, seeker)).toMatchObject({ person: null });
    expect(JSON.stringify(one(message, seeker))).not.toMatch(/Kim|jan/);
  });
});

test.each([
  ["2027-02-10T00:00:00.000Z", "today"],
  ["2027-02-09T23:30:00.000Z", "today"],
  ["2027-02-09T22:30:00.000Z", "yesterday"],
  ["2027-02-08T22:30:00.000Z", "earlier"],
])("%s was %s, by the day of the place", (at, ago) => {
  expect(one(written("seeker", { at }), seeker)?.ago).toBe(ago);
});

test("new is what the other side wrote and nobody here has seen", () => {
  expect(one(written("seeker"), kim)?.isNew).toBe(true);
  expect(one(written("seeker"), seeker)?.isNew).toBe(false);
  expect(one(written("employer", { accountId: "jan" }), kim)?.isNew).toBe(false);
  expect(one(written("system"), seeker)?.isNew).toBe(true);
  expect(one(written("seeker", { readAt: "2027-02-10T10:00:00.000Z" }), kim)?.isNew).toBe(false);
});

test("what has not left says in how many minutes it will", () => {
  const leaving = written("employer", { accountId: "kim", leavesAt: "2027-02-10T12:37:10.000Z" });
  expect(hasLeft(leaving, now)).toBe(false);
  expect(one(leaving, kim)?.leavesIn).toBe(8);
  const left = written("employer", { accountId: "kim", leavesAt: now.toISOString() });
  expect(hasLeft(left, now)).toBe(true);
  expect(one(left, kim)?.leavesIn).toBeNull();
});

test("the documents of both sides share the room", () => {
  const messages = [written("seeker"), written("employer")].map((message) => ({ ...message, documents: [1, 2, 3] }));
  expect(threadFor(messages, seeker, now).room).toBe(maxThreadDocuments - 6);
});

test("of several unread messages in one hour one mail tells, and the next hour has one of its own", () => {
  expect(isToldAlready([], now)).toBe(false);
  expect(isToldAlready([{ at: "2027-02-10T12:00:00.000Z" }], now)).toBe(true);
  expect(isToldAlready([{ at: "2027-02-10T11:59:59.999Z" }], now)).toBe(false);
});
