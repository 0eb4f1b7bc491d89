import { type Criteria, criteriaQuery, parseCriteria } from "../criteria.ts";
import type { Understanding } from "../reading/understanding.ts";
import { narrowedBy } from "../selecting/narrowed-by.ts";
import { asTyped } from "../words.ts";
import { literally, retype } from "./retype.ts";

type Asked = {
  criteria: Criteria;
  understanding: Understanding;
  /** What a text asks for, as the search reads it. */
  read: (q: string) => Understanding;
};

/**
 * The search without one thing that was understood, of which `left` is all the rest; a name that is left out is then searched
 * literally. A sentence may say something else once a part of it is gone, so the text is read again: where the rest is not
 * understood as before, what it says is written down as filters, and of the text only the names stay.
 */
export function withoutReading(asked: Asked, left: Understanding, name: string | null = null): Criteria {
  const { criteria, understanding, read } = asked;
  const wanted = said(left, criteria);
  const plain = { ...criteria, page: 1 };
  const text = name === null ? retype(criteria.q, left, (typed) => typed) : literally(criteria.q, name, understanding);
  const apart = { ...narrowedBy({ ...left, areas: [] }, plain), district: districtOf(left, criteria) };
  const literal = [...left.quoted, ...(name === null ? [] : [name])].map((word) => `"${asTyped(criteria.q, word)}"`);
  const words = left.words.filter((word) => !left.quoted.includes(word)).map((word) => asTyped(criteria.q, word));
  const names = namesOf(left).map((one) => asTyped(criteria.q, one));
  const ways: Criteria[] = [
    { ...plain, q: text },
    { ...apart, q: [...names, ...literal, ...words].join(" ") },
    { ...apart, q: [names.join(", "), ...literal].filter(Boolean).join(" ") },
  ];
  return ways.find((way) => said(read(way.q), way) === wanted) ?? ways.at(-1) ?? plain;
}

/** A district said by its name is a filter; that of an area stays the area. */
const districtOf = ({ district }: Understanding, criteria: Criteria) =>
  criteria.district.length > 0 || !district ? criteria.district : [district.id];

/** What no filter says. */
function namesOf({ occupations, companies, fields, place, areas }: Understanding) {
  const sure = companies.filter((company) => company.sure);
  return [
    ...new Set([...occupations, ...sure, ...fields, ...(place ? [place] : []), ...areas].map(({ text }) => text)),
  ];
}

/** What no address can say changes nothing. */
const asInAddress = (criteria: Criteria) => parseCriteria(criteriaQuery(criteria));

/** All that a search asks for but its words, to be compared. */
function said(understanding: Understanding, criteria: Criteria) {
  const { occupations, companies, fields, place } = understanding;
  const named = [
    ...occupations.map(({ ids }) => ids.toSorted().join(" ")),
    ...companies.flatMap((company) => (company.sure ? [`company ${company.name}`] : [])),
    ...fields.map(({ field }) => `field ${field}`),
    ...(place ? [`place ${place.id}`] : []),
  ];
  const narrowed = criteriaQuery({ ...asInAddress(narrowedBy(understanding, criteria)), q: "", page: 1, sort: null });
  return [...new Set(named)].toSorted().join("\n") + String(narrowed);
}
