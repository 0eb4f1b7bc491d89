import { markPaths } from "#db/region/look/mark-paths.ts";
import type { Region } from "#db/region/read-region.server.ts";
import { staticFile, type StaticFiles } from "./static-files.server.ts";

/**
 * Every page needs them, and only who runs the board changes them: a browser shows what it has while it asks whether there is
 * something newer, so that no page waits for that.
 */
const caching = { "cache-control": "public, max-age=3600, stale-while-revalidate=604800" };
/** A picture may style itself, and does nothing else, also for whoever opens it alone. */
const asPicture = { ...caching, "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** What a board looks like, out of the folder of its region: its colours, its mark, its pictures. */
export function filesOfRegion({ look }: Pick<Region, "look">): StaticFiles {
  const { colors, mark, home, share } = look;
  const paths = markPaths(mark);
  const onGround = `<rect width="48" height="48" rx="10" fill="${colors.light.brand}"/><g transform="translate(2 12)">${paths}</g>`;
  return new Map([
    textFile("/colors.css", colorsCss(colors), caching),
    textFile("/mark.svg", svg("0 0 44 24", paths), asPicture),
    textFile("/favicon.svg", svg("0 0 48 48", onGround), asPicture),
    textFile("/home.svg", home, asPicture),
    ["/share.png", staticFile(new Uint8Array(share), "/share.png", caching)],
  ]);
}

const textFile = (address: string, text: string, headers: Record<string, string>) =>
  [address, staticFile(new TextEncoder().encode(text), address, headers)] as const;

/** Below all layers of the style sheet, which changes some of them for who needs more contrast. */
function colorsCss({ light, dark }: Region["look"]["colors"]) {
  const rule = (scheme: Record<string, string>) =>
    `:root{${Object.entries(scheme)
      .map(([name, color]) => `--${name}:${color}`)
      .join(";")}}`;
  return `@layer colors{${rule(light)}@media(prefers-color-scheme:dark){${rule(dark)}}}`;
}

const svg = (box: string, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" color="#fff">${content}</svg>`;
