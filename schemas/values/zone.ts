/** The time zone of every local date and hour. */

/** All days and hours that people read are of this zone; instants are stored in UTC. */
export const zone = 'Europe/Madrid';
