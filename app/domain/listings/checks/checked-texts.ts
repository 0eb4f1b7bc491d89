import type { Lang } from "#db/codes.ts";
import type { ListingContent } from "../listing-content.ts";
import type { Where } from "./read-words.ts";

export type CheckedText = { field: string; where: Where; lang: Lang; text: string };

/** Everything that a company writes in its own words, by the field of the form. */
export function checkedTexts({ facts, translations, ownQuestions }: ListingContent, reader: Lang): CheckedText[] {
  const titles = { de: facts.title_de, pl: facts.title_pl, cs: facts.title_cs } as const;
  const texts: (Omit<CheckedText, "text"> & { text: string | null })[] = [
    { field: "titleDe", where: "title", lang: "de", text: titles.de },
    { field: "titlePl", where: "title", lang: "pl", text: titles.pl },
    { field: "titleCs", where: "title", lang: "cs", text: titles.cs },
    { field: "text", where: "text", lang: facts.text_lang ?? reader, text: facts.text },
    ...translations.map(({ lang, text }) => ({ field: `translations.${lang}`, where: "text" as const, lang, text })),
    ...ownQuestions.flatMap((question, index) => [
      { field: `ownQuestions[${index}].text`, where: "question" as const, lang: question.lang, text: question.text },
      ...question.translations.map(({ lang, text }) => {
        const field = `ownQuestions[${index}].translations.${lang}`;
        return { field, where: "question" as const, lang, text };
      }),
    ]),
    { field: "contactName", where: "name", lang: reader, text: facts.contact_name },
    { field: "contactRole", where: "name", lang: reader, text: facts.contact_role },
  ];
  return texts.flatMap((one) => (one.text ? [{ ...one, text: one.text }] : []));
}

/** The same listing with another text in one of these fields. */
export function withText(content: ListingContent, field: string, text: string): ListingContent {
  const title = { titleDe: "title_de", titlePl: "title_pl", titleCs: "title_cs", text: "text" }[field];
  if (title) return { ...content, facts: { ...content.facts, [title]: text } };
  const other = /^translations\.(\w+)$/.exec(field)?.[1];
  const inLang = <One extends { lang: Lang }>(all: One[], lang: string | undefined) =>
    all.map((one) => (one.lang === lang ? { ...one, text } : one));
  if (other) return { ...content, translations: inLang(content.translations, other) };
  const [, index, lang] = /^ownQuestions\[(\d+)\]\.(?:text|translations\.(\w+))$/.exec(field) ?? [];
  const ownQuestions = content.ownQuestions.map((question, at) => {
    if (String(at) !== index) return question;
    return lang ? { ...question, translations: inLang(question.translations, lang) } : { ...question, text };
  });
  return { ...content, ownQuestions };
}
