import { forToolsOnly, permissive, readByHand, withDuties } from "./allowed-licences.ts";

/** As package-lock.json has it, by its place in node_modules. */
export type Locked = Record<string, { version?: string; license?: string; dev?: boolean }>;

/** Which packages the board must not stand on, and why: those of the running board and those that only develop it. */
export function licenceFaults(packages: Locked): string[] {
  return Object.entries(packages).flatMap(([place, { version = "", license, dev = false }]) => {
    if (place === "") return [];
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = readByHand[name]?.licence ?? license ?? "";
    if (licence !== "" && mayBeUsed(licence, (one) => isAllowed(one, { name, dev }))) return [];
    return [`${name} ${version}${dev ? " (a tool)" : ""}: ${licence || "no licence"}`];
  });
}

function isAllowed(licence: string, { name, dev }: { name: string; dev: boolean }) {
  const isOf = (one: { packages: string[] } | undefined) =>
    one?.packages.some((pattern) => fits(pattern, name)) ?? false;
  return permissive.includes(licence) || isOf(withDuties[licence]) || (dev && isOf(forToolsOnly[licence]));
}

const fits = (pattern: string, name: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

/** An expression of SPDX: of OR one is chosen, of AND every one holds, and AND binds more. What is no expression is not allowed. */
function mayBeUsed(expression: string, isAllowed: (licence: string) => boolean): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const any = (): boolean => {
    let may = all();
    while (words[at] === "OR" && ++at) may = all() || may;
    return may;
  };
  const all = (): boolean => {
    let may = one();
    while (words[at] === "AND" && ++at) may = one() && may;
    return may;
  };
  const one = (): boolean => {
    const word = words[at++] ?? "";
    if (word !== "(") return isAllowed(word);
    const may = any();
    return words[at++] === ")" && may;
  };
  return any() && at === words.length;
}
