import './young-generation.ts';
import path from 'node:path';
import { ROOT_FOLDER, runService } from '#service';

/** The service: everything is composed in libs/service, and the HTTP application is brought from here. */
await runService(process.env, async (parts) => {
  // Loaded late, so that a mistake in the configuration or a taken port is told at once.
  const [{ createApplication }, { pagesPlugin }, { SystemClock }] = await Promise.all([
    import('./application.ts'),
    import('#pages'),
    import('#features'),
  ]);
  const clock = new SystemClock();
  const pages = pagesPlugin({
    catalogue: parts.catalogue,
    histories: parts.catalogue,
    search: (query) => parts.search.search(query),
    isBackup: (engine) => engine === 'POSTGRESQL',
    publicUrl: parts.settings.publicUrl,
    today: () => clock.today(),
  });
  const application = await createApplication({
    ...parts,
    clock,
    settings: { ...parts.settings, pages, embedFolder: path.join(ROOT_FOLDER, 'dist/embed') },
  });
  return {
    listen: async (port, host) => void (await application.listen(port, host)),
    close: () => application.close(),
    abandon: () => application.getHttpServer().closeAllConnections(),
  };
});
