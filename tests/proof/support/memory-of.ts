import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Resident memory of a process in megabytes. */
function memoryOf(pid: number) {
  const [, kilobytes = "NaN"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

export type Memory = {
  /** In the end. */
  megabytes: number;
  /** By how many megabytes an hour it grows over the second half. */
  slope: number;
  /** By how many it has grown from the first to the last quarter of the second half. */
  grown: number;
};

/** Looks a hundred times. */
export async function watchMemory(pid: number, seconds: number): Promise<Memory> {
  const looks: { hours: number; megabytes: number }[] = [];
  const began = performance.now();
  for (let look = 1; look <= 100; look++) {
    await pause(began + (look * seconds * 1000) / 100 - performance.now());
    looks.push({ hours: (performance.now() - began) / 3_600_000, megabytes: memoryOf(pid) });
  }
  const half = looks.slice(50);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [hours, megabytes] = [mean(half.map((one) => one.hours)), mean(half.map((one) => one.megabytes))];
  const slope =
    half.reduce((sum, one) => sum + (one.hours - hours) * (one.megabytes - megabytes), 0) /
    half.reduce((sum, one) => sum + (one.hours - hours) ** 2, 0);
  const middle = (from: number, to: number) => mean(half.slice(from, to).map((one) => one.megabytes));
  return { megabytes: looks.at(-1)?.megabytes ?? NaN, slope, grown: middle(37, 50) - middle(0, 13) };
}
