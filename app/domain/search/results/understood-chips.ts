import type { Rate } from "#app/domain/listings/money/rate.ts";
import type { OccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";
import { conditionCode } from "../condition.ts";
import type { Criteria } from "../criteria.ts";
import type { SearchResult } from "../find-listings.server.ts";
import type { RefusalRead, Understanding } from "../reading/understanding.ts";
import { parseRefusal } from "../refusal.ts";
import { isSet } from "../selecting/narrowed-by.ts";
import { asTyped } from "../words.ts";
import {
  conditionText,
  nameOfCode,
  type NamesInCriteria,
  nearText,
  notText,
  refusedName,
} from "./describe-criteria.ts";
import { startInWords, wageInWords, wageNotes } from "./wish-texts.ts";
import { withoutReading } from "./without-reading.ts";

export type UnderstoodChip = {
  text: string;
  /** What was typed, where something else was searched for instead. */
  typed: string | null;
  /** How it was compared, where that is not as it was said. */
  notes: readonly string[];
  /** The concept's name in the other languages, where it is another. */
  elsewhere: { lang: Lang; name: string }[];
  /** The search without this reading: its words are then searched literally. */
  without: Criteria;
};

type InEachLang = Readonly<Record<Lang, string>>;
type Reading = { text: string; instead: string | null };
type Question = {
  criteria: Criteria;
  result: SearchResult;
  occupations: OccupationNames[];
  /** Of the district and of the place that were understood. */
  district: InEachLang | null;
  place: InEachLang | null;
  /** By id. */
  areas: ReadonlyMap<string, InEachLang>;
  rate: Rate | null;
  /** What is left out is called. */
  refused: Pick<NamesInCriteria, "districts" | "places">;
  /** In which this board speaks. */
  langs: readonly Lang[];
  /** What another text of the same search asks for. */
  read: (q: string) => Understanding;
};

/** What the search understood, each to be removed on its own. */
export function understoodChips(t: Texts, lang: Lang, question: Question): UnderstoodChip[] {
  const { criteria, result } = question;
  const { understanding, near } = result;
  const asked = { criteria, understanding, read: question.read };
  const typedOf = ({ instead, text }: Reading) => (instead === null ? null : asTyped(criteria.q, text));
  const chip = (reading: Reading, text: string, names: InEachLang | null = null): UnderstoodChip => ({
    text,
    typed: typedOf(reading),
    notes: [],
    elsewhere: elsewhere(lang, names, question.langs),
    without: withoutReading(asked, withoutName(understanding, reading.text), reading.text),
  });
  const { district, place, companies, areas, countries, wage, start, conditions, refusals } = understanding;
  /** What is no word of any ad is not looked for literally when its chip is taken away. */
  const wish = (text: string, left: Partial<Understanding>, names: InEachLang | null = null) => ({
    ...{ text, typed: null, notes: [], elsewhere: elsewhere(lang, names, question.langs) },
    without: withoutReading(asked, { ...understanding, ...left }),
  });
  return [
    ...occupationChips(t, lang, question, chip),
    ...companies
      .filter(({ sure }) => sure)
      .map((reading) => chip(reading, t("search:chips.company", { name: reading.name }))),
    ...understanding.fields.map((reading) => {
      const names = inEachLang((other) => textsOf(other)(`listing:field.${reading.field}`));
      return chip(reading, t("search:chips.field", { name: names[lang] }), names);
    }),
    ...(criteria.kind.length > 0 ? [] : understanding.kinds).map((reading) => {
      const names = inEachLang((other) => textsOf(other)(`listing:kind.${reading.kind}`));
      return chip(reading, names[lang], names);
    }),
    ...distinct(
      conditions.filter(({ condition }) => !isSet(criteria, condition)),
      codeOf,
    ).map((reading) => {
      const names = inEachLang((other) => conditionText(textsOf(other), reading.condition));
      const others = conditions.filter((other) => codeOf(other) !== codeOf(reading));
      return { ...wish(names[lang], { conditions: others }, names), typed: typedOf(reading) };
    }),
    ...distinct(refusals, codesOf).map((refusal) =>
      wish(notText(t, whatIsRefused(t, lang, question, refusal)), {
        refusals: refusals.filter((other) => codesOf(other) !== codesOf(refusal)),
      }),
    ),
    ...(district && question.district && criteria.district.length === 0
      ? [chip(district, question.district[lang], question.district)]
      : []),
    ...(district || criteria.district.length > 0 ? [] : areas).map((reading) => {
      const names = question.areas.get(reading.id) ?? inEachLang(() => asTyped(criteria.q, reading.text));
      return wish(names[lang], { areas: areas.filter((other) => other !== reading) }, names);
    }),
    ...(criteria.country.length > 0 ? [] : countries).map((reading) => {
      const names = countryNames(reading);
      return wish(names[lang], { countries: countries.filter((other) => other !== reading) }, names);
    }),
    ...areaAskedChips(),
    ...(wage && criteria.pay === null
      ? [
          {
            ...wish(wageInWords(t, lang, wage.wage), { wage: null }),
            notes: wageNotes(t, lang, wage.wage, { ...question, net: wage.net }),
          },
        ]
      : []),
    ...(start && criteria.start === null ? [wish(startInWords(t, lang, start.wish), { start: null })] : []),
    ...(near?.known ? [placeChip(nearText(t, near.place.name, criteria))] : []),
  ];

  /** Named where a place was asked for. */
  function areaAskedChips(): UnderstoodChip[] {
    if (result.area === null) return [];
    const named = [
      ...result.area.areas.map(({ id, text }) => question.areas.get(id) ?? inEachLang(() => text)),
      ...result.area.countries.map(countryNames),
    ];
    const names = inEachLang((other) =>
      formatList(
        other,
        named.map((one) => one[other]),
      ),
    );
    const others = elsewhere(lang, names, question.langs);
    return [
      { text: names[lang], typed: null, notes: [], elsewhere: others, without: { ...criteria, page: 1, near: "" } },
    ];
  }

  function placeChip(text: string): UnderstoodChip {
    if (place) return chip(place, text, question.place);
    const names = elsewhere(lang, question.place, question.langs);
    const typed = near?.known ? near.typed : null;
    return { text, typed, notes: [], elsewhere: names, without: { ...criteria, page: 1, near: "" } };
  }
}

/** Without all that was read of these words. */
function withoutName(understanding: Understanding, name: string): Understanding {
  const { occupations, companies, fields, kinds, place, district } = understanding;
  const isOther = ({ text }: Reading) => text !== name;
  return {
    ...understanding,
    occupations: occupations.filter(isOther),
    companies: companies.filter(isOther),
    fields: fields.filter(isOther),
    kinds: kinds.filter(isOther),
    place: place && isOther(place) ? place : null,
    district: district && isOther(district) ? district : null,
  };
}

const codeOf = ({ condition }: Understanding["conditions"][number]) => conditionCode(condition);
const codesOf = ({ not, no }: RefusalRead) => [...not, ...no].toSorted().join(" ");

/** The first of each that say the same: one chip takes them all away. */
function distinct<Said>(all: readonly Said[], keyOf: (one: Said) => string): Said[] {
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

/** One thing by its name, several as they were typed. */
function whatIsRefused(t: Texts, lang: Lang, question: Question, { text, not, no }: RefusalRead) {
  const { criteria, occupations, refused } = question;
  const [code] = no;
  if (no.length === 1 && not.length === 0 && code !== undefined) {
    const typed = parseRefusal(code)?.what === "word" ? `word:${asTyped(criteria.q, text)}` : code;
    return refusedName(t, typed, refused);
  }
  const [first, ...more] = occupations.filter(({ id }) => not.includes(id));
  if (no.length > 0 || !first) return asTyped(criteria.q, text);
  const name = first[lang];
  return more.length > 0 ? t("search:chips.moreOccupations", { name, count: more.length }) : name;
}

function occupationChips(
  t: Texts,
  lang: Lang,
  { result, occupations }: Question,
  chip: (reading: Reading, text: string, names: InEachLang) => UnderstoodChip,
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
    return [chip(reading, text, first)];
  });
}

const countryNames = ({ countries }: Understanding["countries"][number]) =>
  inEachLang((lang) =>
    formatList(
      lang,
      countries.map((country) => nameOfCode(textsOf(lang), "country", country)),
    ),
  );

function elsewhere(lang: Lang, names: InEachLang | null, langs: readonly Lang[]) {
  const others = langs.filter((other) => other !== lang);
  return names
    ? others.map((other) => ({ lang: other, name: names[other] })).filter(({ name }) => name !== names[lang])
    : [];
}

function inEachLang(nameIn: (lang: Lang) => string): InEachLang {
  return { de: nameIn("de"), pl: nameIn("pl"), cs: nameIn("cs") };
}
