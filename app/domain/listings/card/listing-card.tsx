// A face of this room: other nouns may import it.

import { CompanyMark } from "#app/domain/companies/face/company-mark.tsx";
import { withQuery } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { cardWords } from "./card-words.ts";
import type { Card } from "./find-cards.server.ts";
import { isNear, type WayText, wayText } from "./way-text.ts";

type CardProps = {
  card: Card;
  lang: Lang;
  way?: WayText | null;
  headingLevel?: 2 | 3 | 4;
  /** The search that found it: its page leads back there. */
  query?: URLSearchParams | string;
  /** True where it may be in sight as soon as the page is. */
  atTop?: boolean;
};

/** A result: what and how much, who and where, the way and the German, what else decides, and quietly by when. */
export function ListingCard({ card, lang, way = null, headingLevel = 2, query = "", atTop = false }: CardProps) {
  const t = useTexts();
  const Heading = `h${headingLevel}` as const;
  const { places, german, team, chips, answer, published, deadline } = cardWords(t, lang, card);
  return (
    <article className={`card card-${card.kind}`} data-listing={card.id} data-occupation={card.occupationId}>
      <CompanyMark name={card.company} logo={card.logo} lazy={!atTop} />
      <div className="card-title">
        <Heading>
          <a href={withQuery(card.path, query)}>
            <Unbroken>{card.title}</Unbroken>
          </a>
        </Heading>
        {card.original ? (
          <p className="card-original" lang={card.original.lang}>
            {card.original.text}
          </p>
        ) : null}
        <p className="card-who">
          <b>{card.company}</b> · {places}
        </p>
      </div>
      <Pay card={card} />
      <ul className="card-lines">
        {way === null ? null : (
          <li className={isNear(way) ? "card-near" : undefined}>
            <Icon name="way" />
            <b>{wayText(t, way)}</b>
          </li>
        )}
        <li>
          <Icon name="german" />
          <span>
            <b>{german}</b>
            {team ? ` · ${team}` : ""}
          </span>
        </li>
      </ul>
      {chips.length > 0 ? (
        <ul className="chips">
          {chips.map((chip) => (
            <li key={chip}>
              <Chip>{chip}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="card-foot">
        <span>{answer}</span>
        <span>{published}</span>
        <span>{deadline}</span>
      </p>
    </article>
  );
}

function Pay({ card }: { card: Card }) {
  const t = useTexts();
  return (
    <p className="card-pay">
      {card.pay ? (
        <>
          {card.pay.amount}
          <small>
            <Unbroken>{card.pay.unit}</Unbroken>
          </small>
          {card.payNear ? <small>{card.payNear}</small> : null}
        </>
      ) : (
        <small>{t("listing:card.noPay")}</small>
      )}
    </p>
  );
}
