/** What is known of a platform: the settings of an adapter, over which the user's own are laid. */
export interface Preset {
  /** What of the platform it speaks to, and what the address is. */
  readonly about: string;
  /** What must be given under `vars`, or as a key of the target. */
  readonly needs: readonly string[];
  readonly target: Readonly<Record<string, unknown>> & { readonly kind: string };
}
