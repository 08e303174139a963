import { readEmbeddedPlace, readSettings } from '../platform/settings.ts';
import { EmbeddedStart } from './start-embedded.ts';
import { startProduction } from './start-production.ts';
import { Shutdown } from './shutdown.ts';

// `pnpm start`, and with --dev `pnpm dev`.
const shutdown = new Shutdown();
shutdown.listen();
try {
  const place = readEmbeddedPlace();
  if (place) await EmbeddedStart.run(place, process.argv.includes('--dev'), shutdown);
  else await startProduction(readSettings(), shutdown);
} catch (error) {
  shutdown.fail(error);
}
