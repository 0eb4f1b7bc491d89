export type Patience = { /** Failures that cost nothing. */ free: number; /** In seconds. */ longest: number };

/** From one network or one known device: a person finds the right one of five passwords, a machine tries four an hour. */
export const fromOnePlace: Patience = { free: 5, longest: 15 * 60 };

/** From all unknown places together: whoever comes with thousands of networks still tries only once a minute. */
export const fromEverywhere: Patience = { free: 20, longest: 60 };

/** How many seconds have to pass after so many failures in a row before the next try is looked at. */
export function delayAfter(failures: number, { free, longest }: Patience) {
  return failures < free ? 0 : Math.min(2 ** (failures - free), longest);
}
