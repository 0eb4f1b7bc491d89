import type { Db } from "#db/connect.server.ts";
import type { NewsStatus } from "#db/schema/news.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { NewsForm } from "./news-form.ts";
import { readNews } from "./read-news.ts";
import { saveNews } from "./save-news.server.ts";

type Take = { newsId: string | null; body: FormData; accountId: string; now: Date };

export type TakenNews =
  | { ok: true; newsId: string; status: NewsStatus }
  | { ok: false; form: FormState; status: 422 | 409 }
  | { ok: false; form: null };

/** Keeps what was sent from the form of a note; or gives the form back with all that is wrong; null: no such note. */
export async function takeNews(db: Db, { newsId, body, accountId, now }: Take): Promise<TakenNews> {
  const read = readForm(body, NewsForm);
  if (!read.ok) return { ok: false, form: read.form, status: 422 };
  const meant = readNews(read.value);
  if (!meant.ok) return { ok: false, form: formWithErrors(read.form, meant.errors), status: 422 };

  const [seen, publishes] = [body.get("seen"), body.get("deed") === "publish"];
  const known = { accountId, publishes, seen: typeof seen === "string" ? seen : null, now };
  const saved = await saveNews(db, { newsId, content: meant.content, ...known });
  if (saved.ok) return saved;
  if (saved.reason === "notFound") return { ok: false, form: null };
  const errors = { "": { key: "news:errors.savedMeanwhile", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(read.form, ["seen"]), errors), status: 409 };
}
