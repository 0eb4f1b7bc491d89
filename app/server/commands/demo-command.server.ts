import path from "node:path";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { assertWhole } from "../board/assert-whole.server.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { demoPassword } from "../demo/demo-password.ts";
import { runSite } from "../site/run-site.server.ts";
import type { Serving } from "../site/serving.server.ts";
import type { Command } from "./command.ts";

/** For this machine only. A store that has companies stays as it is. */
export const demoCommand: Command = {
  words: "demo",
  options: [{ number: "listings", from: 0, to: 200_000 }],
  does: ["run it with invented companies and listings"],
  run: ({ serving, number }) => runDemo(serving, number("listings")),
};

async function runDemo(serving: Serving, listings: number | undefined) {
  const origin = process.env["APP_ORIGIN"] || `http://localhost:${process.env["PORT"] || 3000}`;
  const config = readConfig({ ...process.env, APP_ORIGIN: origin }, "demo");
  const leaveFolder = config.database ? () => undefined : claimDataFolder(config.dataDir);
  if (!config.database) assertWhole(path.join(config.dataDir, "board.db"));
  const board = await openBoard(config, { claimed: true });
  await fill(board, listings);
  await runSite(serving, board, leaveFolder);
  console.log(`
${config.board.name} runs with invented companies. Stop it with Ctrl+C.

  Seeker    ${origin}${paths.home("de")}
            no sign-in; also in Polish and Czech: ${origin}${paths.home("pl")}  ${origin}${paths.home("cs")}
  Employer  ${origin}${paths.employer("de")}
            ${demoSignIns.employer}  ${demoPassword}
  Office    ${origin}${paths.office("de")}
            ${demoSignIns.office}  ${demoPassword}
  Mails     ${origin}${paths.demoMails()}
            ${config.smtpUrl ? "also sent through SMTP_URL" : "nothing is sent"}
`);
}

/** What invents a board is loaded only where there is none yet. */
async function fill(board: JobContext, listings: number | undefined) {
  const company = await board.db.selectFrom("company").select("id").limit(1).executeTakeFirst();
  if (company) return;
  console.log("Inventing companies and listings …");
  const { fillDemo } = await import("../demo/fill-demo.server.ts");
  await fillDemo(board, listings);
}
