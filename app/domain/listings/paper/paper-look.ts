import type { Region } from "#db/region/read-region.server.ts";

/** How the board looks on paper, where nothing is dark mode and a full ground costs toner. */
export type PaperLook = ReturnType<typeof paperLook>;

export function paperLook({ colors: { light }, mark }: Pick<Region["look"], "colors" | "mark">) {
  const { ink, "ink-2": quiet, line, lake, amber } = light;
  return { colors: { ink, quiet, line, lake, amber }, mark };
}
