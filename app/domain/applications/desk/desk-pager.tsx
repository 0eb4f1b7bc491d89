import type { Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useDeskPaths } from "./desk-paths.ts";
import type { Desk } from "./open-desk.server.ts";

/** Through the dossiers in the order of the list. One that has left the view leads to where the view begins. */
export function DeskPager({ lang, desk: { position } }: { lang: Lang; desk: Desk }) {
  const t = useTexts();
  const { nth, of, previous, next } = position;
  const desk = useDeskPaths(lang);
  const link = (id: string | null, rel: "prev" | "next", text: string, sign: string) =>
    id === null ? null : (
      <a href={desk.dossier(id)} rel={rel} aria-label={text} title={text}>
        {sign}
      </a>
    );
  return (
    <nav data-pager className="desk-pager" aria-label={t("desk:pager.label")}>
      {link(previous, "prev", t("desk:pager.previous"), "‹")}
      <span>{nth === 0 ? t("desk:pager.outside") : t("desk:pager.nth", { nth, of })}</span>
      {link(next, "next", t("desk:pager.next"), "›")}
    </nav>
  );
}
