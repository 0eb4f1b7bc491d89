import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useErrorText } from "#app/ui/fields/field-parts.tsx";
import { Notice } from "#app/ui/parts.tsx";
import type { LowPay } from "./find-low-pay.server.ts";

type Props = { lang: Lang; listings: readonly Pick<LowPay, "id" | "title" | "reason">[]; mayChange: boolean };

/** What a minimum has left behind, for its company. */
export function LowPayNotice({ lang, listings, mayChange }: Props) {
  const t = useTexts();
  const say = useErrorText();
  if (listings.length === 0) return null;
  return (
    <Notice tone="stop" title={t("floors:notice.title", { count: listings.length })}>
      <ul className="low-pay">
        {listings.map(({ id, title, reason }) => (
          <li key={id}>
            <a href={paths.employerListing(lang, id)}>{title}</a>
            <p>{say(reason)}</p>
            {mayChange ? (
              <p>
                <a href={`${paths.editListing(lang, id)}?check=1`}>{t("floors:notice.raise")}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p>{t("floors:notice.text")}</p>
    </Notice>
  );
}
