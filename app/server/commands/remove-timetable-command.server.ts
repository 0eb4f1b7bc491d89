import { z } from "zod";
import { removeFeed } from "#app/domain/timetable/feed/remove-feed.server.ts";
import { findFeeds } from "#app/domain/timetable/find-feeds.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";

export const removeTimetableCommand = reporting({
  words: "office remove-timetable",
  argument: { name: "NAME", is: "under which it was taken in" },
  does: "take a timetable away again",
  report: z.object({ name: z.string().describe("of what is gone") }),
  run: ({ argument }) => runRemoveTimetable(argument),
});

async function runRemoveTimetable(name: string) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    if (!(await removeFeed(db, name))) {
      const names = (await findFeeds(db)).map(({ name }) => name).join(", ");
      throw new UsageError(`There is no timetable of the name ${name}. There are: ${names || "none"}.`);
    }
    return { report: { name }, text: `${name} is gone: pages show nothing of it any more.` };
  } finally {
    await db.destroy();
  }
}
