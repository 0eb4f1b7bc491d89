import { setTimeout as pause } from "node:timers/promises";
import { connect } from "#db/connect.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { startPostgres } from "#tests/support/stores/postgres-server.ts";
import { startRoundRobin } from "#tests/support/stores/round-robin.ts";
import { whenOver } from "#tests/support/when-over.ts";
import { byKind } from "./support/by-kind.ts";
import { fillStore } from "./support/filled-store.ts";
import type { Proof } from "./support/proof.ts";
import { quantile } from "./support/quantile.ts";
import { boardOn, type RunningBoard } from "./support/running-board.ts";
import { visitors } from "./support/visitors.ts";

const processes = 4;

/** Four processes behind a proxy on one PostgreSQL, each replaced under load: no request fails. `--count`: how often all four. */
export const rolling: Proof = {
  name: "rolling",
  async prove({ short, count = short ? 1 : 3 }) {
    const server = await startPostgres();
    whenOver(server.stop);
    const url = server.url("postgres", "admin");
    const db = await connect(url);
    const listingId = await fillStore(db, { listings: 200 });
    await db.destroy();
    const environment = { DATA_DIR: temporaryFolder(), DATABASE_URL: url, FILES: "database", DATABASE_POOL: "5" };
    const start = async () => {
      const board = await boardOn({ ...environment, DRAIN_SECONDS: "5" });
      await board.mustServe();
      return board;
    };
    let running: RunningBoard[] = [];
    const said: string[] = [];
    for (let nth = 0; nth < processes; nth++) running.push(await start());
    const { port, add } = await startRoundRobin(running.map((board) => board.port));

    const crowd = visitors({ port, listingId, perSecond: 25, atMost: 10 });
    for (let round = 0; round < count; round++) {
      const replaced: RunningBoard[] = [];
      for (const old of running) {
        const next = await start();
        add(next.port);
        await old.stop();
        said.push(...complaintsOf(old));
        replaced.push(next);
      }
      running = replaced;
    }
    const { times, faults } = await crowd.leave();

    const unkind = visitors({ port, listingId, perSecond: 100, atMost: 30 });
    const [last, ...others] = running;
    for (const board of others) {
      await pause(1000);
      await board.kill(); // the control: they say nothing before they go
    }
    const unkindly = await unkind.leave();
    await last?.stop();
    return {
      done: `${count} × ${processes} processes replaced under ${times.length} requests; p95 ${Math.round(quantile(times, 0.95))} ms`,
      faults: [...byKind(faults), ...(faults.length > 0 ? said.slice(0, 5) : [])],
      besides: `three killed instead of stopped: ${unkindly.faults.length} of ${unkindly.times.length} failed`,
      controlFailed: unkindly.faults.length > 0,
    };
  },
};

/** What a board logged as an error, which says why a request failed. */
const complaintsOf = (board: RunningBoard) =>
  board
    .said()
    .split("\n")
    .filter((line) => line.includes('"level":50'));
