/** `zhanbao schema`: the JSON Schema for editors and other validators, as contained in the package. */
import schema from '../../../schema/report.schema.json' with { type: 'json' };
import { EXIT, type Exit, type Io } from '../io.ts';

export function printSchema(io: Io): Exit {
  io.stdout(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.fine;
}
