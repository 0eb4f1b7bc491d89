import { processorTime } from "#tests/bench/processor-time.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { fillFolder } from "./support/filled-store.ts";
import { watchMemory } from "./support/memory-of.ts";
import { preload } from "./support/preload.ts";
import type { Proof } from "./support/proof.ts";
import { quantile } from "./support/quantile.ts";
import { boardOn } from "./support/running-board.ts";
import { visitors } from "./support/visitors.ts";

const perSecond = 100;
/** What a cache that is still filling may take between two looks a quarter of an hour apart. */
const flat = 15;

/** Half an hour of a hundred mixed requests a second: none fails, and memory stays as it is. `--count`: so many minutes. */
export const soak: Proof = {
  name: "soak",
  async prove({ short, count = 30 }) {
    const seconds = short ? 5 : count * 60;
    const { visits, memory, processor } = await load({ seconds });
    const leaking = await load({ seconds: short ? 5 : 60, weakened: preload("leaking") });
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(visits.times, share)));
    return {
      done: `${visits.times.length} requests in ${seconds} s; p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`,
      faults: [
        ...(visits.faults.length > 0
          ? [`${visits.faults.length} failed: ${visits.faults.slice(0, 5).join(", ")}`]
          : []),
        ...(memory.grown > flat && !short ? [`memory grew by ${memory.grown.toFixed(1)} MB in the second half`] : []),
      ],
      besides: `${memory.megabytes.toFixed(0)} MB in the end, ${memory.slope.toFixed(0)} MB/h in the second half; ${processor} % of a core`,
      controlFailed: leaking.memory.grown > flat,
    };
  },
};

async function load({ seconds, weakened = {} }: { seconds: number; weakened?: Record<string, string> }) {
  const dataDir = temporaryFolder();
  const listingId = await fillFolder(dataDir, { listings: 500 });
  const board = await boardOn({ DATA_DIR: dataDir, ...weakened });
  await board.mustServe();
  const before = processorTime(board.pid());
  const crowd = visitors({ port: board.port, listingId, perSecond });
  const memory = await watchMemory(board.pid(), seconds);
  const visits = await crowd.leave();
  const processor = Math.round((processorTime(board.pid()) - before) / (10 * seconds));
  await board.stop();
  return { visits, memory, processor };
}
