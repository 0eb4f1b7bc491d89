export type HtmlToken =
  | { text: string }
  /** In small letters; `end` for a closing one. `inside`: the text of a script or another element without tags inside. */
  | { tag: string; end: boolean; attributes: string; inside: string };

const textOnly = ["script", "style", "textarea", "title", "noscript", "template", "iframe", "svg"];

/**
 * Reads a page from front to back, each sign once, as roughly as browsers would. It only looks for words, addresses and
 * data: nothing of the page is ever shown as a page again.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, void> {
  const opening = /<(?=[a-z/!?])/gi;
  let at = 0;
  while (at < html.length) {
    opening.lastIndex = at;
    const open = opening.exec(html)?.index ?? -1;
    const end = open === -1 ? html.length : open;
    if (end > at) yield { text: html.slice(at, end) };
    if (open === -1) return;
    if (html.startsWith("<!--", open)) at = after(html, "-->", open + 4);
    else if (html.startsWith("<!", open) || html.startsWith("<?", open)) at = after(html, ">", open);
    else {
      const close = endOfTag(html, open);
      const body = html.slice(open + 1, close);
      const [, slash = "", name = ""] = /^(\/?)([a-z][\w:-]{0,30})/i.exec(body) ?? [];
      const tag = name.toLowerCase();
      at = close + 1;
      let inside = "";
      if (slash === "" && textOnly.includes(tag)) {
        const end = endOfElement(html, tag, at);
        inside = html.slice(at, end);
        at = end;
      }
      yield { tag, end: slash !== "", attributes: body.slice(slash.length + name.length), inside };
    }
  }
}

/** The value of an attribute; undefined where it is missing. Each name is tried from its beginning only, or it took for ever. */
export function attributeOf(attributes: string, wanted: string): string | undefined {
  const pairs = attributes
    .slice(0, 4000)
    .matchAll(/(?<![^\s"'<>/=])([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+))/g);
  for (const [, name = "", ...values] of pairs) {
    if (name.toLowerCase() === wanted) return values.find((value) => value !== undefined);
  }
  return undefined;
}

function after(html: string, mark: string, from: number) {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function endOfTag(html: string, open: number) {
  let quote = "";
  for (let at = open + 1; at < html.length; at++) {
    const sign = html[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === ">") return at;
    else if ((sign === '"' || sign === "'") && html[at - 1] === "=") quote = sign;
  }
  return html.length;
}

function endOfElement(html: string, tag: string, from: number) {
  const end = new RegExp(`</${tag}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
