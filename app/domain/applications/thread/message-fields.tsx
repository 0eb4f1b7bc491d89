import type { ReactNode } from "react";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { longestMessage } from "../application.ts";
import { DocumentField } from "../documents/document-field.tsx";
import { maxMessageDocuments } from "./thread.ts";

type Props = {
  form: FormState | undefined;
  action: string;
  /** Of this page, so that a form sent twice is one message. */
  formKey: string;
  hint: string;
  /** How many more documents the thread can carry. */
  room: number;
  children?: ReactNode;
};

/** Both sides write in it. */
export function MessageFields({ form, action, formKey, hint, room, children }: Props) {
  const t = useTexts();
  return (
    <PageForm id="write" action={action} encType="multipart/form-data" className="thread-form">
      <input type="hidden" name="key" value={typedText(form, "key") ?? formKey} />
      <TextArea
        form={form}
        name="text"
        label={t("thread:form.text")}
        hint={hint}
        rows={5}
        maxLength={longestMessage}
        dir="auto"
      />
      <DocumentField form={form} room={Math.min(room, maxMessageDocuments)} optional />
      {children}
      <div className="button-row">
        <button className="button-primary">{t("thread:form.send")}</button>
      </div>
    </PageForm>
  );
}
