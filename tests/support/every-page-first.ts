import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest file begins first, and the others use what it leaves idle: a fresh clone does not know yet how long each takes. */
export class EveryPageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => orderOf(one) - orderOf(other) || Number(isLong(other)) - Number(isLong(one)));
  }
}

const orderOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith("/every-page.test.ts");
