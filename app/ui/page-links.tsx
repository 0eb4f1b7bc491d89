import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "./finished.tsx";

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** Back and on through a list that is longer than a page. */
export function PageLinks({ page, pages, hrefOf }: Props) {
  const t = useTexts();
  if (pages <= 1) return null;
  return (
    <Links
      previous={page > 1 ? hrefOf(page - 1) : ""}
      current={t("search:pages.current", { page, pages })}
      next={page < pages ? hrefOf(page + 1) : ""}
    />
  );
}

const Links = finished(
  ({ previous, current, next }: Record<"previous" | "current" | "next", string>) => {
    const t = useTexts();
    return (
      <nav className="pages" aria-label={t("search:pages.label")}>
        {previous === "" ? null : (
          <a className="button" rel="prev" href={previous}>
            {t("search:pages.previous")}
          </a>
        )}
        <span>{current}</span>
        {next === "" ? null : (
          <a className="button" rel="next" href={next}>
            {t("search:pages.next")}
          </a>
        )}
      </nav>
    );
  },
  ["previous", "current", "next"],
);
