// What the service is and where its parts are, as a client reads it first.

import { propertySettings } from './extend.ts';
import { previewSize } from './preview.ts';
import { mostQueries } from './query.ts';
import { entityTypes } from './types.ts';

/** Ids are the same wherever a graph is served: they are told by a name, not by an address. */
const identifierSpace = 'urn:entente:id:';
const schemaSpace = 'urn:entente:type:';

/**
 * The service manifest of the Reconciliation Service API 0.2.
 * @param address where the service is reached, such as `http://127.0.0.1:4000/reconcile`
 */
export function manifest(address: string): object {
  const preview = `${address}/preview?id={{id}}`;
  const suggest = (what: string) => ({ service_url: address, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Entente: actors and issues',
    identifierSpace,
    schemaSpace,
    view: { url: preview },
    preview: { url: preview, ...previewSize },
    defaultTypes: entityTypes.filter(({ broader }) => broader === undefined).map(({ id, name }) => ({ id, name })),
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: address, service_path: '/properties' },
      property_settings: propertySettings,
    },
    batchSize: mostQueries,
  };
}
