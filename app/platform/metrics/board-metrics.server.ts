import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { JobRun } from "../jobs/hear-of-jobs.ts";
import { onTime, type Timed, timed } from "./timings.ts";

export type BoardMetrics = ReturnType<typeof boardMetrics>;
export type Answered = { route: string; status: number; seconds: number };

/** From a page of the cache to an upload that waits for its place. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 300];

/**
 * What one process counts of itself: docs/decisions/0066. Labels come from our own routes and jobs only, so that nobody can
 * make new ones by asking.
 */
export function boardMetrics({ version }: { version: string }) {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "board_requests_total",
    help: "Answered requests, by the route's pattern and the class of the status.",
    labelNames: ["route", "status"],
    registers,
  });
  const responses = new Histogram({
    name: "board_response_seconds",
    help: "Time until an answer is ready, by the first word of the route: waiting and reading of the body included.",
    labelNames: ["area"],
    buckets,
    registers,
  });
  const inside = {
    search: secondsOf("board_search_seconds", "Time of one search inside a page."),
    render: secondsOf("board_render_seconds", "Time in which the markup of one page is made."),
  } satisfies Record<Timed, Histogram>;
  const pages = new Counter({
    name: "board_shared_pages_total",
    help: "Pages that are the same for everybody: from the cache, or made.",
    labelNames: ["from"],
    registers,
  });
  const jobStarts = ofJobs("board_job_last_start_timestamp_seconds", "When each job last began in this process.");
  const jobDurations = ofJobs("board_job_last_duration_seconds", "How long its last run took.");
  const jobFailures = new Counter({
    name: "board_job_failures_total",
    help: "Runs that failed in this process.",
    labelNames: ["job"],
    registers,
  });
  new Gauge({ name: "board_info", help: "1, for the version.", labelNames: ["version"], registers }).set(
    { version },
    1,
  );

  function secondsOf(name: string, help: string) {
    return new Histogram({ name, help, buckets, registers });
  }

  function ofJobs(name: string, help: string) {
    return new Gauge({ name, help, labelNames: ["job"], registers });
  }

  const silence = timed.map((what) => onTime(what, (seconds) => inside[what].observe(seconds)));

  return {
    registry,
    contentType: registry.contentType,
    answered({ route, status, seconds }: Answered) {
      requests.inc({ route, status: `${Math.floor(status / 100)}xx` });
      responses.observe({ area: areaOf(route) }, seconds);
    },
    sharedPage: (from: "cache" | "making") => pages.inc({ from }),
    ran({ job, startedAt, seconds, ok }: JobRun) {
      jobStarts.set({ job }, startedAt.getTime() / 1000);
      jobDurations.set({ job }, seconds);
      jobFailures.inc({ job }, ok ? 0 : 1);
    },
    /** Memory, processor and the delay of the event loop. Only for a process of its own: it never stops listening. */
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    /** No other timing is counted here any more. */
    close: () => silence.forEach((end) => end()),
  };
}

/** "/:lang/employer/listings/:id" is of the employers. */
function areaOf(route: string) {
  return route.split("/").find((word) => word !== "" && word !== ":lang") ?? "home";
}
