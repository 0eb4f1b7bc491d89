import type { Lang } from "#db/codes.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { NoteField } from "../note-field.tsx";

type Note = { id: string; at: string; author: string; text: string };

/** What the company's people tell each other about an application, and where they add to it. */
export function DossierNotes({ lang, notes, action }: { lang: Lang; notes: Note[]; action: string }) {
  const t = useTexts();
  return (
    <>
      <p className="quiet">{t("application:notes.hint")}</p>
      {notes.map((note) => (
        <article key={note.id} className="panel">
          <p className="quiet">
            {note.author} · {formatInstant(lang, note.at)}
          </p>
          <p className="pre-line" dir="auto">
            {note.text}
          </p>
        </article>
      ))}
      <NoteField form={undefined} action={action} />
    </>
  );
}
