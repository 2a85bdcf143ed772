/** In a page: the client has been loaded by a script tag, and only needs its surroundings and a host. */
export { ALL_API_SETS, connectHost, defineOffice as installOffice } from './client';
export type { Associations, ConnectedHost } from './client';
