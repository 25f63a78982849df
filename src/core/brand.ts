declare const brand: unique symbol;

/** A base type that must not be mixed with others of the same shape: a birthday is not an instant. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
