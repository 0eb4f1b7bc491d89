import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/** Whether a folder is the other one or lies in it, whatever links lead there. */
export function isInside(folder: string, parent: string) {
  const way = path.relative(real(parent), real(folder));
  return way === "" || !(way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** As far as the way is there already. */
function real(folder: string): string {
  const whole = path.resolve(folder);
  if (existsSync(whole)) return realpathSync(whole);
  const above = path.dirname(whole);
  return above === whole ? whole : path.join(real(above), path.basename(whole));
}
