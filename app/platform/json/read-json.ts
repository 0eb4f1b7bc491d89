/** syntax: no JSON in UTF-8. The others are JSON that two readers may take for different things, or that no form of ours has. */
export type JsonFault = "syntax" | "tooDeep" | "twice" | "name";
export type ReadJson = { ok: true; value: unknown } | { ok: false; fault: JsonFault };

const deepest = 12;
const reserved = new Set(["__proto__", "constructor", "prototype"]);

/** What somebody else's program sends. Of a name that stands there twice each reader would take another value. */
export function readJson(bytes: Uint8Array): ReadJson {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const fault = faultIn(text);
    return fault === null ? { ok: true, value } : { ok: false, fault };
  } catch {
    return { ok: false, fault: "syntax" };
  }
}

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

/** `json` has been read already, so its braces fit. */
function faultIn(json: string): JsonFault | null {
  const open: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(tokens)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, -colon.length)) as string;
      const names = open.at(-1);
      if (reserved.has(name)) return "name";
      if (names?.has(name)) return "twice";
      names?.add(name);
    }
    if (open.length > deepest) return "tooDeep";
  }
  return null;
}
