import type { LowPay } from "#app/domain/listings/low-pay/find-low-pay.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useErrorText } from "#app/ui/fields/field-parts.tsx";
import { Chip } from "#app/ui/parts.tsx";

type Props = { lang: Lang; listings: readonly Pick<LowPay, "id" | "title" | "company" | "state" | "reason">[] };

const shown = 100;

/** Listings that pay too little, or would, each with its company and the reason as its form says it. */
export function LowPayList({ lang, listings }: Props) {
  const t = useTexts();
  const say = useErrorText();
  return (
    <ul className="low-pay">
      {listings.slice(0, shown).map(({ id, title, company, state, reason }) => (
        <li key={`${id} ${state}`}>
          <a href={paths.officeListing(lang, id)}>{title}</a> <Chip>{t(`floors:listing.${state}`)}</Chip>
          <p className="quiet">{company}</p>
          <p>{say(reason)}</p>
        </li>
      ))}
      {listings.length > shown ? <li>{t("floors:more", { count: listings.length - shown })}</li> : null}
    </ul>
  );
}
