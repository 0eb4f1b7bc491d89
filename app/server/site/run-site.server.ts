import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import closeWithGrace from "close-with-grace";
import { writeSearches } from "#app/domain/demand/counting/write-searches.server.ts";
import { writeVisits } from "#app/domain/listings/numbers/visits.server.ts";
import { clockGuard } from "#app/domain/office/clock/clock-guard.server.ts";
import { watchClock } from "#app/domain/office/clock/watch-clock.server.ts";
import { findRanker } from "#app/domain/search/nearest/find-ranker.server.ts";
import { prepareWays } from "#app/domain/timetable/prepare-ways.server.ts";
import { type JobContext, startClock } from "#app/platform/jobs/clock.server.ts";
import { writeJournal } from "#app/platform/journal/write-journal.server.ts";
import { metricsServer } from "#app/platform/metrics/metrics-server.server.ts";
import { schedule } from "#app/schedule.server.ts";
import { UsageError } from "../usage-error.ts";
import { beginSearch } from "./begin-search.server.ts";
import { createSite } from "./create-site.server.ts";
import { door } from "./door.ts";
import { filesOfRegion } from "./files-of-region.server.ts";
import { indexNowFile } from "./index-now-file.ts";
import type { Serving } from "./serving.server.ts";
import { readStaticFiles } from "./static-files.server.ts";
import { uploadRoom } from "./upload-guard.server.ts";
import { type BoardWatch, watchBoard } from "./watch-board.server.ts";

const patience = 10_000;

/** Starts HTTP and the clock, and stops both without breaking off what is under way. Resolves when it listens. */
export async function runSite(
  { assets, routes, render, serverFor }: Serving,
  context: JobContext,
  leave: () => void | Promise<void>,
) {
  const { db, config, log } = context;
  const hasVisitors = config.role !== "jobs";
  const keepSearch = hasVisitors ? await beginSearch(context) : () => undefined;
  const uploads = uploadRoom(config.dataDir);
  const watch = config.metrics && watchBoard({ ...context, uploads });
  const files = new Map([
    ...(await readStaticFiles(assets)),
    ...filesOfRegion(config.board.region),
    ...indexNowFile(config),
  ]);
  const site = createSite({ context, files, routes, render, uploads, metrics: watch });
  const front = door(getRequestListener(site.fetch), { forMachinesOnly: !hasVisitors });
  const server = serverFor(front.listener);
  await listening(server, config);
  /** In pieces, while the first visitors are answered. */
  const ahead = [prepareWays(db, context.now()), ...(hasVisitors ? [findRanker(db)] : [])].map((reading) =>
    reading.catch((error: unknown) => log.error({ err: error }, "what questions need could not be read ahead")),
  );
  const leaveWatch = watch && (await startWatch(watch, config));
  const guard = clockGuard(context);
  /** A store that cannot be written to can still be read; whoever wants to erase looks again. */
  await guard.look().catch((error: unknown) => log.error({ err: error }, "the clock could not be compared"));
  const clock = startClock([...schedule, watchClock(guard)], context, guard);

  const drain = config.drainSeconds * 1000;
  closeWithGrace({ delay: drain + patience + 5000, logger: false }, async ({ err }) => {
    if (err) log.fatal({ err }, "stopping after a failure");
    front.close();
    const jobsEnded = clock.stop();
    if (!err) await pause(drain);
    await Promise.all([jobsEnded, ...ahead, closed(server)]);
    leaveWatch?.();
    await writeVisits(db, context.visits);
    await writeSearches(db, context.searches);
    await writeJournal(context).catch((error: unknown) => log.error({ err: error }, "the journal was not written"));
    if (!err) await keepSearch();
    await db.destroy();
    await leave();
  });
}

/** Numbers about this process, on a port of their own where one is set. */
async function startWatch(watch: BoardWatch, { metrics }: JobContext["config"]) {
  watch.watchProcess();
  if (!metrics?.port) return watch.close;
  const server = metricsServer({ ...watch, token: metrics.token });
  await listening(server, { port: metrics.port, host: metrics.host, variables: "METRICS_" });
  return () => {
    server.close();
    server.closeAllConnections();
    watch.close();
  };
}

type Place = {
  port: number;
  host: string;
  /** How the names of the variables begin that say so. */ variables?: string;
};

async function listening(server: Server, { port, host, variables = "" }: Place) {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE")
      throw new UsageError(`Port ${port} is in use. Choose another one with ${variables}PORT.`);
    if (code === "EACCES")
      throw new UsageError(`Port ${port} may not be used by this user. Choose another one with ${variables}PORT.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
      throw new UsageError(`${host} is no address of this machine. Choose one with ${variables}HOST.`);
    throw error;
  }
}

/** No new requests; those under way may finish, and connections that only wait are closed. */
async function closed(server: Server) {
  const end = once(server, "close");
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const impatience = setTimeout(() => server.closeAllConnections(), patience);
  await end;
  clearInterval(idle);
  clearTimeout(impatience);
}
