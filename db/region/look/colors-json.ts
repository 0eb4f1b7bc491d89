import { z } from "zod";

const color = z.string().regex(/^#[\da-f]{6}$/, 'must be a colour such as "#0b5d66"');

/** Named as they are used: what they mean stands in docs/operations.md. */
const Scheme = z.strictObject({
  ...{ ink: color, "ink-2": color, paper: color, card: color, line: color, control: color },
  ...{ brand: color, "on-brand-2": color },
  ...{ lake: color, "lake-deep": color, "lake-wash": color },
  ...{ amber: color, "on-amber": color, "amber-wash": color },
  ...{ pine: color, "pine-wash": color, brick: color, "brick-wash": color, "quiet-wash": color },
  ...{ focus: color, "focus-halo": color },
  ...{ sky: color, "on-sky": color, "on-sky-2": color, shore: color },
});

export type Scheme = z.output<typeof Scheme>;
export type Colors = z.output<typeof ColorsJson>;

/** Every colour of the board, by day and by night. */
export const ColorsJson = z.strictObject({ light: Scheme, dark: Scheme });
