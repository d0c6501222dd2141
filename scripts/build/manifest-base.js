/** Where the manifest in the repository says that the add-in is: this computer, with its own certificate. */
const DEFAULT_BASE = "https://localhost:3000/";

/**
 * A base address as the manifest needs it, ending in a slash. Throws on what Office would not load.
 * @param {string} base
 * @returns {string}
 */
function readBase(base) {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (!url || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `base: "${base}" is no https address of a folder, such as https://intranet.example.vn/soat/`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * The manifest with all its addresses under another base.
 * @param {string} manifest
 * @param {string} base
 * @returns {string}
 */
function withBase(manifest, base) {
  return manifest.replaceAll(DEFAULT_BASE, readBase(base));
}

module.exports = { DEFAULT_BASE, readBase, withBase };
