import type { Config } from "#app/platform/config.server.ts";
import { staticFile, type StaticFiles } from "./static-files.server.ts";

/** By this file search engines know that whoever tells them of our pages is us. */
export function indexNowFile({ indexNow }: Pick<Config, "indexNow">): StaticFiles {
  if (!indexNow) return new Map();
  const address = `/${indexNow.key}.txt`;
  return new Map([[address, staticFile(new TextEncoder().encode(indexNow.key), address)]]);
}
