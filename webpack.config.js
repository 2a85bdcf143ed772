/**
 * Three ways to run it:
 *   npm start       serves the preview page, the pane and the sample workbook from memory (PORT, default 3000)
 *   npm run build   makes dist/: the add-in as it is deployed. Parameters: ORIGIN, where it will be served from;
 *                   OFFICE_JS_URL, where office.js comes from (Microsoft's CDN unless you host it yourself)
 *   npm run browser starts the same server on a free port for the browser tests
 */
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
// The package's main file also loads telemetry, which it does not list among its dependencies.
import { parseNumber } from 'office-addin-cli/lib/parse.js';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const DEFAULT_ORIGIN = 'https://localhost:3000';
const origin = (process.env.ORIGIN ?? DEFAULT_ORIGIN).replace(/\/+$/, '');
const officeJs = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The first load of the task pane, gzipped: our code and its libraries, without office.js. */
const FIRST_LOAD_LIMIT_KB = 200;

/** One of them is loaded as soon as Office tells the language. */
const LANGUAGE_CHUNKS = ['words-ru', 'words-en'];

const importTypeScript = (path) => tsImport(path, import.meta.url);

const importWords = async () => {
  const [{ ru }, { en }] = await Promise.all([importTypeScript('./src/i18n/ru/index.ts'), importTypeScript('./src/i18n/en/index.ts')]);
  return { ru, en };
};

/** Puts JSON that TypeScript code describes beside the bundle: the metadata of custom functions, one file per language. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadataPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadataPlugin', stage }, async () => {
        try {
          await this.emit(compilation);
        } catch (error) {
          // A half-written file must not end `npm start`: it compiles again at the next change.
          compilation.errors.push(new webpack.WebpackError(`functions.*.json: ${error.message}`));
        }
      });
    });
  }

  async emit(compilation) {
    const [{ functionsMetadata }, words] = await Promise.all([importTypeScript('./src/functions/metadata.ts'), importWords()]);
    for (const [language, texts] of Object.entries(words)) {
      compilation.emitAsset(`functions.${language}.json`, new webpack.sources.RawSource(JSON.stringify(functionsMetadata(texts), null, 2)));
    }
  }
}

/** Fails the build when what the pane loads before it can be used weighs more than it may. */
class FirstLoadBudgetPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoadBudgetPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadBudgetPlugin', stage }, (assets) => {
        const weigh = (names) => names.reduce((sum, name) => sum + gzipSync(assets[name].buffer()).length, 0);
        // The pane shows nothing without its language, of which the heaviest counts.
        const languages = LANGUAGE_CHUNKS.map((name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? []);
        if (languages.some((names) => names.length === 0)) compilation.errors.push(new webpack.WebpackError(`Not every language is a part of its own: ${LANGUAGE_CHUNKS.join(', ')}`));
        const heaviest = languages.reduce((heavy, names) => (weigh(names) > weigh(heavy) ? names : heavy), []);
        const scripts = [...new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()).concat(heaviest))];
        const bytes = weigh(scripts);
        const told = `${(bytes / 1024).toFixed(1)} of ${FIRST_LOAD_LIMIT_KB} KB gzipped: ${scripts.join(', ')}`;
        if (bytes > FIRST_LOAD_LIMIT_KB * 1024) compilation.errors.push(new webpack.WebpackError(`The task pane is too heavy: ${told}`));
        else compilation.getLogger('FirstLoadBudgetPlugin').info(told);
      });
    });
  }
}

const contentSecurityPolicy = (scriptOrigins) =>
  [
    "default-src 'self'",
    `script-src 'self' ${scriptOrigins.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "worker-src 'self'",
  ].join('; ');

const originsOf = (url) => (/^https?:/.test(url) ? [new URL(url).origin] : []);

/** A page whose scripts are loaded in the order given; a name in `entries` is a bundle, anything else an address. */
const page = ({ filename, template, scripts, entries, words }) =>
  new HtmlPlugin({
    filename,
    template,
    inject: false,
    hash: true,
    minify: false,
    chunks: entries,
    templateParameters: (_compilation, assets) => ({
      ...words,
      csp: contentSecurityPolicy(scripts.flatMap(originsOf)),
      scripts: scripts.map((script) => assets.js.find((file) => file.split('?')[0].endsWith(`/${script}.js`) || file.split('?')[0] === `${script}.js`) ?? script),
    }),
  });

const manifestFor = (content) => content.toString().replaceAll(DEFAULT_ORIGIN, origin);

const shipped = [
  { from: 'manifest.xml', transform: manifestFor },
  { from: 'assets', to: 'assets', globOptions: { ignore: ['**/samples/**', '**/screenshots/**'] } },
];

/** Served by `npm start` only: the samples, and Microsoft's Excel client, which its licence lets us develop with but not hand on. */
const served = [
  { from: 'assets/samples', to: 'samples' },
  { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', to: 'office/excel.js', info: { minimized: true } },
];

const previewPages = (words) => [
  page({ filename: 'index.html', template: 'src/local/preview/preview.html', scripts: ['preview'], entries: ['preview'], words }),
  page({
    filename: 'preview-pane.html',
    template: 'src/taskpane/taskpane.html',
    scripts: ['watchdog', 'office/excel.js', 'preview-office', 'taskpane'],
    entries: ['watchdog', 'preview-office', 'taskpane'],
    words,
  }),
  // the pane alone, with Excel in another thread: for `npm run bench -- pane`
  page({
    filename: 'bench-pane.html',
    template: 'src/taskpane/taskpane.html',
    scripts: ['watchdog', 'office/excel.js', 'bench-office', 'taskpane'],
    entries: ['watchdog', 'bench-office', 'taskpane'],
    words,
  }),
];

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export default async (env, { mode }) => {
  const production = mode === 'production';
  const preview = Boolean(env.WEBPACK_SERVE);
  const words = await importWords();
  return {
    mode,
    devtool: production ? false : 'source-map',
    entry: {
      watchdog: './src/taskpane/watchdog.ts',
      taskpane: ['./src/functions/index.ts', './src/taskpane/index.tsx'],
      ...(preview && { preview: './src/local/preview/index.tsx', 'preview-office': './src/local/preview/officeInPane.ts', 'bench-office': './src/local/bench/officeInBench.ts' }),
    },
    output: { filename: '[name].js', chunkFilename: '[name].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2020', transform: { react: { runtime: 'automatic', development: false } } } },
        },
        // the sample workbook, for Excel to open: a part of the add-in of its own, in base64 as Excel takes it
        { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (bytes) => bytes.toString('base64') } },
      ],
    },
    plugins: [
      page({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html', scripts: ['watchdog', officeJs, 'taskpane'], entries: ['watchdog', 'taskpane'], words }),
      ...(preview ? previewPages(words) : []),
      new CopyPlugin({ patterns: preview ? [...shipped, ...served] : shipped }),
      new FunctionsMetadataPlugin(),
      ...(production ? [new FirstLoadBudgetPlugin()] : []),
    ],
    // The preview is for trying the add-in on real workbooks: React as users get it, many times faster than its development build.
    optimization: { nodeEnv: 'production' },
    performance: false,
    devServer: {
      port: parseNumber(process.env.PORT ?? '3000', 'PORT must be a number.'),
      host: 'localhost',
      hot: false,
      static: false,
      open: hasDisplay && !process.env.CI,
      client: { overlay: false, logging: 'warn' },
    },
  };
};
