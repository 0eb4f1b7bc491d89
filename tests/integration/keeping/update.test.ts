import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { pendingMigrations } from "#db/pending-migrations.server.ts";
import { openSecret } from "#app/domain/accounts/second-factor/authenticator-secret.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { fitOfKey } from "#app/platform/keys/key-check.server.ts";
import { assertWhole } from "#app/server/board/assert-whole.server.ts";
import { claimDataFolder } from "#app/server/board/claim-data-folder.server.ts";
import { openStore } from "#app/server/board/open-store.server.ts";
import { assertKey } from "#app/server/keys/assert-key.server.ts";
import { UsageError } from "#app/server/usage-error.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { documentsOf, filesOf } from "./kept-board.ts";

const secretKey = "the secret of a board before the guards";

/** As the board of commit 5390f54d left it, before the guards of this issue: with a document and an authenticator app. */
function formerBoard() {
  const dataDir = path.join(temporaryFolder(), "data");
  const bundle = JSON.parse(gunzipSync(fixtureBytes("store-before-the-guards.json.gz")).toString()) as {
    store: string;
    files: Record<string, string>;
  };
  mkdirSync(path.join(dataDir, "files"), { recursive: true });
  writeFileSync(path.join(dataDir, "board.db"), Buffer.from(bundle.store, "base64"));
  for (const [name, bytes] of Object.entries(bundle.files))
    writeFileSync(path.join(dataDir, "files", name), Buffer.from(bytes, "base64"));
  return { dataDir, config: readConfig({ DATA_DIR: dataDir }, "test") };
}

async function open(config: ReturnType<typeof formerBoard>["config"], options = { claimed: true }) {
  const db = await openStore(config, options);
  onTestFinished(() => db.destroy());
  return db;
}

test("the store of the board before the guards is brought to today, with everything that is encrypted in it", async () => {
  const { dataDir, config } = formerBoard();
  assertWhole(path.join(dataDir, "board.db"));
  const db = await open(config);
  expect((await pendingMigrations(db)).pending).toEqual([]);
  await expect(assertKey(db, "another secret, not of that board")).rejects.toThrow(UsageError);
  await assertKey(db, secretKey);
  expect(await fitOfKey(db, secretKey)).toBe("fits");
  const [document = { id: "", dataKey: "" }] = await documentsOf(db);
  expect(Buffer.from(await filesOf(dataDir, secretKey).get(document)).toString()).toContain("the words of Zofia");
  const { account_id: accountId, sealed } = await db.selectFrom("authenticator").selectAll().executeTakeFirstOrThrow();
  expect(openSecret({ secretKey }, { accountId }, sealed)).toBe("GEZDGNBV");
});

test("a command beside an older board that still runs does not change its store", async () => {
  const { dataDir, config } = formerBoard();
  const leave = claimDataFolder(dataDir, { patience: 0 });
  await expect(openStore(config)).rejects.toThrow(/Another process runs the board/);
  leave();
  const store = await connect(`file:${path.join(dataDir, "board.db")}`);
  expect((await pendingMigrations(store)).pending).not.toEqual([]);
  await store.destroy();
  const db = await open(config, { claimed: false });
  const again = claimDataFolder(dataDir, { patience: 0 });
  onTestFinished(again);
  await open(config, { claimed: false });
  expect((await pendingMigrations(db)).pending).toEqual([]);
});

test("a store of a newer program is refused, and nothing in it is changed", async () => {
  const { config } = formerBoard();
  const db = await open(config);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-from-tomorrow', '2030')`.execute(db);
  await expect(openStore(config, { claimed: true })).rejects.toThrow(
    /newer version of the board \(9999-from-tomorrow\)/,
  );
});

test("a store that is damaged is not served, and the way back is named", () => {
  const { dataDir } = formerBoard();
  const store = path.join(dataDir, "board.db");
  const bundle = JSON.parse(gunzipSync(fixtureBytes("store-before-the-guards.json.gz")).toString()) as {
    store: string;
  };
  const bytes = Buffer.from(bundle.store, "base64");
  bytes.fill(0xff, 40_960, 40_960 + 12_288);
  writeFileSync(store, bytes);
  expect(() => assertWhole(store)).toThrow(/is damaged.*restore the newest backup/s);
  writeFileSync(store, "");
  expect(() => assertWhole(store)).not.toThrow();
});

test("every migration comes after those that stores have had already", () => {
  const names = Object.keys(migrations);
  expect(names).toEqual([...names].sort());
  const files = readdirSync("db/migrations/operations").map((name) => name.replace(/\.ts$/, ""));
  expect(files.filter((name) => name <= "0042c-questions-one-after-another")).toEqual([]);
  expect(files.filter((name) => !names.includes(name))).toEqual([]);
});
