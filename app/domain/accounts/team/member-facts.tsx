// A face of this room: other nouns may import it.
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { TeamMember } from "./find-team-facts.server.ts";

/** By their ids, as far as the reader sees them. */
export type ListingTitles = Record<string, string>;

type LimitProps = { listingIds: TeamMember["listingIds"]; titles: ListingTitles };

/** Which listings somebody sees: those that the reader sees too are named, the others counted. */
export function MemberLimit({ listingIds, titles }: LimitProps) {
  const t = useTexts();
  if (listingIds === null) return t("team:people.all");
  if (listingIds.length === 0) return t("team:people.noListing");
  const named = listingIds.flatMap((id) => (titles[id] ? [{ id, title: titles[id] }] : [])).slice(0, 3);
  const more = listingIds.length - named.length;
  if (named.length === 0) return t("team:people.listings", { count: more });
  return (
    <ul className="member-lines">
      {named.map(({ id, title }) => (
        <li key={id}>
          <Unbroken>{title}</Unbroken>
        </li>
      ))}
      {more > 0 ? <li className="quiet">{t("team:people.more", { count: more })}</li> : null}
    </ul>
  );
}

/** Who stands in for somebody, now or later. */
export function MemberDeputies({ lang, deputies }: { lang: Lang; deputies: TeamMember["deputies"] }) {
  const t = useTexts();
  if (deputies.length === 0) return t("team:people.noDeputy");
  return (
    <ul className="member-lines">
      {deputies.map(({ id, name, from, until, isNow }) => (
        <li key={id}>
          {isNow
            ? t("team:people.deputyNow", { name, until: formatDay(lang, until) })
            : t("team:deputy.line", { name, from: formatDay(lang, from), until: formatDay(lang, until) })}
        </li>
      ))}
    </ul>
  );
}
