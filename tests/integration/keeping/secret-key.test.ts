import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newId } from "#db/ids.server.ts";
import { findKeptForm, keepForm } from "#app/domain/accounts/kept-form.server.ts";
import { openSecret, sealSecret } from "#app/domain/accounts/second-factor/authenticator-secret.server.ts";
import { renewRecoveryCodes, useRecoveryCode } from "#app/domain/accounts/second-factor/recovery-codes.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { registrationToken } from "#app/domain/events/registering/registration-links.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { findCarriedKeys } from "#app/platform/keys/carried-keys.server.ts";
import { fitOfKey, saveKeyCheck } from "#app/platform/keys/key-check.server.ts";
import { assertKey } from "#app/server/keys/assert-key.server.ts";
import { assertKeyOfBackup } from "#app/server/keys/assert-key-of-backup.server.ts";
import { rotateKey } from "#app/server/keys/rotate-key.server.ts";
import { UsageError } from "#app/server/usage-error.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertGuest } from "#tests/support/events.ts";
import { insertAccount, insertApplication, insertCompany } from "#tests/support/factories.ts";
import { post } from "#tests/support/requests.ts";
import { dieEverywhere } from "#tests/support/year/dying.ts";
import { addDocument, documentsOf, keptBoard, secretKey } from "./kept-board.ts";

const [former, next, third] = ["the former secret of this board", "the next secret of this board", "a third one"];
const now = new Date("2027-03-01T12:00:00Z");

const keyedBy = async (db: Db, secretKey: string) => ({ secretKey, carriedKeys: await findCarriedKeys(db, secretKey) });

