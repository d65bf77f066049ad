/** A list of names as the object that GraphQL enumerations are registered from. */
export function enumOf<const N extends readonly string[]>(names: N): { readonly [K in N[number]]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in N[number]]: K };
}
