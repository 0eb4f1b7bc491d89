import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { temporaryFolder } from "#tests/support/context.ts";

const program = `${temporaryFolder()}/program.mjs`;
const lean = path.resolve("app/lean-process.js");
writeFileSync(
  program,
  `import ${JSON.stringify(lean)};
   const { pid, execArgv, argv, env } = process;
   console.log(JSON.stringify({ pid, execArgv, words: argv.slice(2), arenas: env.MALLOC_ARENA_MAX }));`,
);

async function run(options: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...options, program, "serve", "a b"], { env: { ...env, NODE_ENV: "test" } });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { pid: child.pid, said: JSON.parse(said) as Record<string, unknown>, complained };
}

test("the process begins again once, under its number and with its words, and says nothing of it", async () => {
  const { pid, said, complained } = await run(["--no-warnings"]);
  expect(said).toMatchObject({ pid, words: ["serve", "a b"], arenas: "1" });
  expect(said["execArgv"]).toEqual([
    expect.stringContaining("min-semi-space"),
    expect.stringContaining("max-semi-space"),
    expect.stringContaining("growing"),
    expect.stringContaining("memory-saver"),
    "--no-warnings",
  ]);
  expect(complained).toBe("");
});

test("what the operator says goes before", async () => {
  const { said } = await run(["--max-semi-space-size=32"], { MALLOC_ARENA_MAX: "8" });
  expect(said["arenas"]).toBe("8");
  expect((said["execArgv"] as string[]).at(-1)).toBe("--max-semi-space-size=32");
});
