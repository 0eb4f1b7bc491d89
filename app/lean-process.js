import process from "node:process";

/**
 * How much memory the process takes beside what it keeps: how much garbage may gather before it is cleared away, and in
 * how many places the C library hands memory out. Both are read when a process begins, so this one begins once more in
 * its own place and under its own number. What an operator says goes before. See docs/decisions/0062.
 */
const environment = {
  MALLOC_ARENA_MAX: "1",
  /** From the size of a kept page on everything lies apart and goes back at once; else pages that come and go leave holes. */
  MALLOC_MMAP_THRESHOLD_: "6144",
};
/**
 * What a page needs for a moment has room for some ten pages, always: cleared twice as often it costs a third of a page's
 * processor time. The last: pages of memory that were cleared go back to the system instead of
 * being kept for the next time.
 */
const flags = [
  "--min-semi-space-size=6",
  "--max-semi-space-size=6",
  "--heap-growing-percent=25",
  "--memory-saver-mode",
];

const { execPath, execArgv, argv, env } = process;
if (process.execve && !flags.every((flag) => execArgv.includes(flag))) {
  process.execve(execPath, [execPath, ...flags, ...execArgv, ...argv.slice(1)], { ...environment, ...env });
}
