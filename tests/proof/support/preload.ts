type Name = "forgetful" | "leaking" | "turned-clock" | "weighed";

/** What makes a board load files of the proof before anything else: its controls live outside of the board. */
export const preload = (...names: Name[]) => ({
  NODE_OPTIONS: names.map((name) => `--import=${new URL(`../preloads/${name}.ts`, import.meta.url).href}`).join(" "),
});
