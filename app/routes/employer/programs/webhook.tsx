import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { DeliveryTable } from "#app/domain/webhooks/delivery-table.tsx";
import { findDeliveries, findWebhook } from "#app/domain/webhooks/find-webhooks.server.ts";
import {
  removeWebhook,
  renewWebhookSecret,
  resumeWebhook,
  testWebhook,
} from "#app/domain/webhooks/keep-webhooks.server.ts";
import { ShownSecret } from "#app/domain/webhooks/shown-secret.tsx";
import { WebhookDeedForm } from "#app/domain/webhooks/webhook-form.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const told = ["test", "resume"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const asked = { companyId: company.id, webhookId: params["webhookId"] ?? "" };
  const webhook = await findWebhook(context.db, asked);
  if (!webhook) throw notFound();
  return {
    ...{ lang, webhook },
    deliveries: await findDeliveries(context.db, asked),
    done: told.find((deed) => deed === new URL(request.url).searchParams.get("done")),
    title: `${textsFor(lang)("program:journal.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const { db, config, now } = context;
  const webhookId = params["webhookId"] ?? "";
  const deed = { companyId: company.id, accountId, webhookId, now: now() };
  const read = readForm(await request.formData(), WebhookDeedForm);
  const isGone = !(await findWebhook(db, deed));
  if (isGone && read.ok && read.value.deed === "remove") return seeOther(`${paths.programs(lang)}?done=removed`);
  if (isGone) throw notFound();
  if (!read.ok) return data({ renewed: null }, { status: 422 });
  switch (read.value.deed) {
    case "secret": {
      const secret = await renewWebhookSecret(db, { ...deed, config, seen: read.value.seen ?? null });
      return data({ renewed: { secret } });
    }
    case "test":
      await testWebhook(db, deed);
      return seeOther(`${paths.webhook(lang, webhookId)}?done=test`);
    case "resume":
      await resumeWebhook(db, deed);
      return seeOther(`${paths.webhook(lang, webhookId)}?done=resume`);
    case "remove":
      await removeWebhook(db, deed);
      return seeOther(`${paths.programs(lang)}?done=removed`);
  }
}

export default function Webhook() {
  const { lang, webhook, deliveries, done } = useLoaderData<typeof loader>();
  const renewed = useActionData<typeof action>()?.renewed;
  const t = useTexts();
  if (renewed) return <ShownSecret lang={lang} webhookId={webhook.id} secret={renewed.secret} />;
  const isMissed = deliveries.some(({ state, fault }) => state !== "delivered" && fault !== null);
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`program:webhooks.done.${done}`)}</p>
        </Notice>
      ) : null}
      {webhook.stoppedAt ? (
        <Notice tone="stop">
          <p>{t("program:webhooks.stoppedText")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("program:journal.title")} back={{ href: paths.programs(lang), label: t("program:back") }}>
        <p>
          <code>{webhook.address}</code>
        </p>
        <div className="button-row">
          {webhook.stoppedAt ? null : <DeedForm deed="test" />}
          {webhook.stoppedAt || isMissed ? <DeedForm deed="resume" /> : null}
        </div>
      </PageHead>
      <div className="office-section">
        <DeliveryTable lang={lang} deliveries={deliveries} />
      </div>
      <section className="panel narrow">
        <h2>{t("program:deed.secret")}</h2>
        <p>{t("program:webhooks.secretText")}</p>
        <DeedForm deed="secret" seen={webhook.formerUntil} />
      </section>
      <section className="panel narrow">
        <h2>{t("program:deed.remove")}</h2>
        <p>{t("program:webhooks.removeText")}</p>
        <DeedForm deed="remove" />
      </section>
    </>
  );
}

type DeedProps = { deed: z.infer<typeof WebhookDeedForm>["deed"]; seen?: string | null };

function DeedForm({ deed, seen = null }: DeedProps) {
  const t = useTexts();
  return (
    <form method="post">
      {seen === null ? null : <input type="hidden" name="seen" value={seen} />}
      <button className={deed === "remove" ? "button-danger" : "button"} name="deed" value={deed}>
        {t(`program:deed.${deed}`)}
      </button>
    </form>
  );
}
