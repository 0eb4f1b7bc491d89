import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { queryOfView } from "./desk-view.ts";
import type { Desk } from "./open-desk.server.ts";

/** Through the dossiers in the order of the list. One that has left the view leads to where the view begins. */
export function DeskPager({ lang, desk: { view, position } }: { lang: Lang; desk: Desk }) {
  const t = useTexts();
  const { nth, of, previous, next } = position;
  const query = queryOfView({ ...view, page: 1 });
  const link = (id: string | null, rel: "prev" | "next", text: string, sign: string) =>
    id === null ? null : (
      <a href={paths.employerApplication(lang, id, query)} rel={rel} aria-label={text} title={text}>
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
