// A face of this room: other nouns may import it.

import { LRUCache } from "lru-cache";
import type {
  Country,
  Feature,
  GermanLevel,
  Kind,
  Lang,
  LeavingCertificate,
  Shift,
  SpokenLanguage,
} from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import type { AnswerRecord } from "#app/domain/companies/answer-record.ts";
import type { Logo } from "#app/domain/companies/face/find-logos.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { slugOf } from "../listing.ts";
import { payNear } from "../money/pay-beside.ts";
import { type PayText, payText } from "../pay.ts";
import { originalTitle, titleIn } from "../title.ts";
import type { CardFacts } from "./card-facts.ts";
import { findCardFacts } from "./find-card-facts.server.ts";

/** One listing as a result shows it, in the reader's language. */
export type Card = {
  id: string;
  occupationId: string;
  path: string;
  title: string;
  /** What stands on the door, where that is in another language than the reader's. */
  original: { lang: Lang; text: string } | null;
  company: string;
  logo: Logo | null;
  places: string[];
  /** Of the place that it names first. */
  country: Country;
  pay: PayText | null;
  /** The same in the reader's own money, where that is another. */
  payNear: string | null;
  kind: Kind;
  startsOn: Day | null;
  shifts: readonly Shift[];
  german: GermanLevel;
  teamLanguages: readonly SpokenLanguage[];
  features: readonly Feature[];
  certificate: LeavingCertificate | null;
  posts: number;
  answerDays: number;
  answers: AnswerRecord | null;
  publishedOn: Day;
  publishedAt: Instant;
  updatedAt: Instant;
  deadline: Day;
};

type Reader = { t: Texts; lang: Lang };

/** Cards of listings in the order of their ids; ids that do not exist are left out. */
export async function findCards(db: Db, ids: readonly string[], reader: Reader): Promise<Card[]> {
  const facts = await findCardFacts(db, ids);
  return ids.flatMap((id) => {
    const known = facts.get(id);
    return known ? [cardOf(known, reader)] : [];
  });
}

const nameIn = { de: "nameDe", pl: "namePl", cs: "nameCs" } as const;

export function cardOf(facts: CardFacts, { t, lang }: Reader): Card {
  const title = titleIn(t, lang, facts);
  const publishedAt = facts.firstPublishedAt ?? facts.createdAt;
  return {
    id: facts.id,
    occupationId: facts.occupationId,
    path: paths.listing(lang, { id: facts.id, slug: slugOf(title) }),
    title,
    original: originalTitle(
      lang,
      facts,
      facts.places.map((place) => place.country),
    ),
    company: facts.company,
    logo: facts.logo,
    places: facts.places.map((place) => place[nameIn[lang]]),
    country: facts.places[0]?.country ?? "DE",
    ...payOf(facts, { t, lang }),
    kind: facts.kind,
    startsOn: facts.startsOn,
    shifts: facts.shifts,
    german: facts.german,
    teamLanguages: facts.teamLanguages,
    features: facts.features,
    certificate: facts.certificate,
    posts: facts.posts,
    answerDays: facts.answerDays,
    answers: facts.answers,
    publishedOn: dayOf(new Date(publishedAt)),
    publishedAt,
    updatedAt: facts.updatedAt,
    deadline: facts.deadline,
  };
}

type PayOfCard = Pick<Card, "pay" | "payNear">;

/** The search keeps equal pay once, so that it is known again as what it is. */
const knownPay = () => new LRUCache<CardFacts["pay"], { rate: CardFacts["rate"]; said: PayOfCard }>({ max: 500 });
const payIn = { de: knownPay(), pl: knownPay(), cs: knownPay() } satisfies Record<Lang, unknown>;

function payOf({ pay, rate }: CardFacts, { t, lang }: Reader): PayOfCard {
  const known = payIn[lang].get(pay);
  if (known && known.rate === rate) return known.said;
  const said = { pay: payText(t, lang, pay), payNear: payNear({ t, lang }, pay, rate) };
  payIn[lang].set(pay, { rate, said });
  return said;
}
