import type { FastifyRequest } from 'fastify';
import type { Variables } from './query-cost.ts';

/** A GraphQL request that is in order as far as HTTP goes. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName: string | undefined;
}

/** Reads a GraphQL request; undefined: something about it is unusual, and Apollo has to say what. */
export function readRequest(request: FastifyRequest): GraphqlRequest | undefined {
  return request.method === 'GET' ? fromAddress(request.query as Fields) : fromBody(request.body);
}

interface Fields {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

function fromAddress({ query, variables, operationName, extensions }: Fields): GraphqlRequest | undefined {
  if (typeof variables !== 'string') return variables === undefined ? checked({ query, operationName, extensions }) : undefined;
  try {
    return checked({ query, variables: JSON.parse(variables), operationName, extensions });
  } catch {
    return undefined;
  }
}

function fromBody(body: unknown): GraphqlRequest | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? checked(body) : undefined;
}

function checked({ query, variables, operationName, extensions }: Fields): GraphqlRequest | undefined {
  if (typeof query !== 'string' || extensions != null) return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  return { query, variables: (variables ?? {}) as Variables, operationName: operationName ?? undefined };
}
