import { Cron } from "croner";
import type { AppContext } from "../context.server.ts";
import { tellOfJob } from "./hear-of-jobs.ts";
import { noteRun } from "./note-run.server.ts";

export type JobContext = Omit<AppContext, "client" | "edition" | "requestId">;

export type Job = {
  name: string;
  /** A cron pattern in the operator's time zone; six fields begin with seconds. */
  pattern: string;
  /** Whether a wrong day would make it take away or close what nobody can bring back. */
  erases: boolean;
  run(context: JobContext): Promise<unknown>;
};

export type Permission = { mayErase: () => Promise<boolean> };

/** Runs each job at its times. A job never overlaps itself, and one that fails is logged and comes again. */
export function startClock(jobs: readonly Job[], context: JobContext, permission: Permission) {
  const running = new Set<Promise<void>>();
  const timers = jobs.map(
    (job) =>
      new Cron(job.pattern, { timezone: context.config.board.timeZone, protect: true, unref: true }, async () => {
        const work = runJob(job, context, permission);
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

export async function runJob(job: Job, context: JobContext, { mayErase }: Permission) {
  const { db, log, now } = context;
  const began = performance.now();
  const startedAt = now();
  const tell = (ok: boolean) =>
    tellOfJob({ job: job.name, startedAt, seconds: (performance.now() - began) / 1000, ok });
  try {
    if (job.erases && !(await mayErase())) {
      log.warn({ job: job.name }, "job left out: the clock is in doubt");
      return;
    }
    await job.run(context);
    await noteRun(db, { name: job.name, startedAt, succeededAt: now() });
    tell(true);
    log.debug({ job: job.name, ms: Math.round(performance.now() - began) }, "job done");
  } catch (error) {
    tell(false);
    log.error({ job: job.name, err: error }, "job failed");
    await noteRun(db, { name: job.name, startedAt, succeededAt: null }).catch(() => undefined);
  }
}
