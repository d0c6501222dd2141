const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
const { CONTENT_SECURITY_POLICY } = require("./scripts/build/content-security-policy");
const { FirstLoadBudget } = require("./scripts/build/first-load-budget");
const { DEFAULT_BASE, readBase, withBase } = require("./scripts/build/manifest-base");

const typescript = {
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "swc-loader" },
      {
        test: /\.tsx$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
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

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The pane's page; `officeScripts` are where it finds Office: Microsoft's, or the workbench's stand-in. */
const panePage = (filename, officeScripts) =>
  new HtmlWebpackPlugin({
    template: "./src/taskpane/taskpane.html",
    filename,
    officeScripts,
    meta: { csp: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY } },
  });

/**
 * The add-in, as any static https server can serve it: pane and ribbon commands, icons, manifest.
 * `--env base=https://…/` sets where it will stand; `--env preview` adds the page that the workbench shows.
 */
const addin = async ({ base = DEFAULT_BASE, preview = false, sideload = false }) => ({
  ...typescript,
  name: "addin",
  mode: "production",
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: { taskpane: ["./src/commands/main.ts", "./src/taskpane/main.tsx"] },
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    clean: true,
  },
  performance: false,
  plugins: [
    panePage("taskpane.html", [OFFICE_JS]),
    ...(preview ? [panePage("preview/taskpane.html", ["excel-web-16.00.js", "office.js"])] : []),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        { from: "manifest.xml", transform: (xml) => withBase(xml.toString(), readBase(base)) },
      ],
    }),
    new FirstLoadBudget({ entry: "taskpane", gzipLimit: 200_000 }),
  ],
  devServer: {
    port: 3000,
    hot: false,
    liveReload: false,
    server: sideload ? { type: "https", options: await trustedCertificate() } : "http",
  },
});

/** The certificate that Excel on this computer trusts; made and installed when there is none. */
function trustedCertificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

/** The workbench: a page with a spreadsheet that hosts the pane where there is no Excel. */
const workbench = {
  ...typescript,
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    workbench: "./src/workbench/main.ts",
    office: { import: "./src/workbench/office/main.ts", filename: "preview/office.js" },
  },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    filename: "workbench/[name].[contenthash].js",
    assetModuleFilename: "workbench/[name].[contenthash][ext]",
    clean: true,
  },
  optimization: { minimize: false },
  performance: false,
  plugins: [
    new HtmlWebpackPlugin({ template: "./src/workbench/index.html", chunks: ["workbench"] }),
    new MiniCssExtractPlugin({ filename: "workbench/[name].[contenthash].css" }),
    new CopyPlugin({
      patterns: [
        { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", to: "preview/" },
        { from: "assets/icons/*.svg", to: "assets/icons/[name][ext]" },
        { from: "assets/samples/*.xlsx", to: "assets/samples/[name][ext]" },
      ],
    }),
  ],
};

module.exports = [cli, bench, addin, workbench];
