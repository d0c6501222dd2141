const path = require("node:path");
const webpack = require("webpack");

/** The command line, bundled for Node so that the package runs without its sources. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { soat: "./src/cli/soat.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

module.exports = [cli];
