import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { FoundEntry } from "../person/found-list.tsx";
import { type PersonKind, personKinds } from "../person/person-entry.ts";

/** What is held, by its kind; of mails only how many, as they tell what stands above them. */
export function HeldList({ lang, held }: { lang: Lang; held: readonly FoundEntry[] }) {
  const t = useTexts();
  const of = (kind: PersonKind) => held.filter((entry) => entry.kind === kind);
  return (
    <ul>
      {personKinds
        .filter((kind) => of(kind).length > 0)
        .map((kind) => (
          <li key={kind} data-held={kind}>
            <strong>{t("protection:erasure.count", { number: of(kind).length, kind: kindText(kind) })}</strong>
            {kind === "mail" ? null : (
              <ul>
                {of(kind).map(({ id, about, at }) => (
                  <li key={id}>{t("myData:held.entry", { about, day: formatInstantDay(lang, at) })}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ul>
  );

  function kindText(kind: PersonKind) {
    return t(`protection:person.kind.${kind}`);
  }
}
