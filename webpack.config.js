const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
};

/** The command line, bundled for Node so that the package runs without its sources. */
const cli = {
  ...typescript,
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { soat: "./src/cli/soat.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), clean: true },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

/** The benchmark, bundled as the product is: measured is what users run. */
const bench = {
  ...typescript,
  name: "bench",
  mode: "production",
  target: "node20",
  entry: { bench: "./bench/bench.ts", memory: "./bench/memory.ts" },
  output: { path: path.resolve(__dirname, "dist/bench"), clean: true },
  optimization: { minimize: false },
};

module.exports = [cli, bench];
