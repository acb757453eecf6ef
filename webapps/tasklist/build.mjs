// Bundles the renderer for Tasklist (one AMD file) and for the pages under /mus (an ES module), with
// their style sheet, into dist/ in the layout of the class path.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { formJs } from './build/form-js.mjs';

const out = new URL('dist/', import.meta.url).pathname;
const tasklist = `${out}META-INF/resources/webjars/camunda/app/tasklist`;
const mus = `${out}static/mus/assets`;

const common = {
  bundle: true,
  minify: true,
  write: false,
  target: ['chrome111', 'firefox113', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // libraries must not see Tasklist's module loader
  define: { define: 'undefined', 'process.env.NODE_ENV': '"production"' },
  plugins: [formJs],
};

async function bundle(options) {
  const { outputFiles: [file] } = await esbuild.build({ ...common, ...options });
  return file.text;
}

async function put(folder, name, text) {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}`, text);
  const size = (n) => `${(n / 1024).toFixed(1)} kB`;
  console.log(`${name}: ${size(Buffer.byteLength(text))}, gzip ${size(gzipSync(text).length)}`);
}

await rm(out, { recursive: true, force: true });
await put(`${tasklist}/scripts`, 'mushjul-forms.js', await bundle({
  entryPoints: ['src/tasklist.js'],
  format: 'iife',
  globalName: 'mushjulForms',
  footer: {
    js: "define('mushjul-forms',['angular'],function(angular){mushjulForms.register(angular)});",
  },
}));
await put(mus, 'mus-forms.js', await bundle({ entryPoints: ['src/mus.js'], format: 'esm' }));

const styles = (name) => bundle({ entryPoints: [`src/styles/${name}.css`], plugins: [] });
await put(`${tasklist}/styles`, 'mushjul-forms.css', await styles('forms'));
await put(mus, 'mus-forms.css', await styles('mus'));
