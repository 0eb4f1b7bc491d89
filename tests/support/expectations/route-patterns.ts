import type { RouteConfigEntry } from "@remix-run/route-config";

/** Every address of app/routes.ts. */
export function patternsOf(entries: RouteConfigEntry[], above = ""): { file: string; id: string; pattern: string }[] {
  return entries.flatMap(({ file, id = file, path = "", children }) => {
    const pattern = `${above}/${path}`.replace(/\/+/g, "/").replace(/(.)\/$/, "$1");
    return children ? patternsOf(children, pattern) : { file, id, pattern };
  });
}
