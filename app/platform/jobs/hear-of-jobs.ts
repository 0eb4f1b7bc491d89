import { channel } from "node:diagnostics_channel";

export type JobRun = { job: string; startedAt: Date; seconds: number; ok: boolean };

const runs = channel("board:job");

/** Says that a job has run, to whoever listens in this process. */
export function tellOfJob(run: JobRun) {
  runs.publish(run);
}

/** Calls `listen` after each run until the returned function is called. */
export function hearOfJobs(listen: (run: JobRun) => void) {
  const heard = (run: unknown) => listen(run as JobRun); // nobody else publishes here
  runs.subscribe(heard);
  return () => void runs.unsubscribe(heard);
}
