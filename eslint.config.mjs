import js from "@eslint/js";
import jest from "eslint-plugin-jest";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The arrows of docs/architecture: taskpane, commands, cli -> excel | files -> core. */
const mayNotImport = {
  core: ["excel", "files", "taskpane", "commands", "cli", "workbench"],
  files: ["excel", "taskpane", "commands", "cli", "workbench"],
  excel: ["files", "taskpane", "commands", "cli", "workbench"],
  taskpane: ["files", "commands", "cli", "workbench"],
  commands: ["files", "cli", "workbench"],
  cli: ["excel", "taskpane", "commands", "workbench"],
  workbench: ["excel", "taskpane", "commands", "cli"],
};

const direction = Object.entries(mayNotImport).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${others.join("|")})(/|$)`,
            message: `src/${folder} may not import this layer.`,
          },
          ...(folder === "core"
            ? [
                {
                  regex: "^(?!\\.{1,2}/|(zod|big\\.js|read-vietnamese-number|excel-formula-tokenizer)$)",
                  message: "src/core imports only itself, zod and small pure libraries.",
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 20],
      "no-console": "error",
    },
  },
  ...direction,
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/excel/**", "src/workbench/office/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
          name,
          message: "Only src/excel talks to Office.",
        })),
      ],
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text from cells is only ever a text node.",
        },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "parseFloat", message: "Read numbers with core/text, which knows Vietnamese notation." },
        { name: "setTimeout", message: "core is synchronous." },
        { name: "console", message: "core is silent." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core has no clock." },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "core has no clock.",
        },
        {
          selector: "FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]",
          message: "core is synchronous.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    ignores: ["test/e2e/**"],
    plugins: { jest },
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*"] }],
      "jest/no-conditional-expect": "off",
    },
  },
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.js"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        process: "readonly",
        URL: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["bench/**/*.ts", "scripts/**/*.ts"], rules: { "no-console": "off" } },
  prettier,
);
