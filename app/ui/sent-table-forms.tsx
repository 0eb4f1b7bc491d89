import type { FormState } from "#app/platform/http/form.ts";
import { FileField, TextArea } from "./form.tsx";
import { PageForm } from "./page-form.tsx";

type Texts = { template: string; file: string; fileHint: string; table: string; tableHint: string; look: string };

/** A table as a file or pasted, whichever is at hand (readSentTable), and one to begin with. */
export function SentTableForms({
  form,
  template,
  texts,
}: {
  form: FormState | undefined;
  /** Where the empty table is. */
  template: string;
  texts: Texts;
}) {
  return (
    <>
      <p>
        <a href={template} download>
          {texts.template}
        </a>
      </p>
      <form method="post" encType="multipart/form-data" className="panel">
        <FileField
          form={undefined}
          name="file"
          label={texts.file}
          hint={texts.fileHint}
          accept=".csv,text/csv,text/plain"
          multiple={false}
        />
        <button className="button">{texts.look}</button>
      </form>
      <PageForm noValidate className="panel">
        <TextArea form={form} name="table" label={texts.table} hint={texts.tableHint} rows={8} />
        <button className="button">{texts.look}</button>
      </PageForm>
    </>
  );
}
