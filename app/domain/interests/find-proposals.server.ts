import type { Field, Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { wayInWords } from "#app/domain/listings/card/way-text.ts";
import { type Criteria, criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { findByOccupation } from "#app/domain/search/find-listings.server.ts";
import { paths } from "#app/paths.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Answers } from "./answers.ts";
import { findInterests } from "./find-interests.server.ts";
import { fittingFields, weightOfOccupation } from "./fitting.ts";

const cardsShown = 3;

type Asked = { lang: Lang; now: Date };
export type Proposals = Awaited<ReturnType<typeof findProposals>>;

/** Fields that fit the answers, each with the best fitting apprenticeships that are open, nearest first where a place was named. */
export async function findProposals(store: Store, answers: Answers, { lang, now }: Asked) {
  const edition = await editionOf(store);
  const t = textsFor(lang);
  const interests = await findInterests(edition);
  const fitting = fittingFields(interests, answers);
  const criteriaOf = (field: Field, near: string): Criteria => ({
    ...parseCriteria(new URLSearchParams(near === "" ? "" : { near, sort: "nearest" })),
    ...{ kind: ["apprenticeship"], field: [field] },
  });
  const openIn = (field: Field, near: string) => findByOccupation(edition, criteriaOf(field, near), { lang, now });
  const short = new Map(interests.map((one) => [one.id, one.short[lang]]));

  return Promise.all(
    fitting.map(async ({ field, because }) => {
      const near = await openIn(field, answers.near);
      const farther = answers.near !== "" && near.occupations.length === 0;
      const open = farther ? (await openIn(field, "")).occupations : near.occupations;
      const weighed = open
        .map((one) => ({ ...one, weight: weightOfOccupation(interests, answers, one.occupationId) }))
        .sort((a, b) => b.weight - a.weight);
      return {
        field,
        because: formatList(
          lang,
          because.flatMap((id) => short.get(id) ?? []),
        ),
        /** Nothing is open near; what is shown lies farther away. */
        farther,
        unknownPlace: near.near?.known === false,
        count: open.reduce((sum, { count }) => sum + count, 0),
        cards: weighed.slice(0, cardsShown).map(({ hit: { card, way } }) => ({
          card: cardOf(card, { t, lang }),
          way: way && wayInWords(way, lang),
        })),
        all: paths.results(lang, criteriaQuery(criteriaOf(field, farther ? "" : answers.near))),
      };
    }),
  );
}
