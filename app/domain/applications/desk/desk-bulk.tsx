import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { type Decision, decisions } from "../application.ts";
import { type DeskView, queryOfView } from "./desk-view.ts";
import { pickedForm } from "./picked.ts";

/** Comes with the first tick. What "all" means is said by the view itself, so that no address grows with the list. */
export function DeskBulk({ lang, view }: { lang: Lang; view: DeskView }) {
  const t = useTexts();
  const button = (to: Decision) => (
    <button key={to} name="to" value={to}>
      {t(`application:decide.${to}`)}
    </button>
  );
  return (
    <form id={pickedForm} className="desk-bulk" action={paths.applicationAnswers(lang)}>
      {[...queryOfView({ ...view, page: 1 })].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="desk-picked">{t("desk:list.picked")}</p>
      {first.map(button)}
      <details>
        <summary>{t("desk:list.more")}</summary>
        {decisions.filter((to) => !first.includes(to)).map(button)}
      </details>
    </form>
  );
}

const first: Decision[] = ["invited", "declined"];
