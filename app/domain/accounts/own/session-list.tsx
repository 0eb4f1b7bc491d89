import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { browsers, machines } from "./device-of.ts";

type Session = {
  id: string;
  browser: (typeof browsers)[number] | null;
  machine: (typeof machines)[number] | null;
  begunAt: string;
  usedAt: string;
  isThis: boolean;
};

/** Where somebody is signed in, with a button each; this one ends by signing out. */
export function SessionList({ lang, sessions }: { lang: Lang; sessions: Session[] }) {
  const t = useTexts();
  const nameOf = ({ machine, browser }: Session) => {
    const known = t(`own:machine.${machine ?? "unknown"}`);
    return browser ? t("own:sessions.device", { machine: known, browser: browserNames[browser] }) : known;
  };
  return (
    <ul className="own-list">
      {sessions.map((session) => (
        <li key={session.id} className="panel">
          <div>
            <h2>
              {nameOf(session)} {session.isThis ? <Chip tone="chosen">{t("own:sessions.this")}</Chip> : null}
            </h2>
            <p className="quiet">
              {t("own:sessions.times", {
                begun: formatInstant(lang, session.begunAt),
                used: formatInstant(lang, session.usedAt),
              })}
            </p>
          </div>
          {session.isThis ? null : (
            <form method="post" action={paths.endAccountSession(lang, session.id)}>
              <button
                className="button"
                aria-label={t("own:sessions.endOf", {
                  device: nameOf(session),
                  begun: formatInstant(lang, session.begunAt),
                })}
              >
                {t("own:sessions.end")}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

const browserNames: Record<(typeof browsers)[number], string> = {
  edge: "Edge",
  opera: "Opera",
  samsung: "Samsung Internet",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
};
