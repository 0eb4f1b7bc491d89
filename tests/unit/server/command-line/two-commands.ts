import { z } from "zod";
import type { Command } from "#app/server/command-line/command.ts";
import { exits } from "#app/server/command-line/exits.ts";
import { reporting } from "#app/server/command-line/reporting.ts";
import { UsageError } from "#app/server/usage-error.ts";

export const serve: Command = {
  words: "serve",
  does: "run the board",
  report: null,
  run: async () => ({ report: {}, text: "" }),
};

/** Ends as the name of its folder says. */
export const backup = reporting({
  words: "office backup",
  argument: { name: "DIR", is: "the folder of the backups" },
  options: [
    { number: "keep", from: 1, to: 9, does: "keep so many" },
    { word: "label", value: "NAME", does: "what it is called" },
    { flag: "dry-run", does: "only say what would be" },
  ],
  does: "copy all of it",
  more: "While the board runs.",
  exits: [{ code: 75, when: "Later." }],
  report: z.object({
    folder: z.string().describe("of the backup"),
    lost: z.array(z.object({ name: z.string().describe("of the file") })).describe("what is not there"),
  }),
  async run({ argument, tell }) {
    tell("copying …");
    if (argument === "full") throw new UsageError("The disk is full.");
    if (argument === "broken") throw new TypeError("a defect");
    const report = { folder: argument, lost: [{ name: "a.pdf" }] };
    if (argument === "partly") return { report, text: "Copied.", exit: exits.partly.code, why: "a.pdf is lost." };
    return { report: { ...report, lost: [] }, text: "Copied." };
  },
});
