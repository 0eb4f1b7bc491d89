import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import type { FoundKind } from "./found-kinds.ts";

type Props<Item> = {
  lang: Lang;
  kind: FoundKind;
  typed: string;
  only: FoundKind | null;
  group: { items: readonly Item[]; total: number; guessed: boolean; page: number; pages: number };
  columns: string[];
  row: (item: Item) => ReactNode;
};

/** What was found of one kind, with how many there are and the way to all of them. */
export function FoundGroup<Item>({ lang, kind, typed, only, group, columns, row }: Props<Item>) {
  const t = useTexts();
  const { items, total, guessed, page, pages } = group;
  if (total === 0) return null;
  const heading = t(`find:count.${kind}`, { count: total });
  const hrefOf = (number: number) =>
    paths.officeFind(lang, new URLSearchParams({ q: typed, in: kind, page: String(number) }));
  return (
    <section className="office-section" data-found={kind} data-count={total}>
      <h2>{heading}</h2>
      {guessed ? <p>{t("find:guessed")}</p> : null}
      <CardTable className="office-table" label={heading} columns={columns}>
        {items.map(row)}
      </CardTable>
      {only === null && total > items.length ? (
        <p>
          <a className="row-link" href={hrefOf(1)}>
            {t(`find:all.${kind}`, { count: total })}
          </a>
        </p>
      ) : null}
      {only === null ? null : <PageLinks page={page} pages={pages} hrefOf={hrefOf} />}
    </section>
  );
}
