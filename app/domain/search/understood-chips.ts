import type { Lang } from "#app/platform/i18n/locales.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { OccupationNames } from "#app/domain/occupations/occupation-names.server.ts";
import type { Criteria } from "./criteria.ts";
import { nearText } from "./describe-criteria.ts";
import type { SearchResult } from "./find-listings.server.ts";
import { literally } from "./retype.ts";
import { asTyped } from "./words.ts";

export type UnderstoodChip = {
  text: string;
  /** What was typed, where something else was searched for instead. */
  typed: string | null;
  /** The concept's name in the other languages. */
  elsewhere: { lang: Lang; name: string }[];
  /** The search without this reading: its words are then searched literally. */
  without: Criteria;
};

type Reading = { text: string; instead: string | null };
type Question = {
  criteria: Criteria;
  result: SearchResult;
  occupations: OccupationNames[];
  /** Names in the reader's language by id. */
  districts: ReadonlyMap<string, string>;
};

/** What the search understood, each to be removed on its own. */
export function understoodChips(t: Texts, lang: Lang, question: Question): UnderstoodChip[] {
  const { criteria, districts } = question;
  const { understanding, near } = question.result;
  const chip = (reading: Reading, text: string, elsewhere: UnderstoodChip["elsewhere"] = []): UnderstoodChip => ({
    text,
    typed: reading.instead === null ? null : asTyped(criteria.q, reading.text),
    elsewhere,
    without: { ...criteria, page: 1, q: literally(criteria.q, reading.text, understanding) },
  });
  const { district, place } = understanding;
  return [
    ...occupationChips(t, lang, question, chip),
    ...understanding.companies.map((reading) => chip(reading, t("search:chips.company", { name: reading.name }))),
    ...understanding.fields.map((reading) =>
      chip(reading, t("search:chips.field", { name: t(`listing:field.${reading.field}`) })),
    ),
    ...(criteria.kind.length > 0 ? [] : understanding.kinds).map((reading) =>
      chip(reading, t(`listing:kind.${reading.kind}`)),
    ),
    ...(district && criteria.district.length === 0 ? [chip(district, districts.get(district.id) ?? district.id)] : []),
    ...(near?.known ? [placeChip(nearText(t, near.place.name, criteria))] : []),
  ];

  function placeChip(text: string): UnderstoodChip {
    if (place) return chip(place, text);
    return { text, typed: null, elsewhere: [], without: { ...criteria, page: 1, near: "" } };
  }
}

function occupationChips(
  t: Texts,
  lang: Lang,
  { result, occupations }: Question,
  chip: (reading: Reading, text: string, elsewhere: UnderstoodChip["elsewhere"]) => UnderstoodChip,
) {
  const byId = new Map(occupations.map((names) => [names.id, names]));
  return result.understanding.occupations.flatMap((reading) => {
    const [first, ...more] = reading.ids.flatMap((id) => byId.get(id) ?? []);
    if (!first) return [];
    const name = first[lang];
    const text =
      more.length > 0
        ? t("search:chips.occupations", { name, count: more.length })
        : t("search:chips.occupation", { name });
    return [
      chip(
        reading,
        text,
        langs.filter((other) => other !== lang).map((other) => ({ lang: other, name: first[other] })),
      ),
    ];
  });
}
