import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice keeps the results that a file of another program states, unless its profile says 0, always calculate. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** An .xlsx file as LibreOffice writes it after calculating every formula anew; throws where it is not installed. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "soat-calc-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const options = ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const conversion = ["--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "book.xlsx")];
    execFileSync("soffice", [...options, ...conversion], { stdio: "pipe" });
    return new Uint8Array(readFileSync(join(folder, "out", "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
