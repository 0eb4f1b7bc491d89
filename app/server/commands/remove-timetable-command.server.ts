import { removeFeed } from "#app/domain/timetable/feed/remove-feed.server.ts";
import { findFeeds } from "#app/domain/timetable/find-feeds.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

export const removeTimetableCommand: Command = {
  words: "office remove-timetable",
  argument: "NAME",
  does: ["take away a timetable that was taken in under this name"],
  run: ({ argument }) => runRemoveTimetable(argument),
};

async function runRemoveTimetable(name: string) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    if (!(await removeFeed(db, name))) {
      const names = (await findFeeds(db)).map(({ name }) => name).join(", ");
      throw new UsageError(`There is no timetable of the name ${name}. There are: ${names || "none"}.`);
    }
    console.log(`${name} is gone: pages show nothing of it any more.`);
  } finally {
    await db.destroy();
  }
}
