import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

const said = ["draft", "planned", "published", "withdrawn", "deleted"] as const;

/** What was just done (?done=). */
export function newsDone(request: Request) {
  const asked = new URL(request.url).searchParams.get("done");
  return said.find((one) => one === asked) ?? null;
}

export function NewsDone({ done }: { done: ReturnType<typeof newsDone> }) {
  const t = useTexts();
  if (!done) return null;
  return (
    <Notice tone="done">
      <p>{t(`news:done.${done}`)}</p>
    </Notice>
  );
}
