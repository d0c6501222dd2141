import { describe, expect, it } from "@jest/globals";
import { runInSlices } from "../../src/taskpane/slices";

/** Counts to a number, each step as long as `work` takes. */
function* count(to: number, work: () => void = () => undefined): Generator<number, string> {
  for (let step = 1; step <= to; step += 1) {
    work();
    yield step;
  }
  return "done";
}

function busy(): void {
  const end = performance.now() + 5;
  while (performance.now() < end);
}

describe("runInSlices", () => {
  it("runs all steps in order and gives the result", async () => {
    const steps: number[] = [];
    const result = await runInSlices(count(1000), new AbortController().signal, (step) => steps.push(step));
    expect(result).toBe("done");
    expect(steps).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
  });

  it("lets other tasks in between long steps", async () => {
    let isOver = false;
    const heard: boolean[] = [];
    setTimeout(() => heard.push(isOver), 0);
    await runInSlices(count(20, busy), new AbortController().signal, () => undefined);
    isOver = true;
    expect(heard).toEqual([false]);
  });

  it("stops when aborted, before the next slice", async () => {
    const controller = new AbortController();
    let last = 0;
    const run = runInSlices(count(1000, busy), controller.signal, (step) => {
      last = step;
      controller.abort();
    });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(last).toBeLessThan(1000);
  });

  it("does nothing when aborted before it began", async () => {
    const steps: number[] = [];
    const run = runInSlices(count(3), AbortSignal.abort(), (step) => steps.push(step));
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(steps).toEqual([]);
  });
});
