import type { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { meant, type Path, raise, type Source } from './place.ts';

type Issue = z.core.$ZodIssue;

/** The file's value as its schema has it, defaults filled in. @throws IrateError with every mistake of shape */
export function shaped<S extends z.ZodType>(schema: S, source: Source): z.output<S> {
  const result = schema.safeParse(source.value);
  if (!result.success) raise(result.error.issues.flatMap((issue) => troubles(issue, [], schema, source)));
  return result.data!;
}

function troubles(issue: Issue, base: Path, schema: z.ZodType, source: Source): IrateError[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearest(issue.errors).flatMap((inner) => troubles(inner, path, schema, source));
  }
  const where = path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, path, source.value);
      return new IrateError(
        'unknown_key',
        `${path.length > 0 ? `${where} has` : 'there is'} no key "${key}"`,
        source.place([...path, key], true),
        meant(key, known),
      );
    });
  }
  const missing = /^invalid_(type|value)$/.test(issue.code) && valueAt(source.value, path) === undefined;
  const message = missing ? `${where} is missing` : `${where}: ${lowered(issue.message)}`;
  const remedy = missing ? `Add "${String(path.at(-1))}:" here.` : remedyOf(issue, valueAt(source.value, path));
  return [new IrateError(missing ? 'missing_key' : 'bad_value', message, source.place(path), remedy)];
}

/** Of the ways in which a value could have been meant, the one that it misses by least. */
function nearest(ways: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, { code, path }) => {
      // A wrong `kind` says that another form was meant; a wrong type at the root too.
      if (code === 'invalid_value' && path.at(-1) === 'kind') return sum + 100;
      return sum + (path.length === 0 && code === 'invalid_type' ? 50 : 1);
    }, 0);
  return [...ways].sort((a, b) => cost(a) - cost(b))[0]!;
}

function remedyOf(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return typeof value === 'string' ? meant(value, known) : `Write one of: ${known.join(', ')}.`;
  }
  if (issue.code === 'invalid_key') return 'Use another name for this key.';
  if (issue.code === 'invalid_type') {
    const quoted = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return quoted ? `Put quotes around it: '${String(value)}'.` : `Write a value of type ${issue.expected}.`;
  }
  return 'Change the value so that it fits.';
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** The keys that the schema has at a path. */
function keysAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  let at: readonly z.ZodType[] = [schema];
  for (const key of path) at = at.flatMap((one) => inside(one, key));
  const kind = (valueAt(value, path) as { kind?: unknown } | null | undefined)?.kind;
  return [...new Set(at.flatMap((one) => keysOf(one, kind)))];
}

function inside(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  const { def } = bare(schema);
  if (def.type === 'object') return def.shape?.[key as string] ? [def.shape[key as string]!] : [];
  if (def.type === 'array') return [def.element!];
  if (def.type === 'record') return [def.valueType!];
  if (def.type === 'union') return def.options!.flatMap((option) => inside(option, key));
  return [];
}

function keysOf(schema: z.ZodType, kind: unknown): string[] {
  const { def } = bare(schema);
  if (def.type === 'union') return def.options!.flatMap((option) => keysOf(option, kind));
  if (def.type === 'record' && def.keyType)
    return bare(def.keyType).def.entries ? Object.keys(bare(def.keyType).def.entries!) : [];
  if (def.type !== 'object') return [];
  const literal = def.shape?.['kind'];
  if (literal && kind !== undefined && !literal.safeParse(kind).success) return [];
  return Object.keys(def.shape ?? {});
}

/** What lies under optional and default. */
function bare(schema: z.ZodType): { def: Definition } {
  const { def } = schema as unknown as { def: Definition };
  return def.innerType ? bare(def.innerType) : { def };
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
}
