import { AMBIGUOUS_ABBREVIATIONS } from './abbreviations';
import { AMBIGUOUS_NOUNS } from './everyday-nouns';
import { AMBIGUOUS_LANGUAGES } from './languages';
import { CAPITAL, CAPITALS, listedTool, type NameRule, tool } from './name-rule';
import { AMBIGUOUS_SOFT_SKILLS } from './soft-skills';
import { AMBIGUOUS_TOOLS } from './tools';
import { AMBIGUOUS_WORDS } from './words';

/** Names that mean the tool only in a list of tools, or beside a word that speaks of tools. */
const LISTED =
  'arrow assembly aurora beam braintrust chroma comet comprehend consul cucumber cypress dart ' +
  'domino domo druid falcon feast flax heap hex impala loki luigi mage modal mode mojo ' +
  'nomad packer pig poetry prophet puppet replicate robyn segment sentry singer soda stitch storm ' +
  'vault windsurf ' +
  'amba ada akamai akka alibi apollo astro atlantis axolotl babel backstage bamboo behave boost bootstrap buck ' +
  'bun calico captum coalesce contentful crystal cue dapper darts detox dopamine drupal eigen electron ' +
  'eloqua ember encord envoy equinox espresso expo faust feather fiber firebird fortify gatsby gin graphite ' +
  'guidance gulp halide hapi harness honeycomb hypothesis imperva insomnia instructor iterable jasmine jest ' +
  'kaggle karate karma karpenter koa leaflet lisp lit lucid maple materialize merlin mesa mocha newman nim ' +
  'nix octave optax outlines pact pants parcel percona phoenix photon prettier prisma qwik racket rapid7 ' +
  'razor realm remix rocket rollup runway salt sanity seurat sketch soap spanner tekton tilt tines turso ' +
  'unleash velero volcano xray zephyr zig zoom ' +
  'aladdin apex cadence caddy calypso capacitor chronos citus copernicus cromwell cube delphi devin discord elm fabric ' +
  'fiji flux foxglove gherkin gong gremlin haystack houdini hydra hyperion jetty kaolin kiro lovable mamba mermaid mimir mural ' +
  'neon nuke obsidian petrel pillow presidio ruff solido struts tempo thrift tornado tosca vitis word zeppelin ' +
  'evidently gemma ';

/** Names that mean the tool wherever they begin with a capital. */
const CAPITALISED =
  'aider argo avro blender bokeh caffe celery codex gemini marketo maven mistral perl polars ' +
  'pulsar snowplow svelte triton vespa vite ' +
  'braze concourse grok iceberg intercom jekyll marimo posit rancher rasa singularity spyder tesseract ';

/**
 * Tools whose names are plain words, which no other word of an advert is likely to have with a capital: a capital, or a
 * list of tools.
 */
const CAPITALISED_OR_LISTED =
  'alembic bicep cypher elixir falco fiddler flutter gatling gazebo groovy gymnasium hibernate ionic locust lustre ' +
  'markdown mercurial redux renovate selenium slinky solidity starburst subversion superset swagger synapse ' +
  'tailwind tableau vagrant virtuoso windows zipline rails ';

/** Abbreviations that are also words: they mean the tool only in capitals. */
const ALL_CAPITALS = 'ado bert carla elk gis iam js lime nats rl ros shap slam ';

/** Abbreviations with another common meaning in capitals: a list of tools, or a word that speaks of tools. */
const LISTED_CAPITALS = 'msk efs ses acr aci plc hcl mta sac sam lamp hcm ';

/** Every name that also means something else, in lower case, with the rule that decides what it means. */
export const AMBIGUOUS_NAMES: ReadonlyMap<string, NameRule> = new Map([
  ...named(LISTED, listedTool),
  ...named(CAPITALISED, { spelled: CAPITAL }),
  ...named(CAPITALISED_OR_LISTED, { spelled: CAPITAL, needs: { before: /(?:)/, listed: true } }),
  ...named('glove', { spelled: /^GloVe$/ }),
  ...named(ALL_CAPITALS, { spelled: CAPITALS }),
  ...named('flask', tool),
  ...named(LISTED_CAPITALS, { ...listedTool, spelled: CAPITALS }),
  ...Object.entries(AMBIGUOUS_ABBREVIATIONS),
  ...Object.entries(AMBIGUOUS_LANGUAGES),
  ...Object.entries(AMBIGUOUS_TOOLS),
  ...Object.entries(AMBIGUOUS_SOFT_SKILLS),
  ...Object.entries(AMBIGUOUS_WORDS),
  ...Object.entries(AMBIGUOUS_NOUNS),
]);

/** Gives several names the same rule. Names are parted by spaces. */
function named(names: string, rule: NameRule): [string, NameRule][] {
  return names
    .trim()
    .split(' ')
    .map((name) => [name, rule]);
}
