import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox } from "#app/ui/form.tsx";
import { useDeskPaths } from "../desk/desk-paths.ts";
import { DocumentViewer } from "../documents/document-viewer.tsx";
import type { CompanysView } from "./companys-view.server.ts";
import { HeldMessage } from "./held-message.tsx";
import { MessageFields } from "./message-fields.tsx";
import { Thread } from "./thread.tsx";
import { ThreadOver } from "./thread-over.tsx";

type Props = {
  lang: Lang;
  id: string;
  thread: CompanysView;
  seekersLang: Lang;
  answerBy: Day | null;
  form: FormState | undefined;
};

/** The page on which the company writes: what was said stands above the form. */
export function CompanysThread({ lang, id, thread, seekersLang, answerBy, form }: Props) {
  const t = useTexts();
  const { messages: messagesPath } = useDeskPaths(lang);
  const { messages, room, names, mayWrite, mayTakeBack, formKey } = thread;
  const asksHint = answerBy
    ? t("thread:form.asksHintDay", { day: formatDay(lang, answerBy) })
    : t("thread:form.asksHint");
  return (
    <>
      <Thread
        lang={lang}
        messages={messages}
        names={names}
        download={(documentId) => paths.applicationDocument(lang, id, documentId)}
        {...(mayTakeBack ? { held: (messageId) => <HeldMessage {...{ lang, id, messageId }} /> } : {})}
      />
      {mayWrite ? (
        <MessageFields
          form={form}
          action={messagesPath(id)}
          formKey={formKey}
          hint={t(`thread:form.hintCompany.${seekersLang}`)}
          room={room}
        >
          <Checkbox form={form} name="asks" label={t("thread:form.asks")} hint={asksHint} />
        </MessageFields>
      ) : (
        <ThreadOver form={form} text={t("thread:over.company")} />
      )}
      <DocumentViewer />
    </>
  );
}
