import { describe, expect, it } from 'vitest';
import { findSkills } from '../src/domain/skills/find-skills';

const found = (text: string): string[] => findSkills(text, null).map((skill) => skill.id);

/** Sentences that name the skill, however it is spelled. */
const NAMED: readonly (readonly [id: string, sentence: string])[] = [
  ['r', 'You write Python or R every day.'],
  ['r', 'Strong skills in R, SQL and Tableau.'],
  ['r', 'Statistical programming in R is required.'],
  ['r', 'Experience with R programming.'],
  ['c', 'Embedded work in C/C++ on small boards.'],
  ['c', 'Good knowledge of Java, C and Python.'],
  ['cpp', 'Performance-critical code in C++.'],
  ['cpp', 'C++17 or later'],
  ['c-sharp', 'Services written in C# on Azure'],
  ['dotnet', 'Our back end runs on .NET Core.'],
  ['go', 'Microservices written in Go and Python.'],
  ['go', 'Golang experience is a bonus.'],
  ['go', 'Languages: Go, Rust, TypeScript'],
  ['swift', 'Mobile code in Swift, Kotlin or Java.'],
  ['swift', 'Experience with Swift for iOS clients'],
  ['spark', 'We process logs with Spark on EMR.'],
  ['spark', 'Apache Spark 3.4'],
  ['spark', 'Hadoop, Spark and Kafka'],
  ['ray', 'Distributed training with Ray and Horovod.'],
  ['ray', 'Tools such as Ray, Dask or PySpark'],
  ['beam', 'Pipelines on Apache Beam.'],
  ['chef', 'Configuration with Ansible, Puppet or Chef'],
  ['rust', 'Rewrite hot paths in Python and Rust.'],
  ['rust', 'Proficient in Rust or C++'],
  ['scala', 'Spark jobs in Scala'],
  ['julia', 'Python, Julia or MATLAB'],
  ['dash', 'Dashboards in Streamlit or Dash.'],
  ['flask', 'APIs with Flask or FastAPI'],
  ['prefect', 'Airflow, Prefect or Dagster'],
  ['snowflake', 'Our warehouse is Snowflake.'],
  ['looker', 'Reports in Looker and Tableau'],
  ['excel', 'Advanced Excel and PowerPoint'],
  ['excel', 'Comfortable in Microsoft Excel'],
  ['sas', 'Models built in SAS or SPSS'],
  ['safe', 'Delivery under SAFe'],
  ['oracle', 'Databases: Oracle, PostgreSQL'],
  ['spring', 'Java and Spring Boot'],
  ['node-js', 'A Node.js gateway'],
  ['node-js', 'TypeScript, Node and React'],
  ['express', 'React front end, Express and MongoDB behind it'],
  ['react', 'A React front end'],
  ['lambda', 'AWS Lambda functions'],
  ['lambda', 'EC2, S3 and Lambda'],
  ['transformers', 'Knowledge of transformers and attention'],
  ['embeddings', 'Search over text embeddings'],
  ['statistics', 'Solid grounding in statistics and probability'],
  ['ai-agents', 'Build AI agents that call tools.'],
  ['machine-learning', 'Put ML models into production'],
  ['ai', 'Experience of AI projects'],
  ['rag', 'RAG pipelines over our documents'],
  ['rest-apis', 'Expose models over REST'],
  ['slam', 'SLAM for indoor robots'],
  ['lime', 'Explain models with SHAP and LIME'],
  ['scrum', 'Certified ScrumMaster (CSM) welcome'],
  ['claude', 'Daily use of Claude and Cursor'],
  ['cursor', 'Daily use of Claude and Cursor'],
  ['helm', 'Kubernetes, Helm and Terraform'],
  ['vault', 'Secrets in Terraform and Vault'],
  ['microsoft-teams', 'Microsoft Teams and SharePoint administration'],
  ['slack', 'Bots for Slack and Jira'],
  ['airflow', 'Airflow DAGs'],
];

