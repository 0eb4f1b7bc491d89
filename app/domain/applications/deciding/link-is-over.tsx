import type { ApplicationStatus } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import type { Over } from "#app/domain/accounts/mailed-link.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { WayOfAnswer } from "../held/hold.ts";

type Props = {
  lang: Lang;
  over: Over;
  status: ApplicationStatus;
  /** Who changed it last, and when. */
  last: { at: Instant; person: string | null } | null;
  /** Of the answer that was given by this link. */
  way: WayOfAnswer | null;
  /** The letter that did not leave any more. */
  kept?: string | undefined;
};

/** What happened to a link that decides nothing any more; an answer just given can be taken back here. */
export function LinkIsOver({ lang, over, status, last, way, kept }: Props) {
  const t = useTexts();
  if (way?.state === "held") {
    return (
      <Notice tone="done" title={t("letters:decide.done")}>
        <p>{t("letters:decide.doneText", { count: way.minutes })}</p>
        <form method="post">
          <button className="button" name="deed" value="take_back">
            {t("letters:decide.takeBack")}
          </button>
        </form>
      </Notice>
    );
  }
  if (way?.state === "takenBack") {
    return (
      <Notice tone="done">
        <p>{t("letters:decide.takenBack")}</p>
      </Notice>
    );
  }
  const person = last?.person;
  return (
    <>
      <Notice tone="stop" title={t(`letters:decide.over.${over}`)}>
        <p>{t(`letters:decide.overText.${over}`, { status: t(`application:status.${status}`) })}</p>
        {last ? (
          <p className="quiet">
            {t("letters:decide.last", { at: formatInstant(lang, last.at) })}{" "}
            {person ? t("letters:decide.by", { person }) : null}
          </p>
        ) : null}
        {kept ? <p>{t("letters:decide.notSent")}</p> : null}
      </Notice>
      {kept ? (
        <div className="panel">
          <h2>{t("application:kept")}</h2>
          <p className="pre-line" dir="auto">
            {kept}
          </p>
        </div>
      ) : null}
    </>
  );
}
