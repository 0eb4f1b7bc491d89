import { type ReactNode, useContext } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { Chip } from "#app/ui/parts.tsx";

type Worded = { id: string; texts: Record<Lang, string>; isRetired: boolean; isEdited: boolean };

type Props<Item> = { lang: Lang; items: Item[]; total: number; children: (item: Item) => ReactNode };

/** Each phrase or question with the way to its page and what it is; the other languages stand under it. */
export function WordedList<Item extends Worded>({ lang, items, total, children }: Props<Item>) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return (
    <>
      <p role="status" data-count={total}>
        {t("phrase:search.found", { number: total })}
      </p>
      <ul className="phrase-list">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              {children(item)} {item.isEdited ? <Chip tone="good">{t("phrase:state.edited")}</Chip> : null}{" "}
              {item.isRetired ? <Chip>{t("phrase:state.retired")}</Chip> : null}
            </div>
            {offered
              .filter((one) => one !== lang)
              .map((one) => (
                <p key={one} className="quiet" lang={one}>
                  {item.texts[one]}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
