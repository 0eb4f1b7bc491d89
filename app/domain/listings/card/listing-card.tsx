// A face of this room: other nouns may import it.

import { withQuery } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { Card } from "./find-cards.server.ts";
import { teamText } from "./team-text.ts";
import { type WayText, wayText } from "./way-text.ts";

type CardProps = {
  card: Card;
  lang: Lang;
  way?: WayText | null;
  headingLevel?: 2 | 3;
  /** The search that found it: its page leads back there. */
  query?: URLSearchParams | string;
};

/** A result: title and pay first, then facts in a fixed order, then how and until when. */
export function ListingCard({ card, lang, way = null, headingLevel = 2, query = "" }: CardProps) {
  const t = useTexts();
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card" data-listing={card.id} data-occupation={card.occupationId}>
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
      </div>
      <p className="card-pay">
        {card.pay ? (
          <>
            {card.pay.amount}
            <small>{card.pay.unit}</small>
            {card.payNear ? <small>{card.payNear}</small> : null}
          </>
        ) : (
          <small>{t("listing:card.noPay")}</small>
        )}
      </p>
      <p className="card-who">
        <b>{card.company}</b> · {card.places[0]}
        {card.places.length > 1 ? ` ${t("listing:card.places", { count: card.places.length - 1 })}` : ""}
      </p>
      <CardFacts card={card} lang={lang} way={way} />
      <p className="card-foot">
        <span className="card-answer">{answerText(t, card)}</span>
        <span>{t("listing:card.published", { day: formatDay(lang, card.publishedOn) })}</span>
        <span>{t("listing:card.deadline", { day: formatDay(lang, card.deadline) })}</span>
      </p>
    </article>
  );
}

/** The promise, and how it was kept so far. */
function answerText(t: Texts, { answerDays, answers }: Card) {
  const promised = t("listing:card.answer", { count: answerDays });
  const { typicalDays = null, inTime = null } = answers ?? {};
  const kept = [
    ...(typicalDays === null ? [] : [usualText(t, typicalDays)]),
    ...(inTime === null ? [] : [t("listing:card.inTime", { percent: inTime })]),
  ];
  return kept.length === 0 ? promised : `${promised} (${kept.join(", ")})`;
}

function usualText(t: Texts, days: number) {
  return days === 0 ? t("listing:card.sameDay") : t("listing:card.usually", { count: days });
}

function CardFacts({ card, lang, way }: { card: Card; lang: Lang; way: WayText | null }) {
  const t = useTexts();
  const start = card.startsOn
    ? t("listing:card.start", { day: formatDay(lang, card.startsOn) })
    : t("listing:card.atOnce");
  const team = teamText(t, card);
  return (
    <ul className="chips">
      {way === null ? null : (
        <li>
          <Chip tone="good">{wayText(t, way)}</Chip>
        </li>
      )}
      {card.kind === "job" ? null : (
        <li>
          <Chip tone="chosen">{t(`listing:kind.${card.kind}`)}</Chip>
        </li>
      )}
      <li>
        <Chip>{start}</Chip>
      </li>
      {card.shifts.map((shift) => (
        <li key={shift}>
          <Chip>{t(`listing:shift.${shift}`)}</Chip>
        </li>
      ))}
      <li>
        <Chip tone="level">{t(`listing:german.${card.german}`)}</Chip>
      </li>
      {team ? (
        <li>
          <Chip>{team}</Chip>
        </li>
      ) : null}
      {card.kind === "apprenticeship" && card.certificate ? (
        <li>
          <Chip>{t(`listing:certificate.${card.certificate}`)}</Chip>
        </li>
      ) : null}
      {card.kind === "apprenticeship" && card.features.includes("taster_day") ? (
        <li>
          <Chip>{t("listing:feature.taster_day")}</Chip>
        </li>
      ) : null}
      {card.posts > 1 ? (
        <li>
          <Chip>{t("listing:card.posts", { count: card.posts })}</Chip>
        </li>
      ) : null}
    </ul>
  );
}
