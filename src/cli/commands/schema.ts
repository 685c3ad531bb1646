/** `zhanbao schema`: the JSON Schema that editors and other validators read, as the package has it. */
import schema from '../../../schema/report.schema.json' with { type: 'json' };
import { EXIT, type Exit, type Io } from '../io.ts';

export function printSchema(io: Io): Exit {
  io.stdout(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.fine;
}
