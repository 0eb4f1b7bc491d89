import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PasskeyList } from "./passkey-list.tsx";

type FactorStateProps = {
  lang: Lang;
  factors: { app: { since: string } | null; codesLeft: number } & Pick<Parameters<typeof PasskeyList>[0], "passkeys">;
  /** The page to go on to afterwards, or "". */
  to: string;
  mayRemove: boolean;
};

/** What is asked for beside the password, and what can be done about it. */
export function FactorState({ lang, factors: { app, passkeys, codesLeft }, to, mayRemove }: FactorStateProps) {
  const t = useTexts();
  const hasAny = app !== null || passkeys.length > 0;
  const setUp = withQuery(paths.authenticator(lang), to ? new URLSearchParams({ to }) : "");
  return (
    <>
      <section className="panel">
        <h2>{t("factor:app.title")}</h2>
        <p>{app ? t("factor:app.since", { day: formatInstantDay(lang, app.since) }) : t("factor:app.none")}</p>
        <p className="button-row">
          <a className={app ? "button" : "button-primary"} href={setUp}>
            {app ? t("factor:app.replace") : t("factor:app.setUp")}
          </a>
        </p>
      </section>
      <PasskeyList lang={lang} passkeys={passkeys} to={to} />
      {hasAny ? (
        <section className="panel">
          <h2>{t("factor:codes.title")}</h2>
          <p>{t("factor:codes.left", { count: codesLeft })}</p>
          <p className="button-row">
            <a className="button" href={paths.recoveryCodes(lang)}>
              {t("factor:codes.renew")}
            </a>
          </p>
        </section>
      ) : null}
      {hasAny && mayRemove ? (
        <p className="page-end">
          <a href={paths.removeSecondFactor(lang)}>{t("factor:removal.link")}</a>
        </p>
      ) : null}
    </>
  );
}
