import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { createElement, Fragment, type FunctionComponent, isValidElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { speaking } from "#app/platform/i18n/texts.ts";
import { FinishedParts, type Part, partOf, type PutPart } from "./finished.tsx";
import { FoundByValues } from "./found-by-values.ts";
import { Markup } from "./markup.ts";

/** Markup with holes: what stands before each, which of the part's holes it is, and what stands behind the last. */
type Mould = { before: string[]; holes: number[]; after: string; size: number };

const moulds = new FoundByValues<Mould>(6 * 1024 * 1024);

/** Stands for a text while a mould is made; nobody can have typed it. */
const mark = randomUUID();
const textHole = (nth: number) => `${mark}${nth};`;
const partHole = (nth: number) => createElement("part-hole", { nth });
const anyHole = new RegExp(`${mark}(\\d+);|<part-hole nth="(\\d+)"></part-hole>`);

const slot = '<part-slot nth="';
const slotEnd = '"></part-slot>';

/** A page in the making: React is shown a slot for each part, and at the end the parts are put in. */
export function pageOfParts() {
  const put: string[] = [];
  const putPart: PutPart = (part, props, lang) => {
    put.push(markupOfShown({ part, props: props as Props }, lang));
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

/** The markup of something that is made of parts alone: React is only asked for the parts that it has not made yet. */
export function markupOfParts(node: ReactNode, lang: Lang): string {
  return speaking(lang, () => markupOfShown(shownBy(node), lang));
}

function markupOfShown(shown: Shown, lang: Lang): string {
  const pieces: string[] = [];
  speaking(lang, () => write(pieces, shown, lang));
  return pieces.join("");
}

/** In pieces that are joined at the end: joined one by one they would leave a text behind at every step. */
function write(pieces: string[], shown: Shown | undefined, lang: Lang) {
  if (shown === null || shown === undefined) return;
  if (typeof shown === "string") pieces.push(escaped(shown));
  else if (shown instanceof Markup) pieces.push(shown.html);
  else if (Array.isArray(shown)) for (const one of shown) write(pieces, one, lang);
  else writePart(pieces, shown, lang);
}

function writePart(pieces: string[], { part, props }: ShownPart, lang: Lang) {
  const filled = part.holes.length === 0 ? none : part.holes.map((name) => shownBy(props[name]));
  const { before, holes, after } = mouldOf(part, { props, filled }, lang);
  for (let at = 0; at < holes.length; at++) {
    pieces.push(before[at] ?? "");
    write(pieces, filled[holes[at] ?? 0], lang);
  }
  pieces.push(after);
}

const none: Filled = [];

type Props = Readonly<Record<string, unknown>>;
type ShownPart = { part: Part; props: Props };
type Shown = string | ShownPart | Markup | Shown[] | null;
/** What fills each hole of a part, in their order. */
type Filled = Shown[];

/** What stands in a hole in the end: of a component that is no part, what it shows. */
function shownBy(node: unknown): Shown {
  if (typeof node === "string" || node instanceof Markup) return node;
  if (node === null || node === undefined || node === false) return null;
  if (Array.isArray(node)) return shownByAll(node);
  if (!isValidElement<Props>(node)) throw notOfParts();
  const { type, props } = node;
  const part = partOf(type);
  if (part) return { part, props };
  if (type === Fragment) return shownBy(props["children"]) ?? nothingSeen;
  if (typeof type !== "function") throw notOfParts();
  return shownBy((type as FunctionComponent<Props>)(props)) ?? nothingSeen;
}

/** An element is something, also where it shows nothing in the end. */
const nothingSeen = new Markup("");

/** Between texts that stand side by side React writes what only React knows. */
function shownByAll(nodes: readonly unknown[]): Shown[] {
  const shown = nodes.map(shownBy).filter((one) => one !== null);
  if (shown.some((one) => typeof one === "string")) throw notOfParts();
  return shown;
}

const notOfParts = () => new Error("A hole takes texts, finished parts, and what is made of these only");

/** By React, as everything else; most texts are their own markup. */
const escaped = (text: string) => (/["&'<>]/.test(text) ? (escapes.get(text) ?? escape(text)) : text);
const escapes = new LRUCache<string, string>({ max: 2_000 });

function escape(text: string) {
  const markup = renderToString(createElement("i", null, text)).slice("<i>".length, -"</i>".length);
  if (text.length < 500) escapes.set(text, markup);
  return markup;
}

/** The props of a part as they were given, and what fills its holes. */
type Asked = { props: Props; filled: Filled };

function mouldOf(part: Part, asked: Asked, lang: Lang): Mould {
  const known = moulds.get(values, putDown(part, asked, lang));
  if (known) return known;
  const mould = makeMould(part, asked, lang);
  moulds.set(values, putDown(part, asked, lang), mould); // making it may have shown names that nobody knew
  return mould;
}

type Seen = {
  /** The props of a part that are no holes, in the order in which they were first seen. */
  names: string[];
  /** These and the holes. */
  all: Set<string>;
};
const seenOfParts: (Seen | undefined)[] = [];
/** Stands before what is not one plain value. */
const writtenDown = Symbol();
/** What a mould is looked for by. One list for all searches, so that none leaves a list behind. */
const values: unknown[] = [];
/** So many kinds of holes fit into one small number. */
const kindsInNumber = 15;

const rootOf = (part: Part, lang: Lang) => part.nth * langs.length + langs.indexOf(lang);

/** Puts down what a mould is found by, and says how much that is. It is asked for at every part of every card: it must be quick. */
function putDown(part: Part, { props, filled }: Asked, lang: Lang): number {
  const names = namesOf(part, props);
  let length = 0;
  values[length++] = rootOf(part, lang);
  let kinds = 0;
  for (let at = 0; at < filled.length; at++) {
    kinds = kinds * 4 + kindOf(filled[at]);
    if (at % kindsInNumber !== kindsInNumber - 1 && at !== filled.length - 1) continue;
    values[length++] = kinds;
    kinds = 0;
  }
  for (let at = 0; at < names.length; at++) {
    const value = props[names[at] ?? ""];
    const isWritten = typeof value === "object" && value !== null;
    if (isWritten) values[length++] = writtenDown;
    values[length++] = isWritten ? JSON.stringify(value) : value;
  }
  return length;
}

function namesOf(part: Part, props: object): readonly string[] {
  const seen = (seenOfParts[part.nth] ??= { names: [], all: new Set(part.holes) });
  for (const name in props) {
    if (seen.all.has(name)) continue;
    seen.all.add(name);
    seen.names.push(name);
    for (const lang of langs) moulds.forget(rootOf(part, lang));
  }
  return seen.names;
}

const [nothing, text, markup, empty] = [0, 1, 2, 3];

/** Of a hole counts only what kind of thing fills it. Nothing is one of its own: what stands around it may be left out. */
function kindOf(shown: Shown | undefined) {
  if (shown === null || shown === undefined) return nothing;
  return shown === "" ? empty : typeof shown === "string" ? text : markup;
}

function makeMould({ Component, holes }: Part, { props, filled }: Asked, lang: Lang): Mould {
  const fillings = holes.map((name, at) => {
    const kind = kindOf(filled[at]);
    return [name, kind === text ? textHole(at) : kind === markup ? partHole(at) : props[name]];
  });
  const { putPart, whole } = pageOfParts();
  const html = whole(
    renderToString(
      <I18nextProvider i18n={i18nFor(lang)}>
        <FinishedParts.Provider value={putPart}>
          <Component {...props} {...Object.fromEntries(fillings)} />
        </FinishedParts.Provider>
      </I18nextProvider>,
    ),
  );
  const pieces = html.split(anyHole);
  const mould: Mould = { before: [], holes: [], after: pieces.at(-1) ?? "", size: 2 * html.length + 400 };
  for (let at = 0; at + 1 < pieces.length; at += 3) {
    mould.before.push(pieces[at] ?? "");
    mould.holes.push(Number(pieces[at + 1] ?? pieces[at + 2]));
  }
  return mould;
}
