import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Milliseconds of processor that a process has used. Linux counts in hundredths of a second, elsewhere ps in whole ones. */
export function processorTime(pid: number): number {
  if (process.platform === "linux") {
    const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const [user = 0, system = 0] = after.split(" ").slice(11, 13).map(Number);
    return (user + system) * 10;
  }
  const said = execFileSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return said.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0) * 1000;
}
