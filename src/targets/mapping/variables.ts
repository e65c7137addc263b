/** Among values: who is told of an expression that fails. A symbol, so that no expression can name it. */
export const FAILED = Symbol('failed');

/** Values by name. */
export type Values = Readonly<Record<string, unknown>> & { readonly [FAILED]?: (why: string) => void };

/** What an event brings, and beside it what is known of its conversation. Events are many: nothing is copied for each. */
export class Scope {
  readonly own: Variables;
  readonly context: Values;

  constructor(own: Variables, context: Values) {
    this.own = own;
    this.context = context;
  }
}

/** What an expression can name with a "$": `$event`, `$conversation`. */
export type Variables = Values | Scope;

/** The value of that name. */
export function named(variables: Variables, name: string): unknown {
  return variables instanceof Scope ? (named(variables.own, name) ?? variables.context[name]) : variables[name];
}

/** All of them. */
export function valuesOf(variables: Variables): Values {
  return variables instanceof Scope ? { ...variables.context, ...valuesOf(variables.own) } : variables;
}
