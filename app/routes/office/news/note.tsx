import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewsDone, newsDone } from "#app/domain/news/desk/news-done.tsx";
import { NewsState } from "#app/domain/news/desk/news-table.tsx";
import { NewsFormFields } from "#app/domain/news/form/news-form-fields.tsx";
import { takeNews } from "#app/domain/news/form/take-news.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { officeNoteFor } from "./note.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, note } = await officeNoteFor(args);
  const title = `${note.told.title} – ${args.context.config.board.name}`;
  return { lang, note, done: newsDone(args.request), title };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, note, accountId } = await officeNoteFor(args);
  const body = await args.request.formData();
  const taken = await takeNews(args.context.db, { newsId: note.id, body, accountId, now: args.context.now() });
  if (!taken.ok && taken.form) return data({ form: taken.form }, { status: taken.status });
  if (!taken.ok) throw notFound();
  return seeOther(`${paths.officeNote(lang, note.id)}?done=${taken.status}`);
}

export default function OfficeNote() {
  const { lang, note, done } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <NewsDone done={done} />
      <PageHead
        title={<span lang={note.told.lang}>{note.told.title}</span>}
        back={{ href: paths.officeNews(lang), label: t("news:title") }}
      >
        <p>
          <NewsState note={note} />
        </p>
      </PageHead>
      <div className="button-row event-deeds">
        {note.status === "published" && !note.membersOnly ? (
          <a href={paths.note(lang, note.slug)}>{t("news:desk.publicPage")}</a>
        ) : null}
        {note.status === "draft" ? (
          <form method="post" action={paths.officeDeleteNote(lang, note.id)}>
            <button className="button-danger">{t("news:desk.delete")}</button>
          </form>
        ) : (
          <form method="post" action={paths.officeWithdrawNote(lang, note.id)}>
            <button className="button">{t("news:desk.withdraw")}</button>
          </form>
        )}
      </div>
      <NewsFormFields form={useActionData<typeof action>()?.form} note={note} />
    </>
  );
}