/** Sentences in which the word is something else. */
const TRAPS: readonly (readonly [id: string, sentence: string])[] = [
  ['r', 'Our R&D team sits in Leeds.'],
  ['r', 'Contact R. Patel for details.'],
  ['r', 'The H R department will call you.'],
  ['c', 'We closed our Series C last spring.'],
  ['c', 'GCSE grade C or above'],
  ['c', 'Reporting to the C-suite'],
  ['c', 'Vitamin C and fresh fruit every day'],
  ['go', 'You will own our go-to-market plan.'],
  ['go', 'Go-to-market strategy for new products'],
  ['go', 'We go the extra mile for our customers.'],
  ['go', 'Ready to go? Apply now.'],
  ['go', 'Go to our careers page.'],
  ['swift', 'We promise swift responses to applicants.'],
  ['swift', 'Swift decisions and little red tape'],
  ['spark', 'We want to spark creativity in schools.'],
  ['spark', 'Ideas that spark joy'],
  ['spark', 'You bring the spark, we bring the data.'],
  ['ray', 'Detect faults in X-ray images.'],
  ['ray', 'Speak to Ray Donnelly in our team.'],
  ['ray', 'A ray of light in a dull market'],
  ['beam', 'Electron beam physics'],
  ['beam', 'We beam with pride.'],
  ['chef', 'Lunch by our in-house chef every Friday'],
  ['chef', 'Head Chef and kitchen staff'],
  ['rust', 'Sensors that find rust on bridges'],
  ['scala', 'Our founders met at La Scala in Milan.'],
  ['julia', 'Contact Julia Ferndale for an informal chat.'],
  ['dash', 'A dash of humour helps.'],
  ['flask', 'Bring your own flask and mug.'],
  ['prefect', 'You were a head prefect at school.'],
  ['snowflake', 'Every snowflake is unique.'],
  ['looker', 'A forward looker with drive'],
  ['excel', 'You will excel in this role.'],
  ['excel', 'People who excel at teamwork'],
  ['excel', 'Excel in a fast-paced environment.'],
  ['sas', 'Veterans of the SAS airline scheme; sas'],
  ['safe', 'We keep our people safe.'],
  ['safe', 'A safe place to work'],
  ['spring', 'The programme starts in Spring 2027.'],
  ['spring', 'Ideas spring to mind.'],
  ['node-js', 'Each node in the tree'],
  ['express', 'Express interest by Friday.'],
  ['express', 'Candidates may express interest by email.'],
  ['react', 'You react to incidents calmly.'],
  ['oracle', 'You will be the oracle of the team.'],
  ['microsoft-access', 'Access to a training platform'],
  ['microsoft-teams', 'Work with product teams.'],
  ['transformers', 'Monitoring of power transformers on the grid'],
  ['embeddings', 'Embedding a culture of learning across the firm'],
  ['embeddings', 'Embedding AI into daily work'],
  ['embedded-systems', 'You are embedded in a product squad.'],
  ['machine-learning', 'Dispense 5 ml of fluid'],
  ['machine-learning', 'Bottles of 250 ML each'],
  ['computer-vision', 'Our vision is a fairer world.'],
  ['computer-vision', 'Please send your CV to us.'],
  ['computer-vision', 'Help shape our product vision.'],
  ['rag', 'Clean up with a rag'],
  ['rag', 'Weekly RAG status for the board'],
  ['rest-apis', 'You do the rest.'],
  ['rest-apis', 'Rest and recharge in our lounge.'],
  ['lime', 'Lime and lemon water on tap'],
  ['slam', 'A grand slam of a year'],
  ['ai-agents', 'Sales agent for an estate agent'],
  ['ai-agents', 'You are an agent of change.'],
  ['claude', 'Visit the Claude Monet show with us.'],
  ['cursor', 'Move the cursor over the chart.'],
  ['helm', 'With a new chief at the helm'],
  ['helm', 'You take the helm of the project.'],
  ['unity', 'Unity and respect guide us.'],
  ['stitch', 'A stitch in time'],
  ['temporal', 'Temporal patterns in sales'],
  ['notion', 'The notion of fairness'],
  ['vault', 'Cash in the vault'],
  ['slack', 'Pick up the slack when a colleague is away'],
  ['glue', 'You are the glue of the team.'],
  ['lambda', 'Lambda calculus for fun'],
  ['solidworks', 'A solid work ethic'],
  ['windows-server', 'A window seat'],
  ['security', 'You need security clearance.'],
  ['workday', 'A workday of eight hours'],
  ['research', 'Our research shows that people like us.'],
  ['statistics', 'The Office for National Statistics is our client.'],
  ['ai', 'You join Foldline AI Ltd as an analyst.'],
  ['open-source', 'An open door policy'],
  ['word2vec', 'Word of mouth'],
];

describe('names that are also words', () => {
  it.each(NAMED)('%s is named: %s', (id, sentence) => {
    expect(found(sentence)).toContain(id);
  });

  it.each(TRAPS)('%s is not named: %s', (id, sentence) => {
    expect(found(sentence)).not.toContain(id);
  });
});

