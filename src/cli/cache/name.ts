/** The cache's file where no other is named. */
export const cacheName = '.pulihcache';
