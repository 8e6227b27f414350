import type { JobPosting } from '../model/job-posting';
import type { PostingWords } from '../text/posting-words';

/** Frameworks and model architectures: ids in the vocabulary. tests/domain/visa/ checks that it has them. */
export const FRAMEWORKS: ReadonlySet<string> = new Set([
  'bert',
  'catboost',
  'cnn',
  'diffusion-models',
  'gan',
  'hf-transformers',
  'hugging-face',
  'jax',
  'keras',
  'langchain',
  'langgraph',
  'lightgbm',
  'llamaindex',
  'lstm',
  'onnx',
  'opencv',
  'pytorch',
  'pytorch-lightning',
  'rnn',
  'scikit-learn',
  'spacy',
  'tensorflow',
  'transformers',
  'vision-transformers',
  'xgboost',
  'yolo',
]);

/** A posting for ML names two or three of them in passing. From four on they are a list. */
const A_LIST = 4;

/** The first places that name frameworks and model architectures, at most four; none where they are no list of them. */
export function frameworkList({ skills }: Pick<JobPosting, 'skills'>): readonly PostingWords[] {
  const named = skills.filter(({ id }) => FRAMEWORKS.has(id));
  if (named.length < A_LIST) return [];
  return named
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .toSorted((a, b) => a.index - b.index)
    .slice(0, A_LIST)
    .map((mention) => ({ part: 'description', ...mention }));
}
