import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { personArchive } from "#app/domain/data-protection/export/person-archive.server.ts";
import { PersonExportForm } from "#app/domain/data-protection/person/person-forms.ts";
import { readPass } from "#app/domain/data-protection/person/person-pass.server.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { streamedAttachment } from "#app/platform/http/attachment.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOffice({ request, params, context }, "protection");
  return seeOther(paths.officePerson(langOf(params)));
}

/** That it was taken is recorded before the first byte leaves. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "protection");
  const { db, config, files, limits } = context;
  const now = context.now();
  const read = readForm(await request.formData(), PersonExportForm);
  const address = read.ok ? readPass(config, officer, { pass: read.value.pass, now }) : null;
  if (!read.ok || address === null) return seeOther(`${paths.officePerson(lang)}?ended`);
  const taken = await limits.take("export", officer.accountId);
  if (!taken.ok) throw tooMany({ lang, boardName: config.board.name, request }, taken.retryAfterSeconds);
  const subject = { subjectType: "person", subjectId: dayOf(now) };
  await recordAudit(db, { now, accountId: officer.accountId, action: "person.exported", ...subject });
  const body = await personArchive(db, files, { address, lang: read.value.fileLang, config, now });
  return streamedAttachment({ name: `data-${dayOf(now)}.zip`, mediaType: "application/zip", body });
}
