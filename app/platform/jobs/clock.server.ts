import { Cron } from "croner";
import type { AppContext } from "../context.server.ts";

export type JobContext = Omit<AppContext, "client" | "edition" | "requestId">;

export type Job = {
  name: string;
  /** A cron pattern in the operator's time zone; six fields begin with seconds. */
  pattern: string;
  run(context: JobContext): Promise<unknown>;
};

/** Runs each job at its times. A job never overlaps itself, and one that fails is logged and comes again. */
export function startClock(jobs: readonly Job[], context: JobContext) {
  const running = new Set<Promise<void>>();
  const timers = jobs.map(
    (job) =>
      new Cron(job.pattern, { timezone: context.config.board.timeZone, protect: true, unref: true }, async () => {
        const work = runJob(job, context);
        running.add(work);
        await work;
        running.delete(work);
      }),
  );
  return {
    /** No job starts any more; resolves when the running ones are done. */
    async stop() {
      for (const timer of timers) timer.stop();
      await Promise.all(running);
    },
  };
}

export async function runJob(job: Job, context: JobContext) {
  const began = performance.now();
  try {
    await job.run(context);
    context.log.debug({ job: job.name, ms: Math.round(performance.now() - began) }, "job done");
  } catch (error) {
    context.log.error({ job: job.name, err: error }, "job failed");
  }
}
