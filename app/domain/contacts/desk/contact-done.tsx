import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

const said = ["added", "edited", "removed"] as const;

/** What was just done (?done=). */
export function contactDone(request: Request) {
  const asked = new URL(request.url).searchParams.get("done");
  return said.find((one) => one === asked) ?? null;
}

export function ContactDone({ done }: { done: ReturnType<typeof contactDone> }) {
  const t = useTexts();
  if (!done) return null;
  return (
    <Notice tone="done">
      <p>{t(`contacts:done.${done}`)}</p>
    </Notice>
  );
}
