const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Prints how much JavaScript a page loads before it shows anything, and fails the build when it is over the limit
 * (bytes after gzip).
 */
class FirstLoadBudget {
  constructor({ entry, gzipLimit }) {
    this.entry = entry;
    this.gzipLimit = gzipLimit;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstLoadBudget", (compilation) => {
      const files = compilation.entrypoints
        .get(this.entry)
        .getFiles()
        .filter((file) => file.endsWith(".js"));
      const size = files.reduce((sum, file) => sum + gzipSync(emitted(compiler, file)).length, 0);
      const text = `${this.entry}: first JavaScript ${kB(size)} gzip of ${kB(this.gzipLimit)} allowed`;
      process.stderr.write(`${text}\n`);
      if (size > this.gzipLimit) compilation.errors.push(new Error(text));
    });
  }
}

/** A file as it was written; a build's memory of it is gone by then. */
function emitted(compiler, file) {
  return compiler.outputFileSystem.readFileSync(path.join(compiler.outputPath, file));
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

module.exports = { FirstLoadBudget };
