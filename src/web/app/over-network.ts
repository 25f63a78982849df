/** Whether this page came over a network, as on a phone, and not from the very machine that keeps the book. */
export const isOverNetwork = (): boolean => !/^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);
