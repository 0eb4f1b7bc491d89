import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { FinishedParts, type Part, partOf, type PutPart } from "./finished.tsx";

/** Markup with holes: what stands before each, which prop fills it, and what stands behind the last. */
type Mould = { before: string[]; holes: string[]; after: string };

const largest = 12 * 1024 * 1024;
const moulds = new LRUCache<string, Mould>({ maxSize: largest });

/** Stands for a text while a mould is made; nobody can have typed it. */
const mark = randomUUID();
const textHole = (name: string) => `${mark}${name};`;
const partHole = (name: string) => createElement("part-hole", { name });
const anyHole = new RegExp(`${mark}(\\w+);|<part-hole name="(\\w+)"></part-hole>`);

const slot = '<part-slot nth="';
const slotEnd = '"></part-slot>';

/** A page in the making: React is shown a slot for each part, and at the end the parts are put in. */
export function pageOfParts() {
  const put: string[] = [];
  const putPart: PutPart = (part, props, lang) => {
    put.push(markupOf(part, props, lang));
    return createElement("part-slot", { nth: put.length - 1 });
  };
  /** React writes no "<" of a text as it is: what looks like a slot is one of ours. */
  const whole = (html: string) => {
    const [first = "", ...rest] = html.split(slot);
    return rest.reduce((page, piece) => {
      const end = piece.indexOf(slotEnd);
      return page + (put[Number(piece.slice(0, end))] ?? "") + piece.slice(end + slotEnd.length);
    }, first);
  };
  return { putPart, whole };
}

function markupOf(part: Part, props: object, lang: Lang): string {
  const { before, holes, after } = mouldOf(part, props, lang);
  let markup = "";
  for (let at = 0; at < holes.length; at++) {
    markup += (before[at] ?? "") + filling((props as Record<string, unknown>)[holes[at] ?? ""], lang);
  }
  return markup + after;
}

function filling(value: unknown, lang: Lang): string {
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.reduce<string>((markup, one) => markup + filling(one, lang), "");
  const inner = partOf(value);
  return inner ? markupOf(inner.part, inner.props, lang) : "";
}

/** By React, as everything else; most texts are their own markup. */
const escaped = (text: string) => (/["&'<>]/.test(text) ? (escapes.get(text) ?? escape(text)) : text);
const escapes = new LRUCache<string, string>({ max: 2_000 });

function escape(text: string) {
  const markup = renderToString(createElement("i", null, text)).slice("<i>".length, -"</i>".length);
  if (text.length < 500) escapes.set(text, markup);
  return markup;
}

function mouldOf(part: Part, props: object, lang: Lang): Mould {
  const key = `${part.number} ${lang} ${shapeOf(part, props)}`;
  const known = moulds.get(key);
  if (known) return known;
  const mould = makeMould(part, props, lang);
  const letters = mould.before.reduce((sum, { length }) => sum + length, key.length + mould.after.length);
  moulds.set(key, mould, { size: 2 * letters + 200 });
  return mould;
}

/** Of a hole counts only what kind of thing fills it, in the order of the holes. It is asked for at every card: it must be quick. */
function shapeOf({ holes }: Part, props: object) {
  if (holes.size === 0) return JSON.stringify(props);
  const given = props as Record<string, unknown>;
  let shape = "";
  for (const name of holes) shape += kindOf(given[name]);
  for (const name in given) if (!holes.has(name)) shape += `${name}:${JSON.stringify(given[name])} `;
  return shape;
}

/** Nothing is a shape of its own: what stands around it may be left out. */
function kindOf(value: unknown) {
  if (value === "" || value === null || value === undefined) return "-";
  if (typeof value === "string") return "t";
  if (partOf(value)) return "p";
  if (Array.isArray(value) && value.every(partOf)) return value.length === 0 ? "-" : "p";
  throw new Error("A hole takes texts and finished parts only");
}

function makeMould({ Component, holes }: Part, props: object, lang: Lang): Mould {
  const entries = Object.entries(props).map(([name, value]: [string, unknown]) => {
    const kind = holes.has(name) ? kindOf(value) : "-";
    return [name, kind === "t" ? textHole(name) : kind === "p" ? partHole(name) : value];
  });
  const { putPart, whole } = pageOfParts();
  const html = renderToString(
    <I18nextProvider i18n={i18nFor(lang)}>
      <FinishedParts.Provider value={putPart}>
        <Component {...Object.fromEntries(entries)} />
      </FinishedParts.Provider>
    </I18nextProvider>,
  );
  const pieces = whole(html).split(anyHole);
  const mould: Mould = { before: [], holes: [], after: pieces.at(-1) ?? "" };
  for (let at = 0; at + 1 < pieces.length; at += 3) {
    mould.before.push(pieces[at] ?? "");
    mould.holes.push(pieces[at + 1] ?? pieces[at + 2] ?? "");
  }
  return mould;
}
