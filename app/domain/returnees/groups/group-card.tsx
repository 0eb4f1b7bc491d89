import type { ReactNode } from "react";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { ShownGroup } from "./find-groups.server.ts";
import { groupFacts, type GroupNames, groupTitle } from "./group-words.ts";

type Props = { group: Omit<ShownGroup, "id" | "shownOn">; names: GroupNames; children?: ReactNode };

/** So many people of whom all this is true, and of none of them more. */
export function GroupCard({ group, names, children }: Props) {
  const t = useTexts();
  const lang = useLang();
  const { facts, band, wishes } = group;
  return (
    <article className="panel">
      <h2>{groupTitle(facts, { t, names })}</h2>
      <p>{t("home:group.band", { count: band })}</p>
      <Facts items={groupFacts(facts, { t, lang, names })} />
      {wishes.length > 0 ? (
        <>
          <p>{t("home:group.wishes")}</p>
          <ul>
            {wishes.map((wish) => (
              <li key={wish}>{t(`home:wish.${wish}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {children}
    </article>
  );
}
