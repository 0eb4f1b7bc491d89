import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { DocumentViewer } from "../documents/document-viewer.tsx";
import { MessageFields } from "./message-fields.tsx";
import type { SeekersView } from "./seekers-view.server.ts";
import { Thread } from "./thread.tsx";
import { ThreadOver } from "./thread-over.tsx";

type Props = { lang: Lang; token: string; thread: SeekersView; form: FormState | undefined };

/** Reading and writing in one place: the answer stands under the question. */
export function SeekersThread({ lang, token, thread, form }: Props) {
  const t = useTexts();
  const { messages, room, names, formKey, mayWrite } = thread;
  return (
    <>
      <Thread
        lang={lang}
        messages={messages}
        names={names}
        download={(documentId) => paths.myApplicationDocument(lang, token, documentId)}
      />
      {mayWrite ? (
        <MessageFields
          form={form}
          action={paths.myApplicationMessages(lang, token)}
          formKey={formKey}
          hint={t("thread:form.hintSeeker", { company: names.company })}
          room={room}
        />
      ) : (
        <ThreadOver form={form} text={t("thread:over.seeker")} />
      )}
      <DocumentViewer />
    </>
  );
}