describe.each(databases)("on %s", (url) => {
  /** A board with a document, a logo, an authenticator, recovery codes, a kept form and an alert's link in a mail. */
  async function sealedBoard() {
    const db = await freshDatabase(url);
    const folder = temporaryFolder();
    const files = (key: string) => encryptedFileStore(diskStore(folder), key);
    const { id: applicationId } = await insertApplication(db, { name: "Zofia Przykładowa" });
    await addDocument({ db, files: files(former) }, applicationId, "lebenslauf.pdf");
    const { id: accountId } = await insertAccount(db);
    const keyed = { secretKey: former, carriedKeys: {} };
    const fresh = { sealed: sealSecret(keyed, { accountId }, "GEZDGNBV"), last_step: 0, created_at: now.toISOString() };
    await db
      .insertInto("authenticator")
      .values({ account_id: accountId, ...fresh })
      .execute();
    const [code = ""] = await renewRecoveryCodes(db, { accountId, config: keyed, now });
    const withKey = (secretKey: string) => {
      const context = testContext(db, { now: () => now });
      return { ...context, config: { ...context.config, secretKey } };
    };
    const logo = await addLogo(db, files(former));
    const kept = await keepForm(withKey(former), post("/de/employer", { text: "Ruft an." }), accountId);
    return {
      db,
      accountId,
      code: code.replace("-", ""),
      link: alertToken(keyed, "an alert"),
      readLogo: async (key: string) => {
        const { dataKey } = await db
          .selectFrom("company_picture_file")
          .select("data_key as dataKey")
          .executeTakeFirstOrThrow();
        return Buffer.from(await files(key).get({ id: logo, dataKey })).toString();
      },
      keptForm: async (key: string) => {
        if (typeof kept === "string") throw new Error(kept);
        return (await findKeptForm(withKey(key), { id: kept.id, accountId }))?.form.typed;
      },
      addDocument: (key: string) => addDocument({ db, files: files(key) }, applicationId, "zeugnis.pdf"),
      read: async (key: string) => {
        const [document] = await documentsOf(db);
        return Buffer.from(await files(key).get(document ?? { id: "", dataKey: "" }))
          .toString()
          .slice(0, 14);
      },
    };
  }

  test("a store without a check value gets one from the key that opens what is encrypted, and from no other", async () => {
    const { db } = await sealedBoard();
    await expect(assertKey(db, next)).rejects.toThrow(/What is encrypted in this store does not open with SECRET_KEY/);
    expect(await fitOfKey(db, next)).toBe("unknown");
    await assertKey(db, former);
    await expect(assertKey(db, next)).rejects.toThrow(/SECRET_KEY is not the key of this store.*rotate-key/s);
    await assertKey(db, former);
  });

  test("a store of two keys is refused with both, and made whole", async () => {
    const { db, addDocument } = await sealedBoard();
    await addDocument(next);
    for (const key of [former, next]) await expect(assertKey(db, key)).rejects.toThrow(/Some of what is encrypted/);
    await rotateKey(db, { former: next, next: former, leaked: false });
    await assertKey(db, former);
  });

  test("wherever a change of the key dies, the store is wholly of one key, and the change is done again", async () => {
    const { db, accountId, code, link, read, readLogo, keptForm } = await sealedBoard();
    await saveKeyCheck(db, former);
    let deaths = 0;
    await dieEverywhere(db, async (dying) => {
      if (deaths > 0) expect([await fitOfKey(db, former), await read(former)]).toEqual(["fits", "lebenslauf.pdf"]);
      deaths += 1;
      await rotateKey(dying, { former, next, leaked: false });
    });
    expect(deaths).toBeGreaterThan(10);
    await assertKey(db, next);
    await expect(assertKey(db, former)).rejects.toThrow(UsageError);
    expect(await read(next)).toBe("lebenslauf.pdf");
    await expect(read(former)).rejects.toThrow();
    expect(await readLogo(next)).toBe("a logo");
    expect(await keptForm(next)).toEqual({ text: "Ruft an." });
    const keyed = await keyedBy(db, next);
    const { sealed } = await db.selectFrom("authenticator").select("sealed").executeTakeFirstOrThrow();
    expect(openSecret(keyed, { accountId }, sealed)).toBe("GEZDGNBV");
    expect(alertToken(keyed, "an alert")).toBe(link);

    expect(await rotateKey(db, { former, next, leaked: false })).toEqual({ isDone: true, resealed: 0, unreadable: 0 });
    await rotateKey(db, { former: next, next: third, leaked: false });
    const again = await keyedBy(db, third);
    expect(alertToken(again, "an alert")).toBe(link);
    expect(await useRecoveryCode(db, { accountId, config: again, now, code })).toBe(true);
  });

  test("what a leaked key has made counts no longer", async () => {
    const { db, accountId, code, link, read } = await sealedBoard();
    await rotateKey(db, { former, next, leaked: true });
    const keyed = await keyedBy(db, next);
    expect(await read(next)).toBe("lebenslauf.pdf");
    expect(alertToken(keyed, "an alert")).not.toBe(link);
    expect(await useRecoveryCode(db, { accountId, config: keyed, now, code })).toBe(false);
  });

  test("a wrong former key changes nothing, a lost one is said to be lost", async () => {
    const { db, read, keptForm } = await sealedBoard();
    await expect(rotateKey(db, { former: third, next, leaked: false })).rejects.toThrow(
      /4 encrypted things open neither/,
    );
    await saveKeyCheck(db, former);
    await expect(rotateKey(db, { former: third, next, leaked: false })).rejects.toThrow(/Neither SECRET_KEY_OLD nor/);
    expect(await read(former)).toBe("lebenslauf.pdf");
    expect(await rotateKey(db, { former: null, next, leaked: false })).toMatchObject({ unreadable: 2 });
    await assertKey(db, next);
    expect(await db.selectFrom("authenticator").select("account_id").execute()).toEqual([]);
    expect(await keptForm(next)).toBeUndefined();
  });
});

async function addLogo(db: Db, files: FileStore) {
  const { id: company_id } = await insertCompany(db);
  const picture_id = newId();
  const { id: file_id, dataKey: data_key, size } = await files.put(Buffer.from("a logo"));
  await db
    .insertInto("company_picture")
    .values({
      ...{ id: picture_id, company_id, kind: "logo", position: 1, submitted_by: null, submitted_at: now.toISOString() },
      ...{ approved_at: null, returned_at: null, remark: null },
    })
    .execute();
  await db
    .insertInto("company_picture_file")
    .values({ file_id, picture_id, format: "webp", width: 96, height: 48, size, data_key })
    .execute();
  return file_id;
}

