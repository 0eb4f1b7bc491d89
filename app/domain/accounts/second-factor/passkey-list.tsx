import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type PasskeyListProps = {
  lang: Lang;
  passkeys: { id: string; name: string; since: string; usedAt: string | null }[];
  to: string;
};

/** What somebody can show in place of a code, each with its name and its last use. */
export function PasskeyList({ lang, passkeys, to }: PasskeyListProps) {
  const t = useTexts();
  return (
    <section className="panel">
      <h2>{t("factor:passkey.title")}</h2>
      <p>{t("factor:passkey.what")}</p>
      <ul className="own-lines">
        {passkeys.map(({ id, name, since, usedAt }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              <br />
              <span className="quiet">
                {t("factor:passkey.since", { day: formatInstantDay(lang, since) })},{" "}
                {usedAt
                  ? t("factor:passkey.used", { day: formatInstantDay(lang, usedAt) })
                  : t("factor:passkey.unused")}
              </span>
            </span>
            <a href={paths.removePasskey(lang, id)} aria-label={t("factor:passkey.removeTitle", { name })}>
              {t("factor:passkey.remove")}
            </a>
          </li>
        ))}
      </ul>
      <p className="button-row">
        <a className="button" href={withQuery(paths.newPasskey(lang), to ? new URLSearchParams({ to }) : "")}>
          {t("factor:passkey.add")}
        </a>
      </p>
    </section>
  );
}