describe('what is denied is not asked for', () => {
  it.each([
    ['pytorch', 'No PyTorch needed.'],
    ['python', 'No Python experience required.'],
    ['machine-learning', 'No prior machine learning experience is needed.'],
    ['data-science', 'This is not a data science role.'],
    ['mathematics', 'A degree in Mathematics or a related field.'],
    ['statistics', 'BSc or MSc in Statistics'],
    ['computer-science', 'PhD in computer science'],
  ])('%s: %s', (id, sentence) => {
    expect(found(sentence)).not.toContain(id);
  });

  it.each([
    ['python', 'Not only Python but SQL too.'],
    ['python', 'No ego. Python and SQL required.'],
    ['machine-learning', 'A degree in physics and experience with machine learning'],
    ['pytorch', 'PyTorch is needed, no degree required.'],
  ])('but %s is: %s', (id, sentence) => {
    expect(found(sentence)).toContain(id);
  });
});

describe('spelling that does not matter', () => {
  it.each([
    ['scikit-learn', 'scikit learn; sklearn; Scikit-Learn 1.4; scikitlearn'],
    ['tensorflow', 'Tensor Flow; Tensorflow; TensorFlow 2.x; tensor-flow'],
    ['kubernetes', 'K8s; kubernetes; KUBERNETES'],
    ['postgresql', 'Postgres; PostgreSQL 16; postgresql'],
    ['generative-ai', 'GenAI; Gen AI; gen-AI; generative AI'],
    ['llm', 'LLM; LLMs; large language model; Large Language Models'],
    ['cnn', 'CNN; CNNs; convolutional neural network'],
    ['ci-cd', 'CI/CD; CICD; CI-CD; ci/cd pipelines'],
    ['mlops', 'MLOps; ML Ops; ML-Ops; mlops'],
    ['power-bi', 'PowerBI; Power BI; Power-BI'],
    ['optimisation', 'mathematical optimisation; mathematical optimization; optimization techniques'],
    ['data-modelling', 'data modelling; data modeling; data models'],
    ['vector-databases', 'vector database; vector DBs; vector stores'],
    ['time-series', 'time series; time-series analysis; timeseries'],
    ['ab-testing', 'A/B testing; AB testing; A/B tests'],
    ['fine-tuning', 'fine-tuning; finetuning; fine tuning'],
    ['hugging-face', 'Hugging Face; HuggingFace; huggingface'],
    ['python', 'Python3; Python 3.12; PYTHON; python'],
  ])('%s: %s', (id, spellings) => {
    for (const spelling of spellings.split('; ')) expect(found(`Experience with ${spelling}`), spelling).toContain(id);
  });

  it('takes apart words that a page glued together', () => {
    expect(found('Strong communicationRequirementsPython and SQLExperience with Docker')).toEqual(
      expect.arrayContaining(['communication', 'python', 'docker']),
    );
  });

  it.each([
    ['At least a year of C++ or JavaAt least two of SQLProficient in Docker', ['cpp', 'java', 'sql', 'docker']],
    ['internal dataSQL and BigQuery', ['sql', 'bigquery']],
    ['the WhatsApp Business APIOpenAI integration', ['whatsapp-business-api', 'openai']],
    ['models in production.Experience with Airflow', ['airflow']],
  ])('finds each name in %s', (text, ids) => {
    expect(found(text)).toEqual(expect.arrayContaining(ids));
  });

  it.each(['OpenAIR', 'MyRayTracer', 'InGo', 'Pythonesque', 'Javanese', 'Sparkling', 'reactive'])(
    'takes no name out of the middle of %s',
    (word) => {
      expect(found(`We like ${word} here`)).toEqual([]);
    },
  );

  it('keeps the version in the mention', () => {
    const mentions = findSkills('HTML5, CSS3 and Python3.', null).flatMap((skill) => skill.mentions);
    expect(mentions.map((mention) => mention.text)).toEqual(['HTML5', 'CSS3', 'Python3']);
  });

  it('takes a list in small letters for what it is', () => {
    expect(found('libraries (numpy, pandas, flask, opencv)')).toContain('flask');
  });

  it('"programming in Python" asks for Python, "strong programming skills" for programming', () => {
    expect(found('Programming skills in Python')).toEqual(['python']);
    expect(found('Strong programming skills')).toEqual(['programming']);
  });

  it('does not read addresses', () => {
    expect(found('See https://example.org/blog/python-and-kubernetes for more')).toEqual([]);
  });

  it('takes the longest name: JavaScript is not Java, React Native not only React', () => {
    expect(found('JavaScript')).toEqual(['javascript']);
    expect(found('Spark MLlib')).toEqual(['spark-mllib']);
    expect(found('SQL Server')).toEqual(['sql-server']);
  });
});
