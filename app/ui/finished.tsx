import { createContext, createElement, type FunctionComponent, type ReactNode, useContext } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useLang } from "#app/platform/i18n/texts.ts";

/** What a part is remembered by: plain data, so that nothing of it can be overlooked. */
type Data = string | number | boolean | null | undefined | readonly Data[] | { readonly [name: string]: Data };

type Checked<Props, Hole> = {
  [Name in keyof Props]: Name extends Hole ? Props[Name] : Props[Name] extends Data ? Props[Name] : never;
};

export type Part = {
  /** Its number among all parts. */
  readonly nth: number;
  readonly Component: FunctionComponent<object>;
  readonly holes: readonly string[];
};

/** Puts a part into the page that is being made; known only where pages are made from finished parts. */
export type PutPart = (part: Part, props: object, lang: Lang) => ReactNode;
export const FinishedParts = createContext<PutPart | null>(null);

const parts = new Map<unknown, Part>();

/**
 * A component that React turns into markup once for the same props and language; pages for everybody are put together from
 * such parts (docs/decisions/0061), on all others it is the component itself. It must be made from its props and the texts
 * alone: from no other context and no clock. `holes` are props that differ each time: texts that stand in the markup as they
 * are given, other parts, components that show nothing but these, and lists of them.
 */
export function finished<Props extends object, Hole extends keyof Props & string = never>(
  Component: FunctionComponent<Props>,
  holes: readonly Hole[] = [],
): FunctionComponent<Checked<Props, Hole>> {
  const part: Part = { nth: parts.size, Component: Component as FunctionComponent<object>, holes };
  const Finished = (props: object) => {
    const put = useContext(FinishedParts);
    const lang = useLang();
    return put ? put(part, props, lang) : createElement(part.Component, props);
  };
  parts.set(Finished, part);
  return Finished;
}

/** The part that a component is; undefined where it is none. */
export const partOf = (component: unknown): Part | undefined => parts.get(component);
