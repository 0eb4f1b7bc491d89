import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

const said = ["saved", "submitted", "published", "sentBack", "takenDown", "deleted"] as const;

/** What was just done (?done=), or that it could not be (?refused=). */
export function exampleDone(request: Request) {
  const { searchParams } = new URL(request.url);
  return {
    done: said.find((one) => one === searchParams.get("done")) ?? null,
    refused: searchParams.has("refused"),
  };
}

export function ExampleDone({ done, refused }: ReturnType<typeof exampleDone>) {
  const t = useTexts();
  if (refused)
    return (
      <Notice tone="stop">
        <p>{t("example:errors.changedMeanwhile")}</p>
      </Notice>
    );
  if (!done) return null;
  return (
    <Notice tone="done">
      <p>{t(`example:done.${done}`)}</p>
    </Notice>
  );
}
