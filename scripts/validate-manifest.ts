import { OfficeAddinManifest } from "office-addin-manifest";
import { validateManifest } from "office-addin-manifest/lib/validate";

/** Asks Microsoft's online service to judge the manifest (a path, by default the repository's own). */
void validate(process.argv[2] ?? "manifest.xml");

async function validate(path: string): Promise<void> {
  await OfficeAddinManifest.readManifestFile(path);
  const result = await validateManifest(path).catch((error: unknown) => error as Error);
  if (result instanceof Error) {
    console.log(`not run: the validation service could not be reached (${result.message})`);
    return;
  }
  console.log(JSON.stringify(result.report, null, 2));
  process.exitCode = result.isValid ? 0 : 1;
}
