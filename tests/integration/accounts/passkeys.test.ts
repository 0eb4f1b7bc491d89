import { beforeEach, describe, expect, test } from "vitest";
import { issueChallenge, takeChallenge } from "#app/domain/accounts/passkeys/challenges.server.ts";
import { checkPasskey, passkeyOptions } from "#app/domain/accounts/passkeys/check-passkey.server.ts";
import { newPasskeyOptions } from "#app/domain/accounts/passkeys/register-passkey.server.ts";
import { removePasskey } from "#app/domain/accounts/passkeys/remove-passkey.server.ts";
import { hasFactor } from "#app/domain/accounts/second-factor/find-factors.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import * as passkeyRemoval from "#app/routes/account/passkey-removal.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember, longAgo } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const start = new Date("2027-02-01T12:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe.each(databases)("passkeys on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: start });
  const { config } = context;
  let anna: Awaited<ReturnType<typeof insertMember>>;
  let bea: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    const { id: company_id } = await insertCompany(db);
    [anna, bea] = [await insertMember(db, { company_id }), await insertMember(db, { company_id })];
  });
  const insertPasskey = async (accountId: string, id: string) => {
    await db
      .insertInto("passkey")
      .values({
        ...{ id, account_id: accountId, name: "Laptop", public_key: "AQ", counter: 0 },
        ...{ transports: "internal hybrid", created_at: longAgo, last_used_at: null },
      })
      .execute();
  };
  const viewerOf = async ({ id }: { id: string }) => {
    const viewer = await readViewer(context, get("/de", { cookie: await sessionCookie(db, id) }));
    if (!viewer) throw new Error("nobody");
    return viewer;
  };

  test("a challenge counts once, for ten minutes, and for whom it was made", async () => {
    const challenge = await issueChallenge(db, { accountId: anna.id, now: start });
    const take = (accountId: string | null, seconds: number) =>
      takeChallenge(db, { challenge, accountId, now: after(seconds) });
    expect(await take(bea.id, 0)).toBe(false);
    expect(await take(null, 0)).toBe(false);
    expect(await take(anna.id, 600)).toBe(false);
    expect(await Promise.all([take(anna.id, 599), take(anna.id, 599)])).toHaveLength(2);
    expect(await take(anna.id, 0)).toBe(false);

    const open = await issueChallenge(db, { accountId: null, now: start });
    expect(await takeChallenge(db, { challenge: open, accountId: anna.id, now: start })).toBe(false);
    expect(await takeChallenge(db, { challenge: open, accountId: null, now: start })).toBe(true);
  });

  test("are made for the site of the configuration, and asked for by what the server keeps", async () => {
    await insertPasskey(anna.id, `key-${anna.id}`);
    const made = await newPasskeyOptions(db, { viewer: await viewerOf(anna), config, now: start });
    expect(made).toMatchObject({ rp: { id: "board.example" }, excludeCredentials: [{ id: `key-${anna.id}` }] });
    expect(await takeChallenge(db, { challenge: made.challenge, accountId: anna.id, now: start })).toBe(true);

    const second = await passkeyOptions(db, { accountId: anna.id, config, now: start });
    expect(second).toMatchObject({ rpId: "board.example", userVerification: "preferred" });
    expect(second.allowCredentials).toMatchObject([{ id: `key-${anna.id}` }]);
    const alone = await passkeyOptions(db, { accountId: null, config, now: start });
    expect(alone).toMatchObject({ userVerification: "required" });
    expect(alone.allowCredentials ?? []).toEqual([]);
  });

  test("are not fooled by an answer that is none, of somebody else, or made up", async () => {
    await insertPasskey(anna.id, `made-up-${anna.id}`);
    const answers = [
      "",
      "null",
      "{",
      "[]",
      JSON.stringify({ id: 7 }),
      JSON.stringify({ id: "unknown" }),
      JSON.stringify({ id: "a\u0000zero" }),
      JSON.stringify({ id: `made-up-${anna.id}` }),
      JSON.stringify({
        ...{ id: `made-up-${anna.id}`, rawId: `made-up-${anna.id}`, type: "public-key", clientExtensionResults: {} },
        response: { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA", userHandle: anna.id },
      }),
      `"${"x".repeat(30_000)}"`,
    ];
    for (const answer of answers) {
      for (const accountId of [null, anna.id, bea.id]) {
        expect(await checkPasskey(db, { accountId, answer, config, now: start })).toBeNull();
      }
    }
  });

  test("are removed by their owner alone, and the last one stays where one is demanded", async () => {
    await insertPasskey(anna.id, `one-${anna.id}`);
    const params = { lang: "de", passkeyId: `one-${anna.id}` };
    const request = get("/de/account", { cookie: await sessionCookie(db, bea.id) });
    const foreign = await passkeyRemoval.loader({ request, params, context }).catch((thrown: unknown) => thrown);
    expect(foreign).toMatchObject({ status: 404 });
    const remove = (viewer: typeof anna, evenLast: boolean) =>
      removePasskey(db, {
        viewer: { accountId: viewer.id, email: viewer.email, lang: "de" },
        ...{ passkeyId: `one-${anna.id}`, evenLast, from: config, now: start },
      });
    await remove(bea, true);
    expect(await hasFactor(db, anna.id)).toBe(true);
    expect(await remove(anna, false)).toBe(false);
    expect(await hasFactor(db, anna.id)).toBe(true);
    expect(await remove(anna, true)).toBe(true);
    expect(await hasFactor(db, anna.id)).toBe(false);
  });
});
