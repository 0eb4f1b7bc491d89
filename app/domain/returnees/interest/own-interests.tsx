import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import type { GroupNames } from "../groups/group-words.ts";
import { groupTitle } from "../groups/group-words.ts";
import type { OwnInterest } from "./find-own-interests.server.ts";

type Props = { interests: OwnInterest[]; names: GroupNames };

/** What the company has written, and who said yes; of all others nothing, in the same words. */
export function OwnInterests({ interests, names }: Props) {
  const t = useTexts();
  const lang = useLang();
  if (interests.length === 0) return null;
  return (
    <section className="office-section" id="sent">
      <h2>{t("home:interest.own")}</h2>
      <ul>
        {interests.map(({ id, facts, sentAt, until, isOver, contacts }) => (
          <li key={id}>
            <p>
              <b>{groupTitle(facts, { t, names })}</b>, {formatInstantDay(lang, sentAt)}
            </p>
            {contacts.length > 0 ? (
              <ul className="interest-contacts">
                {contacts.map(({ name, way }) => (
                  <li key={`${name} ${way}`}>
                    <b>{name}</b>: {way}
                  </li>
                ))}
              </ul>
            ) : (
              <p>{t(isOver ? "home:interest.nobody" : "home:interest.open", { day: formatDay(lang, until) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
