// Draws every page of every process with bpmn-js: docs/pictures/<process>.svg, and
// docs/pictures/<process>-<subprocess>.svg for each collapsed subprocess.
// `--png DIR` also writes what a browser shows, to look at.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pictures = join(root, 'docs', 'pictures');
const pngFlag = process.argv.indexOf('--png');
const pngs = pngFlag > 0 ? process.argv[pngFlag + 1] : null;

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const onPath = (process.env.PATH ?? '').split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)));
  const found = [process.env.MUSHJUL_CHROMIUM, ...onPath].find(path => path && existsSync(path));
  if (!found) {
    throw new Error('No Chromium found: install it (apt-get install chromium) or set MUSHJUL_CHROMIUM.');
  }
  return found;
}

/** The pages of one model, drawn in the browser: name of the subprocess ('' for the process) and SVG. */
async function draw(page, xml) {
  return page.evaluate(async xml => {
    document.body.innerHTML = '<div id="canvas" style="width: 2000px; height: 1200px"></div>';
    const viewer = new window.BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(xml);
    if (warnings.length) {
      throw new Error(warnings.map(warning => warning.message).join('\n'));
    }
    const canvas = viewer.get('canvas');
    const pages = [];
    for (const plane of canvas.getRootElements()) {
      canvas.setRootElement(plane);
      const { svg } = await viewer.saveSVG();
      pages.push({ name: plane.id.includes('_') ? plane.id.replace(/^subProcess_|_plane$/g, '') : '', svg });
    }
    viewer.destroy();
    return pages;
  }, xml);
}

/** The same drawing gives the same file, one element a line, on white. */
function tidy(svg) {
  const markers = [...new Set(svg.match(/marker-\w+/g))];
  const [, x, y, width, height] = svg.match(/viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/);
  return markers
    .reduce((text, marker, index) => text.replaceAll(marker, `marker-${index + 1}`), svg)
    .replace(/<g class="djs-group">/, `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>$&`)
    .replace(/-?\d+\.\d{3,}/g, number => String(Math.round(number * 100) / 100))
    .replace(/<g class="djs-(group|element)/g, '\n$&')
    .trimEnd() + '\n';
}

async function photograph(page, svg, path) {
  const [, width, height] = svg.match(/width="([\d.]+)" height="([\d.]+)"/);
  await page.setViewportSize({ width: Math.ceil(width) + 40, height: Math.ceil(height) + 40 });
  await page.setContent(`<body style="margin: 20px; background: white">${svg.slice(svg.indexOf('<svg'))}</body>`);
  await page.screenshot({ path });
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  const models = (await readdir(join(root, 'processes'))).filter(file => file.endsWith('.bpmn')).sort();
  await mkdir(pictures, { recursive: true });
  for (const model of models) {
    await page.setContent('<body></body>');
    await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
    const xml = await readFile(join(root, 'processes', model), 'utf8');
    const drawn = await draw(page, xml).catch(error => {
      throw new Error(`${model}: ${error.message}`);
    });
    for (const { name, svg } of drawn) {
      const file = basename(model, '.bpmn') + (name && `-${name}`);
      await writeFile(join(pictures, `${file}.svg`), tidy(svg));
      if (pngs) {
        await mkdir(pngs, { recursive: true });
        await photograph(page, svg, join(pngs, `${file}.png`));
      }
      console.log(`docs/pictures/${file}.svg`);
    }
  }
} finally {
  await browser.close();
}
