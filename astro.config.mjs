import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { devPages } from './src/integrations/dev-pages.ts';
import {
  bundleInlineScript,
  bundleLiveScript,
  checkFolder,
  liveScripts,
  SUPPORTED,
} from './src/integrations/scripts.ts';
import { hashInline } from './src/hosting/content-policy.ts';
import { licences } from './src/integrations/licences.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { isListedAddress, readSiteUrl } from './src/hosting/addresses.ts';

// A build asks no other machine for anything, and tells none of itself.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

orEnd(checkFolder);
const site = orEnd(() => readSiteUrl(process.env.SITE_URL || 'https://local-help.example'));
if (!process.env.SITE_URL)
  console.warn(`SITE_URL is not set: canonical addresses and the sitemap name ${site}`);
const headScript = await bundleInlineScript('src/browser/head.ts');
const beginScript = await bundleInlineScript('src/browser/begin.ts');
const beginQuestionsScript = await bundleInlineScript('src/browser/begin-questions.ts');
const meantScript = await bundleInlineScript('src/browser/find-meant.ts');
const openScript = await bundleInlineScript('src/browser/open-now.ts');
const finder = await bundleLiveScript('finder', 'src/islands/finder/Finder.tsx');
const questionnaire = await bundleLiveScript(
  'questionnaire',
  'src/islands/questionnaire/Questionnaire.tsx',
);

export default defineConfig({
  site,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default of this version glues words together that stand on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    liveScripts([finder, questionnaire]),
    sitemap({ filter: (page) => isListedAddress(new URL(page).pathname) }),
    licences([finder, questionnaire]),
    hostingFiles(),
    devPages(),
  ],
  // The highlighter's styles would clash with the content security policy, and no page shows code.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ],
      scriptDirective: {
        hashes: [headScript, beginScript, beginQuestionsScript, meantScript, openScript].map(
          hashInline,
        ),
      },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    build: { cssTarget: SUPPORTED },
    // No style has light-dark(), which would bring properties to each page.
    css: { lightningcss: { exclude: Features.LightDark } },
    define: {
      __HEAD_SCRIPT__: JSON.stringify(headScript),
      __BEGIN_SCRIPTS__: JSON.stringify({
        finder: beginScript,
        questionnaire: beginQuestionsScript,
      }),
      __MEANT_SCRIPT__: JSON.stringify(meantScript),
      __OPEN_SCRIPT__: JSON.stringify(openScript),
      __LIVE_SCRIPTS__: JSON.stringify({
        finder: finder.address,
        questionnaire: questionnaire.address,
      }),
    },
  },
});

/** What a step returns, or the end of the build in one sentence. */
function orEnd(step) {
  try {
    return step();
  } catch ({ message }) {
    console.error(message);
    process.exit(1);
  }
}
