/** Where to go after signing in: a path of this site, never another one. */
export const safeReturn = (then: string | null) =>
  then && /^\/(?![/\\])/.test(then) && !then.startsWith('/sign-') ? then : '/';
