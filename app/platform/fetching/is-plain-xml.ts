const deepest = 64;
const mostElements = 200_000;

/**
 * Whether a file is what feeds and CVs are: elements, not too deep and not too many, and no word of entities or of a type of
 * document. The parser only gets to see what passes here.
 */
export function isPlainXml(xml: string): boolean {
  let [at, depth, elements] = [0, 0, 0];
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open === -1) break;
    const [mark, end] = closing.find(([start]) => xml.startsWith(start, open)) ?? ["<", ">"];
    const close = mark === "<" || mark === "</" ? endOfTag(xml, open) : xml.indexOf(end, open + mark.length);
    if (close === -1 || mark === "<!") return false;
    if (mark === "</") depth -= 1;
    if (mark === "<") {
      elements += 1;
      if (xml[close - 1] !== "/") depth += 1;
    }
    if (depth < 0 || depth > deepest || elements > mostElements) return false;
    at = close + end.length;
  }
  return depth === 0 && elements > 0;
}

const closing = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
  ["</", ">"],
] as const;

function endOfTag(xml: string, open: number) {
  let quote = "";
  for (let at = open + 1; at < xml.length; at++) {
    const sign = xml[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === ">") return at;
    else if (sign === "<") return -1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}
