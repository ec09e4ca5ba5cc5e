/**
 * The day of the build, `YYYY-MM-DD` in UTC. `BUILD_DATE` sets it, so that a build can be
 * repeated to the byte.
 */
export const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
