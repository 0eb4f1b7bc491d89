import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { createElement, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { FinishedParts, type Part, partOf, type PutPart } from "./finished.tsx";
import { FoundByValues } from "./found-by-values.ts";

/** Markup with holes: what stands before each, which prop fills it, and what stands behind the last. */
type Mould = { before: string[]; holes: string[]; after: string; size: number };

const moulds = new FoundByValues<Mould>(6 * 1024 * 1024);

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
  const part = partOf(value);
  return part ? markupOf(part, (value as ReactElement<object>).props, lang) : ""; // a part is an element
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
  const values = valuesOf(part, props as Record<string, unknown>, lang);
  const known = moulds.get(values);
  if (known) return known;
  const mould = makeMould(part, props, lang);
  moulds.set(valuesOf(part, props as Record<string, unknown>, lang), mould); // making it may have shown names that nobody knew
  return mould;
}

/** The props of each part that are no holes, in the order in which they were first seen. */
const namesOfParts = new Map<Part, Set<string>>();
/** Stands before what is not one plain value. */
const writtenDown = Symbol();

/** What a mould is found by. It is asked for at every part of every card: it must be quick. */
function valuesOf(part: Part, props: Record<string, unknown>, lang: Lang): unknown[] {
  let kinds = 0;
  for (const name of part.holes) kinds = kinds * 3 + kindOf(props[name]);
  const values: unknown[] = [part, lang, kinds];
  for (const name of namesOf(part, props)) {
    const value = props[name];
    if (typeof value === "object" && value !== null) values.push(writtenDown, JSON.stringify(value));
    else values.push(value);
  }
  return values;
}

function namesOf(part: Part, props: object) {
  const names = namesOfParts.get(part) ?? new Set();
  for (const name in props) {
    if (names.has(name) || part.holes.includes(name)) continue;
    namesOfParts.set(part, names.add(name));
    moulds.forget(part);
  }
  return names;
}

const [nothing, text, part] = [0, 1, 2];

/** Of a hole counts only what kind of thing fills it. Nothing is one of its own: what stands around it may be left out. */
function kindOf(value: unknown) {
  if (value === "" || value === null || value === undefined) return nothing;
  if (typeof value === "string") return text;
  if (partOf(value)) return part;
  if (Array.isArray(value) && value.every(partOf)) return value.length === 0 ? nothing : part;
  throw new Error("A hole takes texts and finished parts only");
}

function makeMould({ Component, holes }: Part, props: object, lang: Lang): Mould {
  const entries = Object.entries(props).map(([name, value]: [string, unknown]) => {
    const kind = holes.includes(name) ? kindOf(value) : nothing;
    return [name, kind === text ? textHole(name) : kind === part ? partHole(name) : value];
  });
  const { putPart, whole } = pageOfParts();
  const html = whole(
    renderToString(
      <I18nextProvider i18n={i18nFor(lang)}>
        <FinishedParts.Provider value={putPart}>
          <Component {...Object.fromEntries(entries)} />
        </FinishedParts.Provider>
      </I18nextProvider>,
    ),
  );
  const pieces = html.split(anyHole);
  const mould: Mould = { before: [], holes: [], after: pieces.at(-1) ?? "", size: 2 * html.length + 400 };
  for (let at = 0; at + 1 < pieces.length; at += 3) {
    mould.before.push(pieces[at] ?? "");
    mould.holes.push(pieces[at + 1] ?? pieces[at + 2] ?? "");
  }
  return mould;
}
