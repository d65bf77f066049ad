import { FastifyAdapter } from '@nestjs/platform-fastify';

/** Nest's adapter, without what Nest would put over the service's own answers: its 404, its error bodies, its middleware engine. */
export class ServiceAdapter extends FastifyAdapter {
  override async init(): Promise<void> {}

  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }

  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance();
  }
}
