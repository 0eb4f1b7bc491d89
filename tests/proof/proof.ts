import { parseArgs } from "node:util";
import { removeFolders } from "#tests/support/context.ts";
import { over } from "#tests/support/when-over.ts";
import { clock } from "./clock.ts";
import { diskFull } from "./disk-full.ts";
import { flood } from "./flood.ts";
import { kill } from "./kill.ts";
import { postgres } from "./postgres.ts";
import { power } from "./power.ts";
import { readOnly } from "./read-only.ts";
import { restore } from "./restore.ts";
import { rolling } from "./rolling.ts";
import { slow } from "./slow.ts";
import { soak } from "./soak.ts";
import type { Given, Outcome, Proof } from "./support/proof.ts";
import { tell } from "./support/tell.ts";

const all: Proof[] = [kill, power, postgres, diskFull, readOnly, clock, slow, flood, soak, restore, rolling];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: "boolean", default: false }, count: { type: "string" } },
});
const given: Given = { short: values.short, count: values.count === undefined ? undefined : Number(values.count) };

type Row = {
  part: string;
  done: string;
  result: "proven" | "FAILED" | "skipped";
  "control failed": "yes" | "NO" | "";
  besides: string;
  seconds: number;
};

const unknown = positionals.filter((name) => !all.some((proof) => proof.name === name));
if (unknown.length > 0 || Number.isNaN(given.count)) {
  console.error(
    `Usage: npm run proof -- [PART …] [--short] [--count N]\nParts: ${all.map(({ name }) => name).join(", ")}`,
  );
  process.exit(1);
}

/* Whoever breaks it off leaves neither processes nor disks behind. */
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void over().finally(leave));

function leave() {
  removeFolders();
  process.exit(1);
}

const rows: Row[] = [];
const faults: string[] = [];
for (const proof of all)
  if (positionals.length === 0 || positionals.includes(proof.name)) rows.push(await tried(proof));
console.table(rows);
for (const fault of faults) console.log(fault);
const count = (result: Row["result"]) => rows.filter((row) => row.result === result).length;
console.log(`${count("proven")} proven, ${count("FAILED")} failed, ${count("skipped")} skipped`);
process.exit(faults.length > 0 ? 1 : 0);

async function tried(proof: Proof): Promise<Row> {
  const lacks = proof.lacks?.() ?? null;
  const row = { part: proof.name, done: "", "control failed": "" as const, besides: lacks ?? "", seconds: 0 };
  if (lacks !== null) return { ...row, result: "skipped" };
  tell(`${proof.name} begins`);
  const began = performance.now();
  const outcome = await outcomeOf(proof);
  const problems = [
    ...outcome.faults,
    ...(outcome.controlFailed ? [] : ["the control did not fail: it proves nothing"]),
  ];
  faults.push(...problems.map((fault) => `${proof.name}: ${fault}`));
  return {
    ...row,
    ...{ done: outcome.done, besides: outcome.besides },
    result: problems.length === 0 ? "proven" : "FAILED",
    "control failed": outcome.controlFailed ? "yes" : "NO",
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

/** Whatever one of them does, the others get their turn. */
async function outcomeOf({ prove }: Proof): Promise<Outcome> {
  try {
    return await prove(given);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { done: "broke off", faults: [fault], besides: "", controlFailed: false };
  } finally {
    await over();
    removeFolders();
  }
}