test("links of alerts that have left lead nowhere after a leak, and nothing else changes them", async () => {
  const db = await freshDatabase();
  const keyed = { secretKey: former, carriedKeys: {} };
  const id = newId();
  await db
    .insertInto("alert")
    .values({
      ...{
        id,
        email: "zofia@example.org",
        lang: "pl",
        criteria: "",
        frequency: "daily",
        created_at: now.toISOString(),
      },
      ...{ office_may_contact: 0, confirm_by: now.toISOString(), manage_hash: hashToken(alertToken(keyed, id)) },
    })
    .execute();
  const hash = async () => (await db.selectFrom("alert").select("manage_hash").executeTakeFirstOrThrow()).manage_hash;
  await rotateKey(db, { former, next, leaked: false });
  expect(await hash()).toBe(hashToken(alertToken(await keyedBy(db, next), id)));
  expect(await hash()).toBe(hashToken(alertToken(keyed, id)));
  await rotateKey(db, { former, next, leaked: true });
  expect(await hash()).toBe(hashToken(alertToken({ secretKey: next, carriedKeys: {} }, id)));
});

test("so do links of registrations", async () => {
  const db = await freshDatabase();
  const keyed = { secretKey: former, carriedKeys: {} };
  const { id: event_id } = await insertEvent(db);
  const { id } = await insertGuest(db, { ...readConfig({}, "test"), ...keyed }, { event_id });
  const hash = async () =>
    (await db.selectFrom("registration").select("token_hash").executeTakeFirstOrThrow()).token_hash;
  await rotateKey(db, { former, next, leaked: false });
  expect(await hash()).toBe(hashToken(registrationToken(await keyedBy(db, next), id)));
  expect(await hash()).toBe(hashToken(registrationToken(keyed, id)));
  await rotateKey(db, { former, next, leaked: true });
  expect(await hash()).toBe(hashToken(registrationToken({ secretKey: next, carriedKeys: {} }, id)));
});

test("a process that is killed in the middle leaves the store with its former key", { timeout: 60_000 }, async () => {
  const { dataDir, db } = await keptBoard();
  await saveKeyCheck(db, secretKey);
  const modules = ["db/connect.server.ts", "app/server/keys/rotate-key.server.ts"].map((file) => path.resolve(file));
  const program = `
    const [{ connect }, { rotateKey }] = await Promise.all(${JSON.stringify(modules)}.map((file) => import(file)));
    let left = 7;
    const killing = {
      transformQuery: ({ node }) => (left-- === 0 ? process.kill(process.pid, "SIGKILL") : node),
      transformResult: async ({ result }) => result,
    };
    const db = await connect(${JSON.stringify(`file:${path.join(dataDir, "board.db")}`)});
    await rotateKey(db.withPlugin(killing), ${JSON.stringify({ former: secretKey, next, leaked: false })});`;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", program], { stdio: "inherit" });
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  await assertKey(db, secretKey);
  expect(await rotateKey(db, { former: secretKey, next, leaked: false })).toMatchObject({ resealed: 3 });
});

test("a restore compares the key with that of the backup", async () => {
  const { db, ...board } = await keptBoard();
  const made = await makeBackup({ ...board, now });
  expect(await assertKeyOfBackup(made.folder, secretKey)).toMatch(/tries to open/);
  await saveKeyCheck(db, secretKey);
  const checked = await makeBackup({ ...board, now: new Date(now.getTime() + 60_000) });
  expect(await assertKeyOfBackup(checked.folder, secretKey)).toBe("SECRET_KEY is the key of that board.");
  expect(await assertKeyOfBackup(checked.folder, undefined)).toMatch(/not set here/);
  await expect(assertKeyOfBackup(checked.folder, next)).rejects.toThrow(/is not the key of .*Nothing was restored/);
});
