import type { ReactNode } from "react";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { StageSteps } from "./stage-steps.tsx";
import type { StageStep } from "./stages-on-the-way.ts";

type Props = {
  application: { name: string; title: string; number: string };
  steps: StageStep[];
  pager: ReactNode;
};

export function DossierHead({ application, steps, pager }: Props) {
  const { name, title, number } = application;
  return (
    <div className="dossier-head">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {pager}
      <p className="quiet">
        <Unbroken>{title}</Unbroken> · <span className="no-break">{number}</span>
      </p>
      <StageSteps steps={steps} />
    </div>
  );
}
