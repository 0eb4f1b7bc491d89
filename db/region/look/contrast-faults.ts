import type { Colors, Scheme } from "./colors-json.ts";
import { contrast } from "./contrast.ts";

type Name = keyof Scheme | "white";

const grounds = ["paper", "card", "quiet-wash"] as const;
const washes = ["lake-wash", "amber-wash", "pine-wash", "brick-wash"] as const;

/** Which words stand on which ground. */
const texts: Record<string, readonly Name[]> = {
  ink: [...grounds, ...washes],
  "ink-2": [...grounds, ...washes],
  lake: [...grounds, "lake-wash"],
  pine: [...grounds, "pine-wash"],
  brick: [...grounds, "brick-wash"],
  "on-amber": ["amber"],
  "on-brand-2": ["brand"],
  "on-sky": ["sky"],
  "on-sky-2": ["sky"],
  white: ["brand", "sky", "lake-deep"],
};

/** What must be told from its ground without being read: edges of fields, and where the keyboard is. */
const shapes: Record<string, readonly Name[]> = {
  control: ["paper", "card"],
  focus: ["brand"],
  "focus-halo": ["paper", "card"],
};

/** Which colours cannot be read on which: WCAG 2.2 AA asks 4.5 of text and 3 of what is drawn. */
export function contrastFaults({ light, dark }: Colors) {
  return [...faultsOf("light", light), ...faultsOf("dark", dark)];
}

function faultsOf(name: "light" | "dark", scheme: Scheme) {
  const colors = { ...scheme, white: "#ffffff" } as Record<string, string>;
  return [[texts, 4.5] as const, [shapes, 3] as const].flatMap(([pairs, wanted]) =>
    Object.entries(pairs).flatMap(([above, below]) =>
      below.flatMap((ground) => {
        const found = contrast(colors[above] as string, colors[ground] as string);
        if (found >= wanted) return [];
        /** Never rounded up to what is wanted. */
        const told = (Math.floor(found * 100) / 100).toFixed(2);
        return [`look/colors.json: ${name}: ${above} on ${ground} has a contrast of ${told}; WCAG AA asks ${wanted}`];
      }),
    ),
  );
}
