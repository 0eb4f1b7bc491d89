import { setTimeout as pause } from "node:timers/promises";
import { processorTime } from "#tests/bench/processor-time.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { byKind } from "./support/by-kind.ts";
import { fillFolder } from "./support/filled-store.ts";
import { watchMemory } from "./support/memory-of.ts";
import { preload } from "./support/preload.ts";
import type { Proof } from "./support/proof.ts";
import { quantile } from "./support/quantile.ts";
import { boardOn } from "./support/running-board.ts";
import { scales } from "./support/scales.ts";
import { visitors } from "./support/visitors.ts";

const perSecond = 100;
/** Megabytes that a cache that is still filling may take between two looks a quarter of an hour apart. */
const flat = 15;
/** Kilobytes that each request of the second half may leave behind, for the same reason. */
const crumb = 15;

/**
 * Half an hour of a hundred mixed requests a second: none fails, and memory stays as it is. In seconds instead, only what the board holds on to
 * is judged, not what the system gives it. `--count`: so many minutes.
 */
export const soak: Proof = {
  name: "soak",
  async prove({ short, count = 30 }) {
    const seconds = short ? 24 : count * 60;
    const { visits, memory, processor } = await load({ seconds });
    const leaking = await load({ seconds: short ? 24 : 60, isLeaking: true });
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(visits.times, share)));
    return {
      done: `${visits.times.length} requests in ${seconds} s; p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`,
      faults: [
        ...byKind(visits.faults),
        ...(memory.left > crumb ? [`each request left ${memory.left.toFixed(1)} kB behind`] : []),
        ...(memory.grown > flat && !short ? [`memory grew by ${memory.grown.toFixed(1)} MB in the second half`] : []),
      ],
      besides: [
        `${memory.left.toFixed(1)} kB left by a request of the second half (with a leak of 50 kB ${leaking.memory.left.toFixed(1)})`,
        `${memory.megabytes.toFixed(0)} MB in the end`,
        ...(short ? [] : [`${memory.slope.toFixed(0)} MB/h in the second half`]),
        `${processor} % of a core`,
      ].join("; "),
      controlFailed: leaking.memory.left > crumb && (short || leaking.memory.grown > flat),
    };
  },
};

async function load({ seconds, isLeaking = false }: { seconds: number; isLeaking?: boolean }) {
  const dataDir = temporaryFolder();
  const listingId = await fillFolder(dataDir, { listings: 500 });
  const { weigh, environment } = scales();
  const weakened = isLeaking ? preload("weighed", "leaking") : preload("weighed");
  const board = await boardOn({ DATA_DIR: dataDir, ...environment, ...weakened });
  await board.mustServe();
  const before = processorTime(board.pid());
  const half = async () => {
    const crowd = visitors({ port: board.port, listingId, perSecond });
    await pause(seconds * 500);
    const visits = await crowd.leave();
    return { visits, weight: await weigh(board.pid()) };
  };
  const halves = async () => [await half(), await half()] as const;
  const [memory, [first, second]] = await Promise.all([watchMemory(board.pid(), seconds), halves()]);
  const processor = Math.round((processorTime(board.pid()) - before) / (10 * seconds));
  await board.stop();
  return {
    visits: {
      times: [...first.visits.times, ...second.visits.times],
      faults: [...first.visits.faults, ...second.visits.faults],
    },
    memory: { ...memory, left: (second.weight - first.weight) / second.visits.times.length },
    processor,
  };
}
