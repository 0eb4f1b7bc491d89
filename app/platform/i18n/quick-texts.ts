import type { Lang } from "./locales.ts";

type Values = Readonly<Record<string, unknown>>;
export type Say = (key: string, values?: Values) => string;

/** What stands before each value, which value follows, and what stands behind the last. */
type Sentence = { before: string[]; names: string[]; after: string };

/**
 * Says what i18next says, but has it look up a text or the plural form of a sentence only once; a page asks for hundreds.
 * Whatever is more than numbers and texts put into a sentence stays with i18next.
 */
export function quickTexts(say: Say, lang: Lang): Say {
  const texts = new Map<string, string>();
  const sentences = new Map<string, Map<string, Sentence | null>>();
  const plurals = new Intl.PluralRules(lang);
  /** i18next has a form of its own for nothing, in every language. */
  const formOf = (count: unknown) => (typeof count !== "number" ? "" : count === 0 ? "0" : plurals.select(count));

  const sentenceOf = (key: string, count: unknown) => {
    const forms = sentences.get(key) ?? new Map<string, Sentence | null>();
    sentences.set(key, forms);
    const form = formOf(count);
    const known = forms.get(form);
    if (known !== undefined) return known;
    const sentence = read(say(key, { ...(form === "" ? {} : { count }), skipInterpolation: true }));
    forms.set(form, sentence);
    return sentence;
  };

  return (key, values) => {
    if (values === undefined) {
      const text = texts.get(key) ?? say(key);
      texts.set(key, text);
      return text;
    }
    const count = values["count"];
    if (typeof count !== "number" && typeof count !== "string" && count !== undefined) return say(key, values);
    const sentence = sentenceOf(key, count);
    return (sentence && filled(sentence, values)) ?? say(key, values);
  };
}

function read(template: unknown): Sentence | null {
  if (typeof template !== "string" || template.includes("$t(")) return null;
  const pieces = template.split(/\{\{(.*?)\}\}/);
  const names = pieces.filter((_, at) => at % 2 === 1);
  if (!names.every((name) => /^\w+$/.test(name))) return null;
  return { before: pieces.filter((_, at) => at % 2 === 0).slice(0, -1), names, after: pieces.at(-1) ?? "" };
}

/** Null where a value is missing or none of the sentence's own: i18next knows what it means. */
function filled({ before, names, after }: Sentence, values: Values): string | null {
  for (const name in values) if (name !== "count" && !names.includes(name)) return null;
  let text = "";
  for (let at = 0; at < names.length; at++) {
    const value = values[names[at] ?? ""];
    if (typeof value !== "string" && typeof value !== "number") return null;
    text += (before[at] ?? "") + value;
  }
  return text + after;
}
