/** How the program ends, for scripts; commands may have more of their own. */
export const exits = {
  done: { code: 0, when: "It is done, or there was nothing to do." },
  failed: { code: 1, when: "It failed, and why is said on the standard error." },
  mistyped: { code: 2, when: "The command line is wrong: nothing was begun." },
  partly: { code: 3, when: "It is done but for what the report names, such as lines that could not be read." },
} as const;
