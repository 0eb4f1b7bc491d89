import { expect, test } from "vitest";
import { helpCommand } from "#app/server/command-line/help-command.ts";
import { runCommand } from "#app/server/command-line/run-command.ts";
import { backup, serve } from "./two-commands.ts";

async function run(line: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const ended = await runCommand([serve, backup, helpCommand([serve, backup])], line.split(" "), {
    serving: {} as never,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { ...ended, out: out.join("\n"), err: err.join("\n") };
}

async function runInJson(line: string) {
  const { out, ...ended } = await run(`${line} --json`);
  expect(out).not.toContain("\n");
  return { ...ended, told: JSON.parse(out) as unknown };
}

test("what is done is told on the standard output, how far it is beside it", async () => {
  expect(await run("office backup a")).toEqual({ exit: 0, failed: false, out: "Copied.", err: "copying …" });
});

test("what is done in part ends with 3", async () => {
  const told = { exit: 3, failed: false, out: "Copied.", err: "copying …\na.pdf is lost." };
  expect(await run("office backup partly")).toEqual(told);
});

test("what fails ends with 1, without a stack where somebody can put it right", async () => {
  expect(await run("office backup full")).toEqual({
    ...{ exit: 1, failed: true, out: "" },
    err: "copying …\nThe disk is full.",
  });
});

test("a defect shows where it is", async () => {
  const { err, ...ended } = await run("office backup broken");
  expect(ended).toEqual({ exit: 1, failed: true, out: "" });
  expect(err).toMatch(/TypeError: a defect\n\s+at /);
});

test("a slip in the line ends with 2, and nothing is begun", async () => {
  expect(await run("office bakcup a")).toMatchObject({ exit: 2, out: "" });
  expect((await run("office bakcup a")).err).not.toContain("copying");
});

test("JSON has the same, and the standard output nothing else", async () => {
  expect(await runInJson("office backup partly")).toEqual({
    ...{ exit: 3, failed: false, err: "copying …\na.pdf is lost." },
    told: {
      ...{ command: "office backup", exit: 3, why: "a.pdf is lost." },
      report: { folder: "partly", lost: [{ name: "a.pdf" }] },
    },
  });
  expect((await runInJson("office backup a")).told).toMatchObject({ exit: 0, why: null, report: { lost: [] } });
  expect((await runInJson("office backup full")).told).toEqual({
    ...{ command: "office backup", exit: 1, report: null, why: "The disk is full." },
  });
  expect((await runInJson("office backup broken")).told).toMatchObject({ exit: 1, why: "a defect" });
  expect((await runInJson("office bakcup a")).told).toMatchObject({ command: null, exit: 2, report: null });
});

test("help on all is a table of them, and of how it ends", async () => {
  const { out, exit } = await run("office help");
  expect(exit).toBe(0);
  expect(out).toMatch(/^ {2}npm start {16}run the board$/m);
  expect(out).toMatch(/^ {2}backup DIR {15}copy all of it$/m);
  expect(out).toMatch(/^ {2}help \[COMMAND\] +say what/m);
  for (const code of [0, 1, 2, 3]) expect(out).toMatch(new RegExp(`^  ${code} {24}\\w`, "m"));
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
});

test("help on one says all that is declared of it", async () => {
  const { out } = await run("office backup --help");
  expect(out.split("\n")).toEqual([
    "npm run office -- backup DIR [--keep N] [--label NAME] [--dry-run]",
    "",
    "Copy all of it.",
    "While the board runs.",
    "",
    "  DIR                      the folder of the backups",
    "  --keep N                 keep so many (1 to 9)",
    "  --label NAME             what it is called",
    "  --dry-run                only say what would be",
    "",
    "With --json the report has:",
    "  folder                   of the backup (text)",
    "  lost                     what is not there (list of entries)",
    "  lost[].name              of the file (text)",
    "",
    "Beside 0 to 3 it ends with:",
    "  75                       Later.",
  ]);
  expect(await run("office help backup")).toEqual(await run("office backup --help"));
});

test("help in JSON is the declarations", async () => {
  expect((await runInJson("office help backup")).told).toMatchObject({
    report: {
      commands: [
        {
          words: "office backup",
          argument: { name: "DIR" },
          options: [{ name: "--keep N" }, { name: "--label NAME" }, { name: "--dry-run" }],
          report: [{ name: "folder" }, { name: "lost" }, { name: "lost[].name" }],
        },
      ],
    },
  });
});

test("help on what there is not suggests what there is", async () => {
  expect(await run("office help bakup")).toMatchObject({ exit: 2 });
  expect((await run("office help bakup")).err).toContain('Did you mean "backup"?');
});
