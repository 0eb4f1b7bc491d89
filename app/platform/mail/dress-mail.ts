import type { Scheme } from "#db/region/look/colors-json.ts";
import { markPaths } from "#db/region/look/mark-paths.ts";
import type { Config } from "../config.server.ts";

type Board = { name: string; region: Pick<Config["board"]["region"], "look"> };

/**
 * A mail waits without clothes and gets those of the region when it leaves. Mail programs know little CSS and load nothing, so
 * it looks right even where all of this is ignored; some drop the mark, and the name stays.
 */
export function dressMail(html: string, { name, region: { look } }: Board) {
  const mark = `<svg width="44" height="24" viewBox="0 0 44 24" aria-hidden="true">${markPaths(look.mark)}</svg>`;
  return html
    .replace(/<style>[^<]*<\/style>/, () => `<style>${stylesOf(look.colors)}</style>`)
    .replace("<main>", () => `<main><p class="board">${mark} ${escaped(name)}</p>`);
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const stylesOf = ({ light, dark }: { light: Scheme; dark: Scheme }) => `
body { margin: 0; padding: 24px 16px; font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 36em; margin: 0 auto; }
.board { margin: 0 0 24px; padding: 12px 16px; border-radius: 10px; font-weight: bold; }
.board svg { vertical-align: -5px; margin-right: 6px; }
h1 { font-size: 21px; line-height: 1.3; }
h2 { margin: 28px 0 8px; font-size: 18px; line-height: 1.3; }
dd { margin: 0 0 10px; font-weight: bold; }
ul { padding: 0; list-style: none; }
li { margin: 0 0 18px; }
blockquote { margin: 0 0 16px; padding: 4px 0 4px 14px; border-left: 4px solid; white-space: pre-wrap; }
.button { display: inline-block; padding: 12px 20px; border-radius: 10px; font-weight: bold; }
.choices { font-size: 15px; }
.choices a { white-space: nowrap; }
.paragraph, li div { white-space: pre-line; }
.small { font-size: 15px; white-space: pre-line; }
${colorsOf(light)}
@media (prefers-color-scheme: dark) {
${colorsOf(dark)}
}
`;

/** Only what stands on each other elsewhere too: check-region has looked at the contrast of each pair. */
const colorsOf = (scheme: Scheme) => `body { background: ${scheme.paper}; color: ${scheme.ink}; }
.board { background: ${scheme.brand}; color: #ffffff; }
a { color: ${scheme.lake}; }
dt, .choices, .small { color: ${scheme["ink-2"]}; }
blockquote { border-left-color: ${scheme.lake}; }
.button { background: ${scheme.amber}; color: ${scheme["on-amber"]}; }`;
