import { describe, expect, test } from "vitest";
import type { LimitName } from "#app/platform/http/limits.ts";
import { forgetOldLimits, rateLimits } from "#app/platform/http/rate-limits.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const start = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("rate limits on %s", async (url) => {
  const db = await freshDatabase(url);
  let now = start;
  const limits = rateLimits(db, { secretKey: "secret", now: () => now });
  const wait = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));

  test("the thirty-first sign-in within a minute has to wait for the rest of it", async () => {
    expect(await takeTimes(30, "sign_in_client", "ewa")).toEqual({ ok: true });
    wait(20);
    expect(await limits.take("sign_in_client", "ewa")).toEqual({ ok: false, retryAfterSeconds: 40 });
    wait(41);
    expect(await limits.take("sign_in_client", "ewa")).toEqual({ ok: true });
  });

  test("people do not share a limit", async () => {
    expect((await takeTimes(4, "mail_address", "jana"))?.ok).toBe(false);
    expect((await limits.take("mail_address", "petr")).ok).toBe(true);
  });

  test("a restart does not forget", async () => {
    await takeTimes(3, "mail_address", "olga");
    const restarted = rateLimits(db, { secretKey: "secret", now: () => now });
    expect((await restarted.take("mail_address", "olga")).ok).toBe(false);
  });

  test("the store holds neither names nor addresses, and nothing once the window is over", async () => {
    await limits.take("mail_address", "secret@poczta.example");
    const keys = async () => (await db.selectFrom("rate_limit").select("key").execute()).map(({ key }) => key);
    expect((await keys()).join()).not.toContain("poczta");
    await forgetOldLimits(db, new Date(now.getTime() + 2 * 86_400_000));
    expect(await keys()).toEqual([]);
  });

  async function takeTimes(times: number, name: LimitName, key: string) {
    const taken = [];
    while (taken.length < times) taken.push(await limits.take(name, key));
    return taken.at(-1);
  }
});
