import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

const said = [
  "saved",
  "submitted",
  "published",
  "sentBack",
  "cancelled",
  "deleted",
  "exhibiting",
  "exhibitingEnded",
] as const;
const refusals = ["past", "changedMeanwhile"] as const;

/** What was just done (?done=), or could not be (?refused=). */
export function eventNews(request: Request) {
  const { searchParams } = new URL(request.url);
  return {
    done: said.find((one) => one === searchParams.get("done")) ?? null,
    refused: refusals.find((one) => one === searchParams.get("refused")) ?? null,
  };
}

export function DoneNotice({ done, refused }: ReturnType<typeof eventNews>) {
  const t = useTexts();
  if (refused)
    return (
      <Notice tone="stop">
        <p>{t(`event:errors.${refused}`)}</p>
      </Notice>
    );
  if (!done) return null;
  return (
    <Notice tone="done">
      <p>{t(`event:done.${done}`)}</p>
    </Notice>
  );
}
