import { randomUUID } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";

/** Whether something stands at a path. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file that was not there before; with `force` in one step in the place of one that may be. Either way no
 * half-written file is left behind.
 */
export async function writeNew(path: string, content: Uint8Array | string, force: boolean): Promise<void> {
  const place = force ? `${path}.${randomUUID()}` : path;
  const handle = await open(place, "wx");
  try {
    await handle.writeFile(content).finally(() => handle.close());
    if (force) await rename(place, path);
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
}
