import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { AtomFeed } from "#app/platform/http/feeds/atom-xml.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { paragraphsHtml } from "#app/platform/linked-paragraphs.ts";
import { findNewsViews, publicNews } from "../find-news-views.server.ts";
import type { NewsView } from "../news-view.ts";

const longest = 30;

type Asked = { lang: Lang; now: Date; config: Pick<Config, "origin" | "board" | "operator"> };

/** The newest public notes, each in the reader's language where there is one. */
export async function findNewsFeed(db: Db, { lang, now, config }: Asked): Promise<AtomFeed> {
  const { origin, board, operator } = config;
  const t = textsFor(lang);
  const notes = await findNewsViews(db, lang, (rows) => publicNews(rows).limit(longest));
  /** RFC 4151: stays the same when the address of the page changes with its title. */
  const tag = `tag:${new URL(origin).hostname},2026:`;
  const entries = notes.map((note) => ({
    id: `${tag}${lang}/news/${note.id}`,
    lang: note.told.lang,
    title: note.told.title,
    href: origin + paths.note(lang, note.slug),
    author: operator.name,
    category: t("news:title"),
    published: note.publishedAt ?? note.updatedAt,
    updated: changedAt(note),
    summary: paragraphsHtml(note.told.text),
  }));
  return {
    lang,
    id: tag + paths.newsFeed(lang).slice(1),
    title: `${t("news:title")} – ${board.name}`,
    author: operator.name,
    self: origin + paths.newsFeed(lang),
    page: origin + paths.news(lang),
    updated: notes.map(changedAt).sort().at(-1) ?? `${dayOf(now)}T00:00:00Z`,
    entries,
  };
}

/** What was planned has not changed before it came out. */
function changedAt({ publishedAt, updatedAt }: NewsView) {
  return publishedAt && publishedAt > updatedAt ? publishedAt : updatedAt;
}
