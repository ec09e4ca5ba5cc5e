/**
 * Codes that are dialled as they are and that the numbering plan's metadata does not list:
 * emergency, police, health, Samaritans, text relay and Shout's text number.
 */
export const SHORT_CODES: readonly string[] = ['999', '101', '111', '116123', '18000', '85258'];
