import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { callTimeText } from "./call-time-text.ts";
import type { CallbackLine } from "./find-callbacks.server.ts";

/** Whom to call, about what and when; of those that are over how they ended. */
export function CallbackLines({ lang, lines }: { lang: Lang; lines: readonly CallbackLine[] }) {
  const t = useTexts();
  return (
    <ul>
      {lines.map(({ id, name, listing, times, state, open, late }) => (
        <li key={id}>
          <a href={paths.employerCallback(lang, id)}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span className="quiet">
            <Unbroken>{listing}</Unbroken>
          </span>{" "}
          {late ? <b className="late">{t("callback:desk.late")}</b> : null}
          <br />
          {open ? times.map((time) => callTimeText(lang, time)).join(" · ") : t(`callback:answer.${state}.title`)}
        </li>
      ))}
    </ul>
  );
}
