import { connect } from "#db/connect.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { databaseStore } from "#app/platform/files/stores/database-store.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { production } from "#tests/support/production.ts";
import { startPostgres } from "#tests/support/stores/postgres-server.ts";
import { whenOver } from "#tests/support/when-over.ts";
import { anyMoment } from "./support/any-moment.ts";
import { fillStore } from "./support/filled-store.ts";
import type { Ledger } from "./support/ledger.ts";
import { lossIsSeen } from "./support/loss-is-seen.ts";
import type { Proof } from "./support/proof.ts";
import type { RunningBoard } from "./support/running-board.ts";
import { trial } from "./support/trial.ts";

/** Of eleven, one hits the server. */
const serverEvery = 11;

/** The process is killed at any moment, now and then PostgreSQL instead, documents in it too: nothing acknowledged is lost. */
export const postgres: Proof = {
  name: "postgres",
  async prove({ short, count = short ? serverEvery : 220 }) {
    const server = await startPostgres({ settings: durable });
    whenOver(server.stop);
    const url = server.url("postgres", "admin");
    const listingId = await filled(url);
    const unled: string[] = [];
    let crashes = 0;
    const { ledger, kept, faults, said } = await trial({
      ...{ listingId, count, patience: short ? 1000 : 120_000 },
      environment: { DATA_DIR: temporaryFolder(), DATABASE_URL: url, FILES: "database", DATABASE_POOL: "10" },
      async breakOff(board, { nth, ledger }) {
        if (nth % serverEvery !== 0) return killAtRandom(board, ledger);
        crashes++;
        await board.mustServe();
        await anyMoment(ledger);
        await server.crash();
        if (!(await board.serves())) {
          unled.push(`the board ended when PostgreSQL did:\n${board.said().slice(-500)}`);
          board.start();
        }
      },
      async open() {
        const db = await connect(url);
        return { db, files: encryptedFileStore(databaseStore(db), production.SECRET_KEY) };
      },
    });
    const controlFailed = await lossIsSeen(kept, ledger);
    await kept.db.destroy();
    const done = `${count - crashes} kills of the board, ${crashes} of the server; ${said.done}`;
    return { done, faults: [...faults, ...unled], besides: said.besides, controlFailed };
  },
};

/** As a server in production is, not as that of the tests. */
const durable = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };

async function filled(url: string) {
  const db = await connect(url);
  const listingId = await fillStore(db);
  await db.destroy();
  return listingId;
}

async function killAtRandom(board: RunningBoard, ledger: Ledger) {
  await board.mustServe();
  await anyMoment(ledger);
  await board.kill();
  board.start();
}
