import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { changeMemberRole } from "#app/domain/accounts/team/change-member-role.server.ts";
import { mostApiKeys } from "#app/domain/api/keys/api-key.ts";
import { findApiKey, findApiKeys } from "#app/domain/api/keys/find-api-keys.server.ts";
import { issueApiKey } from "#app/domain/api/keys/issue-api-key.server.ts";
import { readApiKey } from "#app/domain/api/keys/read-api-key.server.ts";
import { renewApiKey } from "#app/domain/api/keys/renew-api-key.server.ts";
import { revokeApiKey } from "#app/domain/api/keys/revoke-api-key.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { insertApiKey } from "#tests/support/programs.ts";

const now = new Date("2027-02-01T12:00:00Z");
const after = (days: number) => instantDaysAfter(now, days);

describe.each(databases)("a key of a company, on %s", async (url) => {
  const db = await freshDatabase(url);
  let companyId: string;
  let accountId: string;
  beforeEach(async () => {
    companyId = (await insertCompany(db)).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
  });

  const issue = (given: Partial<Parameters<typeof insertApiKey>[1]> = {}) =>
    insertApiKey(db, { companyId, accountId, now, ...given });
  const worth = async (key: string, at = now) => {
    const read = await readApiKey(db, { key, now: at });
    return read.ok ? "works" : read.reason;
  };

  test("stands in the store as a hash only", async () => {
    const { id, key } = await issue();
    const row = await db.selectFrom("api_key").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(key).toMatch(/^jobs_live_[\w-]{43}$/);
    expect(JSON.stringify(row)).not.toContain(key.slice(10));
    expect(row.hint).toBe(key.slice(-4));
  });

  test("says for whom it acts and what it may do, and on which day it did so last", async () => {
    const { id, key } = await issue({ scopes: ["write"] });
    expect(await readApiKey(db, { key, now: after(3) })).toEqual({
      ok: true,
      program: { keyId: id, companyId, accountId, lang: "de", sandbox: false, scopes: ["write"] },
    });
    expect((await findApiKey(db, { companyId, keyId: id, now }))?.lastUsedOn).toBe("2027-02-04");
    expect(await worth(`${key}x`)).toBe("unknown");
  });

  test("is made once by one form, and twenty at most", async () => {
    const id = newId();
    await issue({ id });
    const again = {
      companyId,
      accountId,
      now,
      id,
      name: "x",
      scopes: ["read" as const],
      use: "live" as const,
      days: "90" as const,
    };
    expect(await issueApiKey(db, again)).toEqual({ ok: true, key: null });
    for (let made = 1; made < mostApiKeys; made++) await issue();
    expect(await issueApiKey(db, { ...again, id: newId() })).toEqual({ ok: false, reason: "tooMany" });
    expect(await findApiKeys(db, { companyId, now })).toHaveLength(mostApiKeys);
  });

  test("ends with its day", async () => {
    const { key } = await issue({ days: "90" });
    expect([await worth(key, after(89.9)), await worth(key, after(90))]).toEqual(["works", "ended"]);
  });

  test("is not renewed under an id that another key has", async () => {
    const [own, other] = [await issue(), await issue()];
    const renewal = { overlap: "0", days: "365", companyId, accountId, keyId: own.id, now } as const;
    for (const id of [own.id, other.id])
      expect(await renewApiKey(db, { ...renewal, id })).toEqual({ ok: false, reason: "notFound" });
    expect([await worth(own.key), await worth(other.key)]).toEqual(["works", "works"]);
  });

  test("is renewed without a gap: the old one works as long as was chosen", async () => {
    const { id, key } = await issue({ scopes: ["read"], use: "sandbox" });
    const renewal = { id: newId(), overlap: "7", days: "365", companyId, accountId, keyId: id, now } as const;
    const renewed = await renewApiKey(db, renewal);
    if (!renewed.ok || renewed.key === null) throw new Error("Not renewed");
    expect(renewed.key).toMatch(/^jobs_sandbox_/);
    expect(await Promise.all([worth(key), worth(renewed.key)])).toEqual(["works", "works"]);
    expect(await Promise.all([worth(key, after(7)), worth(renewed.key, after(7))])).toEqual(["ended", "works"]);
    expect((await findApiKeys(db, { companyId, now })).map(({ state, scopes }) => [state, scopes])).toEqual([
      ["sandbox", ["read"]],
      ["ending", ["read"]],
    ]);
    expect(await renewApiKey(db, renewal)).toMatchObject({ ok: true, key: null });
    expect(await db.selectFrom("api_key").select("id").where("company_id", "=", companyId).execute()).toHaveLength(2);
  });

  test("never lives longer for being renewed", async () => {
    const { id, key } = await issue({ days: "90" });
    await renewApiKey(db, { id: newId(), overlap: "30", days: "90", companyId, accountId, keyId: id, now: after(80) });
    expect([await worth(key, after(89)), await worth(key, after(91))]).toEqual(["works", "ended"]);
  });

  test("is ended at once, and renewed no more", async () => {
    const { id, key } = await issue();
    const ending = { companyId, accountId, keyId: id, now };
    expect([await revokeApiKey(db, ending), await revokeApiKey(db, ending)]).toEqual([true, true]);
    expect(await worth(key)).toBe("ended");
    expect(await renewApiKey(db, { ...ending, id: newId(), overlap: "7", days: "90" })).toMatchObject({ ok: false });
  });

  test("stops when its owner is no admin any more, until another one takes it over", async () => {
    const other = (await insertMember(db, { company_id: companyId })).id;
    const { id, key } = await issue();
    const change = { companyId, accountId, role: "member" as const, changedBy: other, now };
    expect(await changeMemberRole(db, change)).toMatchObject({ ok: true });
    expect(await worth(key)).toBe("orphaned");
    const renewed = await renewApiKey(db, {
      id: newId(),
      overlap: "0",
      days: "90",
      companyId,
      accountId: other,
      keyId: id,
      now,
    });
    if (!renewed.ok || renewed.key === null) throw new Error("Not renewed");
    expect(await readApiKey(db, { key: renewed.key, now })).toMatchObject({ ok: true, program: { accountId: other } });
  });

  test("rests while its company is suspended, and while its owner is shut out", async () => {
    const { key } = await issue();
    const suspend = (suspended_at: string | null) =>
      db.updateTable("company").set({ suspended_at }).where("id", "=", companyId).execute();
    await suspend(now.toISOString());
    expect(await worth(key)).toBe("suspended");
    await suspend(null);
    expect(await worth(key)).toBe("works");
    await db.updateTable("account").set({ disabled_at: now.toISOString() }).where("id", "=", accountId).execute();
    expect(await worth(key)).toBe("orphaned");
  });

  test("is another company's to see, renew and end for nobody else", async () => {
    const { id, key } = await issue();
    const other = (await insertCompany(db)).id;
    const bea = (await insertMember(db, { company_id: other })).id;
    const theirs = { companyId: other, accountId: bea, keyId: id, now };
    expect(await findApiKeys(db, theirs)).toEqual([]);
    expect(await findApiKey(db, theirs)).toBeUndefined();
    expect(await renewApiKey(db, { ...theirs, id: newId(), overlap: "0", days: "90" })).toMatchObject({ ok: false });
    expect(await revokeApiKey(db, theirs)).toBe(false);
    expect(await worth(key)).toBe("works");
  });

  test("leaves in the audit who made, renewed and ended it", async () => {
    const { id } = await issue();
    await renewApiKey(db, { id: newId(), overlap: "7", days: "90", companyId, accountId, keyId: id, now });
    await revokeApiKey(db, { companyId, accountId, keyId: id, now });
    const rows = await db
      .selectFrom("audit")
      .select(["action", "account_id"])
      .where("subject_id", "=", id)
      .orderBy("id")
      .execute();
    expect(rows).toEqual(
      ["issued", "renewed", "revoked"].map((deed) => ({ action: `api_key.${deed}`, account_id: accountId })),
    );
  });
});
