import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CallbackLines } from "./callback-lines.tsx";
import type { CallbackLine } from "./find-callbacks.server.ts";

const mostShown = 8;

/** Who waits for a call: on the first page a company sees. */
export function WaitingCallbacks({ lang, lines }: { lang: Lang; lines: readonly CallbackLine[] }) {
  const t = useTexts();
  const waiting = lines.filter(({ open }) => open);
  if (waiting.length === 0) return null;
  return (
    <section className="panel due-applications">
      <h2 className={waiting.some(({ late }) => late) ? "late" : undefined}>
        {t("callback:desk.waiting")} ({waiting.length})
      </h2>
      <CallbackLines lang={lang} lines={waiting.slice(0, mostShown)} />
      {waiting.length > mostShown ? (
        <a href={paths.employerCallbacks(lang)}>{t("desk:list.showAll", { count: waiting.length })}</a>
      ) : null}
    </section>
  );
}
