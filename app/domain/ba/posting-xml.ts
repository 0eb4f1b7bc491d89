import { type XmlElement, xmlOf } from "#app/platform/xml/xml-element.ts";
import type { BaAd } from "./ba-ad.ts";
import { baTable } from "./ba-table.ts";

type Tree = { name: string; inside: string | Tree[] };

/** A JobPositionPosting as the table says it, on a line of its own. */
export function postingXml(ad: BaAd): string {
  const root: Tree & { inside: Tree[] } = { name: "JobPositionPosting", inside: [] };
  for (const [path, value] of baTable) {
    const said = value(ad);
    if (said === null) continue;
    if (typeof said === "object") {
      for (const fields of said) leafIn(root.inside, path, fields.flatMap(leafOf));
    } else {
      leafIn(root.inside, path, String(said));
    }
  }
  return `${xmlOf(root satisfies XmlElement)}\n`;
}

function leafOf([name, value]: readonly [string, string | number | null]): Tree[] {
  return value === null ? [] : [{ name, inside: String(value) }];
}

/** Neighbours of the table stand in the same elements; one that repeats is a new element each time. */
function leafIn(siblings: Tree[], path: string, inside: Tree["inside"]) {
  const names = path.split("/");
  const leaf = names.pop() ?? "";
  let into = siblings;
  for (const name of names) {
    const last = into.at(-1);
    if (last?.name === name && typeof last.inside !== "string") {
      into = last.inside;
    } else {
      const made: Tree[] = [];
      into.push({ name, inside: made });
      into = made;
    }
  }
  into.push({ name: leaf, inside });
}
