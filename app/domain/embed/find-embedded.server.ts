import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { cardLines } from "#app/domain/listings/card/card-words.ts";
import { findCards } from "#app/domain/listings/card/find-cards.server.ts";
import { findOpenOfCompany } from "#app/domain/listings/open-listings.server.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { findMatches } from "#app/domain/search/find-listings.server.ts";
import { criteriaInWords } from "#app/domain/search/results/describe-criteria.ts";
import { findNamesInCriteria } from "#app/domain/search/results/find-names-in-criteria.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { EmbedChoice } from "./embed-query.ts";

export type EmbeddedList = NonNullable<Awaited<ReturnType<typeof findEmbedded>>>;

type Asked = { lang: Lang; now: Date; origin: string; boardName: string };

/** Of a card: company and place, pay, German and the language of the team. */
const linesShown = 3;

/** What another site shows of our listings, ready to be shown: newest first, every address whole. */
export async function findEmbedded(store: Store, choice: EmbedChoice, { lang, now, origin, boardName }: Asked) {
  const edition = await editionOf(store);
  const t = textsFor(lang);
  const company = choice.company === null ? null : await findShownCompany(edition.db, choice.company);
  const matches = await findMatches(edition, choice.criteria, { now });
  const open = company ? await findOpenOfCompany(edition.db, { companyId: company.id, now }) : [];
  const own = new Set(open.map(({ id }) => id));
  /** A company that does not exist (any more) has no listings, rather than those of everybody. */
  const ids = choice.company === null ? matches : matches.filter((id) => own.has(id));
  const cards = await findCards(edition.db, ids.slice(0, choice.count), { t, lang });
  const names = await findNamesInCriteria(edition, choice.criteria, lang);
  const page = company ? paths.company(lang, company.slug) : paths.results(lang, criteriaQuery(choice.criteria));
  return {
    lang,
    title: company?.name ?? asHeading(criteriaInWords(t, lang, choice.criteria, names), lang),
    items: cards.map((card) => ({
      href: origin + card.path,
      title: card.title,
      lines: cardLines(t, lang, card).slice(0, linesShown),
    })),
    nothing: ids.length === 0 ? t("embed:nothing") : null,
    more: {
      href: origin + page,
      text:
        ids.length > cards.length
          ? t("embed:more", { count: ids.length, board: boardName })
          : t("embed:board", { board: boardName }),
    },
  };
}

function findShownCompany(db: Db, slug: string) {
  return db
    .selectFrom("company")
    .select(["id", "slug", "name"])
    .where("slug", "=", slug)
    .where("suspended_at", "is", null)
    .executeTakeFirst()
    .then((row) => row ?? null);
}

const asHeading = (words: string, lang: Lang) => words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
