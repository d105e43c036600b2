// Writes the values of PyYAML's corpus as js-yaml dumps them, with what js-yaml reads.
//
//     node Scripts/yaml-corpus.js < Tests/FrontMatterTests/Fixtures/pyyaml.jsonl \
//       > Tests/FrontMatterTests/Fixtures/js-yaml.jsonl
//
// Needs js-yaml 4 (`npm install js-yaml`, or Debian's node-js-yaml).
const yaml = require("js-yaml");
const lines = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
const styles = [
  {}, { lineWidth: 30 }, { lineWidth: -1 }, { flowLevel: 1 }, { flowLevel: 0 }, { noArrayIndent: true },
  { quotingType: '"', forceQuotes: true }, { indent: 4, lineWidth: 40 }, { condenseFlow: true, flowLevel: 1 },
];
lines.slice(0, 80).forEach((line, index) => {
  const style = styles[index % styles.length];
  const dumped = yaml.dump(JSON.parse(line).value, { ...style, noRefs: true });
  // Every scalar as its letters, whatever a schema would guess of it.
  const value = yaml.load(dumped, { schema: yaml.FAILSAFE_SCHEMA });
  console.log(JSON.stringify({ style: JSON.stringify(style), yaml: dumped, value }));
});
