import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";

const long = { q: "x".repeat(101) };
const short = { q: "x".repeat(100) };

test("whoever searches for a long text waits for those before, and nobody waits for them", async () => {
  const ended: string[] = [];
  let [running, most] = [0, 0];
  const search = (name: string) => async () => {
    most = Math.max(most, ++running);
    await pause(2);
    running -= 1;
    ended.push(name);
  };
  const longOnes = ["first", "second", "third"].map((name) => longTextsInTurn(long, search(name)));
  await longTextsInTurn(short, async () => void ended.push("short"));
  await Promise.all(longOnes);
  expect(ended).toEqual(["short", "first", "second", "third"]);
  expect(most).toBe(1);
});

test("when too many wait, the next is told to come again, and those who wait are answered", async () => {
  const all = Array.from({ length: 102 }, async (_, at) => longTextsInTurn(long, async () => at));
  const answers = await Promise.allSettled(all);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(101);
  const refused = answers.find((answer) => answer.status === "rejected")?.reason as Response;
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await longTextsInTurn(long, async () => "again")).toBe("again");
});

test("a search that fails lets the next in", async () => {
  await expect(longTextsInTurn(long, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await longTextsInTurn(long, async () => "next")).toBe("next");
});
