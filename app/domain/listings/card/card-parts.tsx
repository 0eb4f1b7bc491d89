import type { Country, GermanLevel, SpokenLanguage } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { CompanyMark } from "#app/domain/companies/face/company-mark.tsx";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { finished } from "#app/ui/finished.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { type ChipFact, chipText } from "./card-chips.ts";
import { deadlineText, publishedText, type UsualAnswer, usualAnswerText } from "./card-words.ts";
import { teamText } from "./team-text.ts";
import { type CardTransitText, transitLineText } from "./transit-line-text.ts";
import { isNear, type WayText, wayText } from "./way-text.ts";

export const CardMark = finished(CompanyMark);

export const CardTitle = finished(({ title }: { title: string }) => <Unbroken>{title}</Unbroken>);

type Pay = { amount: string | null; unit: string; near: string | null };

export const CardPay = finished(({ amount, unit, near }: Pay) => {
  const t = useTexts();
  return (
    <p className="card-pay">
      {amount ? (
        <>
          {amount}
          <small>
            <Unbroken>{unit}</Unbroken>
          </small>
          {near ? <small>{near}</small> : null}
        </>
      ) : (
        <small>{t("listing:card.noPay")}</small>
      )}
    </p>
  );
});

export const CardWay = finished((way: Pick<WayText, "km" | "minutes" | "via">) => (
  <li className={isNear(way) ? "card-near" : undefined}>
    <Icon name="way" />
    <b>{wayText(useTexts(), way)}</b>
  </li>
));

export const CardWithoutCar = finished((told: CardTransitText) => (
  <li className="card-near card-without-car">
    <Icon name="train" />
    <span>{transitLineText(useTexts(), useLang(), told)}</span>
  </li>
));

type Spoken = { german: GermanLevel; country: Country; teamLanguages: readonly SpokenLanguage[] };

export const CardGerman = finished(({ german, ...spoken }: Spoken) => {
  const t = useTexts();
  const team = teamText(t, spoken);
  return (
    <li>
      <Icon name="german" />
      <span>
        <b>{t(`listing:german.${german}`)}</b>
        {team ? ` · ${team}` : ""}
      </span>
    </li>
  );
});

export const CardChip = finished((fact: ChipFact) => (
  <li>
    <Chip>{chipText(useTexts(), useLang(), fact)}</Chip>
  </li>
));

export const CardAnswer = finished((usual: UsualAnswer) => <span>{usualAnswerText(useTexts(), usual)}</span>);

export const CardPublished = finished(({ day }: { day: Day }) => (
  <span>{publishedText(useTexts(), useLang(), day)}</span>
));

export const CardDeadline = finished(({ day }: { day: Day }) => (
  <span>{deadlineText(useTexts(), useLang(), day)}</span>
));
