/** What makes a board load a file of the proof before anything else: its controls live outside of the board. */
export const preload = (name: "forgetful" | "leaking" | "turned-clock") => ({
  NODE_OPTIONS: `--import=${new URL(`../preloads/${name}.ts`, import.meta.url).href}`,
});
