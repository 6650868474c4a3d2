// `npm run sbom [-- <file>]`: writes what the project is made of as CycloneDX, to dist/sbom.cdx.json where no file is named.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inRoot } from './steps/paths.mjs';
import { say } from './steps/say.mjs';
import { readByHand } from './supply-chain/policy.mjs';
import { billOfMaterials } from './supply-chain/sbom.mjs';

const file = process.argv[2] === undefined ? inRoot('dist', 'sbom.cdx.json') : resolve(process.argv[2]);
const bill = billOfMaterials(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')), readByHand);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
say(`${bill.components.length} components: ${file}`);
