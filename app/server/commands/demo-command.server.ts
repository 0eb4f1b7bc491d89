import path from "node:path";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readDemoContent } from "#db/seed/demo/content.server.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { firstOf } from "#app/platform/i18n/locales.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { assertWhole } from "../board/assert-whole.server.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import type { Command, Given } from "../command-line/command.ts";
import { MistypedError } from "../command-line/mistyped-error.ts";
import { demoPassword } from "../demo/demo-password.ts";
import { runSite } from "../site/run-site.server.ts";

export const demoCommand: Command = {
  words: "demo",
  options: [
    { number: "listings", from: 0, to: 200_000, does: "how many listings are invented, if the board is new" },
    { word: "region", value: "NAME", does: "the region of db/regions/NAME in place of ours" },
  ],
  does: "run it with invented companies and listings, for this machine only",
  more: "It keeps its data in data/, and says where it runs and who can sign in. A board that has companies stays as it is.",
  report: null,
  run: runDemo,
};

/** Each region has a store of its own, so that one can be looked at after the other. */
function placeOf(region: string | undefined) {
  if (region === undefined) return {};
  if (!/^[a-z][a-z0-9-]*$/.test(region)) throw new MistypedError("--region wants the name of a folder in db/regions.");
  const dataDir = process.env["DATA_DIR"] || path.join("data", region);
  return { REGION_DIR: path.join(path.dirname(defaultRegionDir), region), DATA_DIR: dataDir };
}

async function runDemo({ serving, number, word, tell }: Given) {
  const place = placeOf(word("region"));
  const origin = process.env["APP_ORIGIN"] || `http://localhost:${process.env["PORT"] || 3000}`;
  const config = readConfig({ ...process.env, APP_ORIGIN: origin, ...place }, "demo");
  const leaveFolder = config.database ? () => undefined : claimDataFolder(config.dataDir);
  if (!config.database) assertWhole(path.join(config.dataDir, "board.db"));
  const board = await openBoard(config, { claimed: true });
  await fill(board, { listings: number("listings"), tell });
  await runSite(serving, board, leaveFolder);
  const { langs, region } = config.board;
  const lang = firstOf(langs);
  const others = langs.filter((other) => other !== lang).map((other) => origin + paths.home(other));
  const employer = readDemoContent(region.dir).companies[0]?.contact_email ?? "";
  const text = `
${config.board.name} runs with invented companies. Stop it with Ctrl+C.

  Seeker    ${origin}${paths.home(lang)}
            no sign-in${others.length === 0 ? "" : `; also in other languages: ${others.join("  ")}`}
  Employer  ${origin}${paths.employer(lang)}
            ${employer}  ${demoPassword}
  Office    ${origin}${paths.office(lang)}
            ${demoSignIns.office}  ${demoPassword}
  Mails     ${origin}${paths.demoMails()}
            ${config.smtpUrl ? "also sent through SMTP_URL" : "nothing is sent"}
`;
  return { report: {}, text };
}

type Filling = Pick<Given, "tell"> & { listings: number | undefined };

/** What invents a board is loaded only where there is none yet. */
async function fill(board: JobContext, { listings, tell }: Filling) {
  const company = await board.db.selectFrom("company").select("id").limit(1).executeTakeFirst();
  if (company) return;
  tell("Inventing companies and listings …");
  const { fillDemo } = await import("../demo/fill-demo.server.ts");
  await fillDemo(board, listings);
}
