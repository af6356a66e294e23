// Opens each HTML file named on the command line in the installed Chromium and checks what a reader relies on:
// axe finds no fault, nothing is fetched, nothing is wider than the page, and it prints as A4.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const A4 = { width: 595, height: 842 }; // points
let failed = 0;

function report(file, what, good, detail = '') {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${file}: ${what}${good || !detail ? '' : `\n     ${detail}`}`);
  if (!good) failed++;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: flags });
for (const file of process.argv.slice(2)) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, bypassCSP: true });
  const fetched = [];
  page.on('request', (request) => { if (!request.url().startsWith('file:')) fetched.push(request.url()); });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  report(file, `axe: ${result.violations.length} faults in ${result.passes.length} rules that apply`,
    result.violations.length === 0 && result.passes.length > 10,
    result.violations.map((v) => `${v.id}: ${v.help} (${v.nodes.length}) ${v.nodes[0].html.slice(0, 160)}`).join('\n     '));
  report(file, 'fetches nothing', fetched.length === 0, fetched.join(' '));
  for (const width of [1100, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    report(file, `fits a window of ${width} pixels`, wide <= 0, `${wide} pixels too wide`);
  }
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf);
  report(file, 'prints on A4', Boolean(box) && Math.abs(box[1] - A4.width) < 2 && Math.abs(box[2] - A4.height) < 2,
    box ? box[0] : 'no page');
  await page.close();
}
await browser.close();
if (failed > 0) process.exit(1);
