import { chromium } from 'playwright';

const [url, ...rest] = process.argv.slice(2);
const opt = (n) => { const i = rest.indexOf('--' + n); return i < 0 ? null : rest[i + 1]; };
const WORDS = {
  reject: /^(reject all|decline|only necessary|alle ablehnen|nur notwendige|tout refuser|rechazar todo|rifiuta)/i,
  accept: /^(accept all|agree|alle akzeptieren|tout accepter|aceptar todo|accetta)/i,
};
const own = new URL(url).hostname.split('.').slice(-3).join('.');

async function visit(mode) {
  const browser = await chromium.launch();
  const ctx = await browser.newContext();
  const page = await ctx.newPage();
  const third = new Set();
  page.on('request', (r) => {
    const h = new URL(r.url()).hostname;
    if (!h.endsWith(own)) third.add(h);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (mode !== 'none') {
    const sel = opt(mode);
    const b = sel ? page.locator(sel) : page.getByRole('button', { name: WORDS[mode] });
    await b.first().click({ timeout: 5000 }).catch(() => console.error(`no ${mode} button found`));
    await page.waitForTimeout(3000);
  }
  const cookies = await ctx.cookies();
  const storage = await page.evaluate(() => Object.keys(localStorage));
  await page.screenshot({ path: `consent-${mode}.png`, fullPage: false });
  await browser.close();
  return { cookies, storage, third: [...third] };
}

for (const mode of ['none', 'reject', 'accept']) {
  const r = await visit(mode);
  console.log(`\n## ${mode}`);
  for (const c of r.cookies) {
    const days = c.expires > 0 ? Math.round((c.expires - Date.now() / 1000) / 86400) + ' d' : 'session';
    console.log(`| ${c.name} | ${c.domain} | ${days} |`);
  }
  console.log('storage:', r.storage.join(', ') || '-');
  console.log('third parties:', r.third.sort().join(', ') || '-');
}
