// A face of this room: other nouns may import it.

import type { ReactNode } from "react";
import type { Kind } from "#db/codes.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { chipFacts } from "./card-chips.ts";
import {
  CardAnswer,
  CardChip,
  CardDeadline,
  CardGerman,
  CardMark,
  CardPay,
  CardPublished,
  CardTitle,
  CardWay,
  CardWithoutCar,
} from "./card-parts.tsx";
import { placesText, usualAnswer } from "./card-words.ts";
import type { Card } from "./find-cards.server.ts";
import type { CardTransitText } from "./transit-line-text.ts";
import type { WayText } from "./way-text.ts";

type CardProps = {
  card: Card;
  lang: Lang;
  way?: WayText | null;
  withoutCar?: CardTransitText | null;
  headingLevel?: 2 | 3 | 4;
  /** The search that found it: its page leads back there. */
  query?: URLSearchParams | string;
  /** True where it may be in sight as soon as the page is. */
  atTop?: boolean;
};

/** A result: what and how much, who and where, the way and the German, what else decides, and quietly by when. */
export function ListingCard({
  card,
  lang: _,
  way = null,
  withoutCar = null,
  headingLevel = 2,
  query = "",
  atTop = false,
}: CardProps) {
  const t = useTexts();
  const [first, second, third] = chipFacts(t, card).map((fact, at) => <CardChip key={at} {...fact} />);
  const search = typeof query === "string" ? query : query.toString();
  const { german, country, teamLanguages } = card;
  return (
    <CardFrame
      kind={card.kind}
      level={headingLevel}
      id={card.id}
      occupationId={card.occupationId}
      path={card.path}
      query={search === "" ? "" : `?${search}`}
      mark={<CardMark name={card.company} logo={card.logo} lazy={!atTop} />}
      title={<CardTitle title={card.title} />}
      originalLang={card.original?.lang ?? null}
      original={card.original?.text ?? ""}
      company={card.company}
      places={placesText(t, card.places)}
      pay={<CardPay amount={card.pay?.amount ?? null} unit={card.pay?.unit ?? ""} near={card.payNear} />}
      way={way && <CardWay km={way.km} minutes={way.minutes} via={way.via} />}
      withoutCar={withoutCar && <CardWithoutCar {...withoutCar} />}
      german={<CardGerman german={german} country={country} teamLanguages={teamLanguages} />}
      first={first}
      second={second}
      third={third}
      answer={<CardAnswer {...usualAnswer(card)} />}
      published={<CardPublished day={card.publishedOn} />}
      deadline={<CardDeadline day={card.deadline} />}
    />
  );
}

type FrameProps = Record<"id" | "occupationId" | "path" | "query" | "original" | "company" | "places", string> &
  Record<(typeof inside)[number], ReactNode> & { kind: Kind; level: 2 | 3 | 4; originalLang: Lang | null };

const inside = [
  "mark",
  "title",
  "pay",
  "way",
  "withoutCar",
  "german",
  "first",
  "second",
  "third",
  "answer",
  "published",
  "deadline",
] as const;

const CardFrame = finished(
  (card: FrameProps) => {
    const Heading = `h${card.level}` as const;
    return (
      <article className={`card card-${card.kind}`} data-listing={card.id} data-occupation={card.occupationId}>
        {card.mark}
        <div className="card-title">
          <Heading>
            <a href={card.path + card.query}>{card.title}</a>
          </Heading>
          {card.originalLang ? (
            <p className="card-original" lang={card.originalLang}>
              {card.original}
            </p>
          ) : null}
          <p className="card-who">
            <b>{card.company}</b> · {card.places}
          </p>
        </div>
        {card.pay}
        <ul className="card-lines">
          {card.way}
          {card.withoutCar}
          {card.german}
        </ul>
        {card.first ? (
          <ul className="chips">
            {card.first}
            {card.second}
            {card.third}
          </ul>
        ) : null}
        <p className="card-foot">
          {card.answer}
          {card.published}
          {card.deadline}
        </p>
      </article>
    );
  },
  [...inside, "id", "occupationId", "path", "query", "original", "company", "places"],
);
