import { Cron } from "croner";
import type { AppContext } from "../context.server.ts";
import { tellOfJob } from "./hear-of-jobs.ts";
import { inOneProcess } from "./in-one-process.server.ts";
import { noteRun } from "./note-run.server.ts";

export type JobContext = Omit<AppContext, "client" | "edition" | "requestId">;

export type Job = {
  name: string;
  /** A cron pattern in the operator's time zone; six fields begin with seconds. */
  pattern: string;
  /** Whether a wrong day would make it take away or close what nobody can bring back. */
  erases: boolean;
  /** Concerns what a process has in its own memory, so each does it. Everything else is done by one of them. */
  inEach?: true;
  run(context: JobContext): Promise<unknown>;
};

export type Permission = { mayErase: () => Promise<boolean> };

/**
 * Runs each job at its times, in one of the processes that share the store. A job never overlaps itself, and one that fails
 * is logged and comes again. A process that is there for visitors only does no more than concerns itself.
 */
export function startClock(jobs: readonly Job[], context: JobContext, permission: Permission) {
  const running = new Set<Promise<void>>();
  const mine = context.config.role === "web" ? jobs.filter(({ inEach }) => inEach) : jobs;
  const timers = mine.map(
    (job) =>
      new Cron(
        job.pattern,
        { timezone: context.config.board.timeZone, protect: true, unref: true },
        async (timer: Cron) => {
          const [due] = timer.previousRuns(1, new Date(Date.now() + atMostEarly));
          const work = runJob(job, context, permission, due);
          running.add(work);
          await work;
          running.delete(work);
        },
      ),
  );
  return {
    /** No job starts any more; resolves when the running ones are done. */
    async stop() {
      for (const timer of timers) timer.stop();
      await Promise.all(running);
    },
  };
}

/** By so many milliseconds a timer may go off before its time. */
const atMostEarly = 500;

export async function runJob(job: Job, context: JobContext, permission: Permission, due = context.now()) {
  const work = () => runHere(job, context, permission);
  try {
    await (job.inEach ? work() : inOneProcess(context.db, { name: job.name, due }, work));
  } catch (error) {
    context.log.error({ job: job.name, err: error }, "job not begun, or its end not noted");
  }
}

async function runHere(job: Job, context: JobContext, { mayErase }: Permission) {
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
