import type { ReactNode } from "react";
import type { Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { type Decision, likelyNext } from "../application.ts";
import type { LeftOfPromise } from "../clock/left-of-promise.ts";
import { DaysLeft } from "./days-left.tsx";
import { useDeskPaths } from "./desk-paths.ts";

type Props = {
  lang: Lang;
  id: string;
  choices: Decision[];
  left: LeftOfPromise | null;
  final: boolean;
  /** What else can be done with a dossier. */
  children?: ReactNode;
};

/** What the company can do now, and how long it has for that. */
export function DossierActions({ lang, id, choices, left, final, children }: Props) {
  const t = useTexts();
  const desk = useDeskPaths(lang);
  const next = likelyNext(choices);
  return (
    <div className="dossier-actions">
      {[...choices.filter((to) => to === next), ...choices.filter((to) => to !== next)].map((to) => (
        <a key={to} className={to === next ? "button-primary" : "button"} href={desk.status(id, to)}>
          {t(`application:decide.${to}`)}
        </a>
      ))}
      {children}
      <p className="dossier-clock">
        {final ? t("application:employer.final") : null}
        {!final && left === null ? t("desk:dossier.theirTurn") : null}
        {left === null ? null : (
          <>
            {t("application:employer.answer")}: <DaysLeft lang={lang} left={left} />
          </>
        )}
      </p>
    </div>
  );
}
