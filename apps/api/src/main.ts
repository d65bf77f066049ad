import path from 'node:path';
import { ROOT_FOLDER, runService, type ServiceParts } from '#service';

/** The service: everything is composed in libs/service, and the HTTP application is brought from here. */
await runService(process.env, async (parts: ServiceParts) => {
  // Loaded late, so that a mistake in the configuration or a taken port is told at once.
  const { createApplication } = await import('./application.ts');
  const application = await createApplication({
    ...parts,
    settings: { ...parts.settings, embedFolder: path.join(ROOT_FOLDER, 'dist/embed') },
  });
  return {
    listen: async (port, host) => void (await application.listen(port, host)),
    close: () => application.close(),
    abandon: () => application.getHttpServer().closeAllConnections(),
  };
});
