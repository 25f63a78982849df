/** What each number of a tree of numbers is called: one word for each, and the compiler counts them. */
export type Words<Numbers> = Numbers extends number | readonly unknown[]
  ? string
  : { readonly [Key in keyof Numbers]: Words<Numbers[Key]> };

export type WordTree = string | { readonly [key: string]: WordTree };
