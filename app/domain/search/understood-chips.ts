import type { Lang } from "#app/platform/i18n/locales.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { OccupationNames } from "#app/domain/occupations/occupation-names.server.ts";
import type { Criteria } from "./criteria.ts";
import { nearText } from "./describe-criteria.ts";
import type { SearchResult } from "./find-listings.server.ts";

export type UnderstoodChip = {
  text: string;
  /** What was typed, where something else was searched for instead. */
  typed: string | null;
  /** The concept's name in the other languages. */
  elsewhere: { lang: Lang; name: string }[];
  /** The search without this reading: its words are then searched literally. */
  without: Criteria;
};

type Question = { criteria: Criteria; result: SearchResult; occupations: OccupationNames[] };

/** What the search understood, each to be removed on its own. */
export function understoodChips(t: Texts, lang: Lang, { criteria, result, occupations }: Question): UnderstoodChip[] {
  const { understanding, near } = result;
  const byId = new Map(occupations.map((names) => [names.id, names]));
  const chips = understanding.occupations.flatMap(({ text, instead, ids }): UnderstoodChip[] => {
    const [first, ...more] = ids.flatMap((id) => byId.get(id) ?? []);
    if (!first) return [];
    return [
      {
        text:
          more.length > 0
            ? t("search:chips.occupations", { name: first[lang], count: more.length })
            : t("search:chips.occupation", { name: first[lang] }),
        typed: instead === null ? null : text,
        elsewhere: langs.filter((other) => other !== lang).map((other) => ({ lang: other, name: first[other] })),
        without: { ...criteria, page: 1, q: literally(criteria.q, text, understanding) },
      },
    ];
  });
  for (const { text, instead, kind } of criteria.kind.length > 0 ? [] : understanding.kinds) {
    const typed = instead === null ? null : text;
    const without = { ...criteria, page: 1, q: literally(criteria.q, text, understanding) };
    chips.push({ text: t(`listing:kind.${kind}`), typed, elsewhere: [], without });
  }
  if (near?.known) {
    const text = nearText(t, near.place.name, criteria);
    const inText = understanding.place;
    const q = inText ? literally(criteria.q, inText.text, understanding) : criteria.q;
    const typed = inText && inText.instead !== null ? inText.text : null;
    chips.push({ text, typed, elsewhere: [], without: { ...criteria, page: 1, near: "", q } });
  }
  return chips;
}

/** The same text with one reading put in quotes, which the search takes at its word. */
function literally(q: string, text: string, understanding: SearchResult["understanding"]) {
  const readings = [
    ...understanding.occupations,
    ...understanding.kinds,
    ...(understanding.place ? [understanding.place] : []),
  ].map((reading) => reading.text);
  const others = readings.filter((reading) => reading !== text);
  return [...others, `"${text}"`, ...understanding.words.map((word) => (q.includes('"') ? `"${word}"` : word))].join(
    " ",
  );
}
