import { contrast } from "#db/region/look/contrast.ts";

/** WCAG 2.2, 1.4.3. */
const wanted = 4.5;

type Colors = { color?: string; background?: string };

/** Which words of a dressed mail cannot be read on what they stand on, by day and by night: "dark a: 3.20". */
export function dimColors(html: string): string[] {
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const [light = "", dark = ""] = styles.split("@media (prefers-color-scheme: dark)");
  return [...dimIn("light", rulesOf(light)), ...dimIn("dark", rulesOf(dark))];
}

function rulesOf(css: string) {
  const rules = new Map<string, Colors>();
  for (const [, selectors = "", declarations = ""] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors.split(",").map((one) => one.trim()))
      rules.set(selector, { ...rules.get(selector), ...colorsIn(declarations) });
  return rules;
}

function colorsIn(declarations: string): Colors {
  const found = [...declarations.matchAll(/(?<![\w-])(color|background): (#[0-9a-f]{6})/g)];
  return Object.fromEntries(found.map(([, property = "", value = ""]) => [property, value]));
}

/** A scheme without the ground or the words of the whole mail is none. */
function dimIn(scheme: string, rules: Map<string, Colors>) {
  const body = rules.get("body");
  if (!body?.background || !body.color) return [`${scheme}: no colours`];
  const ground = body.background;
  return [...rules].flatMap(([selector, { color, background = ground }]) => {
    const found = color === undefined ? Infinity : contrast(background, color);
    return found >= wanted ? [] : [`${scheme} ${selector}: ${(Math.floor(found * 100) / 100).toFixed(2)}`];
  });
}
