/** Milliseconds of work between two breaths: typing and scrolling must not wait longer. */
const SLICE = 12;

/**
 * Runs steps to their end in short slices, giving the page back its thread between them. Rejects with the signal's
 * reason once that is aborted.
 */
export async function runInSlices<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      onStep(step.value);
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Resolves in a task of its own, after events that wait; unlike a timer it is not held back when used again and again. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
