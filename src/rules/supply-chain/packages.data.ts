const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Much used packages, whose misspellings are worth registering: from the lists of most downloaded and most depended-on packages that
 * the registries show. Names shorter than five letters have too many honest neighbours.
 */
export const popular: Readonly<Record<"npm" | "pypi" | "cargo" | "gem", readonly string[]>> = {
  npm: listOf(`
    react-dom react-router react-router-dom react-hook-form react-query react-redux react-native react-scripts react-select
    react-markdown react-table react-icons react-dropzone react-datepicker lodash express axios typescript webpack webpack-cli
    webpack-dev-server eslint prettier commander dotenv mongoose nodemon puppeteer puppeteer-core playwright discord.js openai
    anthropic langchain moment moment-timezone jsonwebtoken cross-env cross-spawn node-fetch electron electron-builder firebase
    firebase-admin firebase-tools tailwindcss tailwind-merge autoprefixer postcss vercel wrangler supabase clawhub openclaw
    mcporter clawdbot styled-components framer-motion next-auth body-parser cookie-parser express-session express-validator
    express-rate-limit helmet morgan passport passport-local bcrypt bcryptjs nodemailer socket.io socket.io-client sequelize
    typeorm prisma knex mongodb redis ioredis graphql apollo-server fastify nestjs winston inquirer chalk yargs minimist
    fs-extra glob-parent rimraf mkdirp concurrently lint-staged babel-loader babel-core babel-eslint css-loader style-loader
    sass-loader ts-loader ts-node ts-jest nanoid date-fns date-fns-tz luxon dayjs validator superagent supertest cheerio jsdom
    request-promise form-data formidable multer serve-static http-proxy http-proxy-middleware http-server live-server
    json-server web3 ethers truffle hardhat ganache-cli solana bitcoinjs-lib crypto-js node-forge tweetnacl elliptic
    secp256k1 vue-router vuex pinia vue-loader svelte sveltekit angular rxjs zone.js jquery bootstrap three chart.js
    d3-scale d3-array immutable redux-thunk redux-saga redux-toolkit reselect formik zustand immer swiper storybook
    stylelint jest-cli mocha chai sinon karma cypress vitest rollup esbuild parcel-bundler gulp grunt-cli browserify
    uuidv4 shelljs execa cross-fetch isomorphic-fetch whatwg-fetch abort-controller node-gyp node-sass sharp canvas
    pdfkit pdf-lib exceljs papaparse csv-parse xml2js fast-xml-parser marked markdown-it highlight.js prismjs dompurify
    sanitize-html js-yaml json5 ajv-formats event-stream colors faker twilio stripe aws-sdk googleapis nativescript
    vue-template-compiler eslint-plugin-react eslint-plugin-import eslint-config-prettier eslint-plugin-prettier
    class-variance-authority lucide-react class-validator class-transformer reflect-metadata
  `),
  pypi: listOf(`
    requests urllib3 numpy pandas scipy flask django fastapi pydantic pydantic-settings matplotlib scikit-learn tensorflow
    beautifulsoup4 selenium cryptography setuptools python-dateutil python-dotenv python-jose python-multipart python-docx
    python-pptx python-telegram-bot python-slugify colorama pillow openai anthropic langchain transformers playwright boto3
    botocore pytest pytest-cov pytest-asyncio pytest-mock sqlalchemy aiohttp yt-dlp opencv-python opencv-python-headless
    scikit-image tokenizers diffusers accelerate huggingface-hub sentence-transformers sentencepiece safetensors datasets
    tensorboard keras pytorch-lightning lightgbm xgboost catboost statsmodels seaborn plotly bokeh networkx sympy numba cython
    certifi charset-normalizer typing-extensions importlib-metadata packaging attrs jsonschema markupsafe jinja2 werkzeug
    itsdangerous gunicorn uvicorn starlette celery redis kombu psycopg2 psycopg2-binary pymysql mysqlclient pymongo
    motor elasticsearch google-api-python-client google-auth google-cloud-storage azure-storage-blob azure-identity
    paramiko fabric ansible docker kubernetes cffi pycparser pyopenssl pycryptodome pyjwt passlib bcrypt httplib2
    requests-oauthlib oauthlib tweepy discord.py telethon pyrogram slack-sdk stripe twilio sendgrid pyyaml ruamel.yaml toml
    tomlkit simplejson orjson msgpack protobuf grpcio grpcio-tools pyarrow openpyxl xlsxwriter lxml html5lib feedparser scrapy
    mechanize pyautogui pynput pyperclip psutil watchdog tqdm loguru colorlog termcolor tabulate prettytable click typer
    argparse pip-tools virtualenv pipenv poetry black flake8 pylint isort mypy pre-commit coverage hypothesis nltk
    spacy gensim textblob langdetect tiktoken llama-index chromadb faiss-cpu pinecone-client weaviate-client gradio streamlit
    jupyter jupyterlab notebook ipython ipykernel nbconvert pypdf pypdf2 pdfplumber pymupdf reportlab weasyprint markdown
    mistune web3 eth-account bitcoinlib solana ccxt yfinance backtrader alembic marshmallow django-rest-framework
    djangorestframework django-cors-headers flask-cors flask-sqlalchemy flask-login moviepy pydub librosa soundfile
    ffmpeg-python imageio pytesseract easyocr face-recognition zstandard cachetools tenacity
  `),
  cargo: listOf(`
    serde serde_json serde_yaml serde_derive tokio reqwest hyper clap anyhow thiserror tracing tracing-subscriber rayon
    crossbeam crossbeam-channel regex lazy_static once_cell chrono actix-web axum tower-http warp rocket diesel sqlx
    rusqlite postgres mongodb tonic prost async-trait futures bytes bitflags itertools parking_lot dashmap indexmap hashbrown
    rustls openssl native-tls base64 sha2 ed25519-dalek curve25519-dalek ring rust_decimal num-bigint wasm-bindgen bindgen
    cargo-edit cargo-audit cargo-watch cargo-nextest ripgrep solana-sdk ethers alloy env_logger tempfile walkdir
  `),
  gem: listOf(`
    rails rails-html-sanitizer activesupport activerecord actionpack nokogiri devise sidekiq bundler rspec rspec-rails
    rspec-core rubocop rubocop-rails capybara selenium-webdriver faraday httparty rest-client puma unicorn sinatra jekyll
    fastlane cocoapods omniauth omniauth-oauth2 bootstrap sass-rails jquery-rails pry-byebug factory_bot factory_bot_rails
    carrierwave paperclip kaminari will_paginate pundit cancancan dotenv-rails redis-rails mongoid mysql2 sqlite3
    aws-sdk-s3 aws-sdk-core google-protobuf concurrent-ruby multi_json mini_magick
  `),
};

/** Scopes of npm under which much used packages are published. */
export const popularScopes: readonly string[] = listOf(`
  @babel @types @angular @nestjs @testing-library @typescript-eslint @reduxjs @tanstack @radix-ui @hookform @supabase @prisma
  @anthropic-ai @modelcontextprotocol @openai @langchain @google-cloud @aws-sdk @azure @sentry @storybook @vitejs @sveltejs
  @apollo @emotion @fortawesome @headlessui @chakra-ui @ant-design @stripe @solana @metaplex-foundation @playwright @puppeteer
  @octokit @actions @vercel @cloudflare @firebase @react-native @react-navigation @electron @tailwindcss @eslint @playwright
  @slack @discordjs @notionhq @huggingface @ethersproject @openzeppelin @uniswap @walletconnect
`);

/** Honest packages that happen to stand one letter from another. */
export const honestNeighbours: ReadonlySet<string> = new Set(
  listOf(`
    request eclint jslint openapi djongo scipp clawbot transformer panda tslint eslint_d momento axioms dotenvx vercel-ai clawdhub
    moltbot pytest7 flasky pillow-simd aiohttp3 scipy2 pylint boto pandas2 httpx expresso lodash-es lodashs preact colours color
    three-js threejs d3-shape mocha-cli mongod mongo mongoose-cli passport-oauth axios-retry bcrypt.js boto3-stubs botocore-stubs
    psycopg psycopg3 pypdf3 pypdf4 pypdfium2 typed typer-cli typed-ast tomli tomllib toml-cli black2 click2 redis-cli redis-py
    aioredis hiredis pyredis clickk markdown2 markdown3 marked-it docker-py dockerx notebooks poetry-core stripes svelte2 sveltejs
    vue-route rspec-its sinatra2 motors hyperx clap2 warp2 sqlx-cli serde_yml serde-yml futures01 chrono-tz indexmap2 prettier-js
    fabric2 fabric3 celery2 pymysql2 pysqlite3 sqlite pytz-deprecation-shim plotnine selenium2 seleniumbase keras2 keras3
    react-tables react-icon react-selecto datasette dataset colorful colored coloredlogs pynput2 chalk-cli imagemagick graphql2
    graphqls pydantic2 jest-cli2 jsdoc express-ts expressjs nodemon-ts firebase2 http-serve prismjs2 prism ethers-ts ether ethereum
    attr attrdict attrs2 certify certipy coverages rollups gulp-cli pip-tool bootstrap5 bootstrap4 cheerios
    @remotion nextjs jquery query market langchain4j langchainjs langchain-js anthropic-ai opencv-contrib gradio-client pyarrows
  `),
);

/** Accounts on GitHub under which a package is developed, and the packages: from the pages of the packages in their registries. */
const developers = `
  psf: requests black | pallets: flask jinja2 click werkzeug itsdangerous markupsafe | django: django channels daphne
  encode: httpx starlette uvicorn django-rest-framework databases | tiangolo fastapi: fastapi typer sqlmodel | kludex: uvicorn starlette python-multipart
  pydantic: pydantic pydantic-settings | mpdavis: python-jose | jpadilla: pyjwt | pyca: cryptography pyopenssl bcrypt
  urllib3: urllib3 | numpy: numpy | scipy: scipy | pandas-dev: pandas | matplotlib: matplotlib | scikit-learn: scikit-learn
  tensorflow: tensorflow | pytorch: pytorch torch | huggingface: transformers diffusers accelerate datasets tokenizers peft trl huggingface_hub
  openai: openai openai-python openai-node tiktoken | anthropics: anthropic anthropic-sdk-python | langchain-ai: langchain langgraph
  aio-libs: aiohttp aioredis | boto: boto3 botocore | sqlalchemy: sqlalchemy alembic | pytest-dev: pytest pytest-asyncio pytest-mock
  python-pillow: pillow | celery: celery kombu | redis: redis redis-py node-redis | psycopg: psycopg psycopg2 | pymysql: pymysql | mongodb: pymongo mongodb motor
  paramiko: paramiko | scrapy: scrapy | seleniumhq: selenium | microsoft: playwright typescript playwright-python | yaml: pyyaml
  theskumar: python-dotenv | dateutil: python-dateutil | tqdm: tqdm | legrandin: pycryptodome | ccxt: ccxt | ethereum: web3.py web3 eth-account
  tweepy: tweepy | rapptz: discord.py | lonamiwebs: telethon | python-telegram-bot: python-telegram-bot | slackapi: slack-sdk
  axios: axios | expressjs: express body-parser multer cookie-parser | lodash: lodash | facebook: react react-dom jest | vuejs: vue vuex pinia
  reduxjs: redux redux-toolkit react-redux | react-hook-form: react-hook-form | colinhacks: zod | remix-run: react-router react-router-dom
  vercel: next.js swr | sveltejs: svelte | angular: angular | nestjs: nest | webpack: webpack | vitejs: vite | evanw: esbuild | rollup: rollup
  eslint: eslint | prettier: prettier | babel: babel | tj: commander commander.js | motdotla: dotenv | auth0: jsonwebtoken node-jsonwebtoken
  kelektiv: bcrypt node.bcrypt.js | dcodeio: bcryptjs bcrypt.js | nodemailer: nodemailer | socketio: socket.io | sequelize: sequelize | typeorm: typeorm | prisma: prisma
  automattic: mongoose | node-fetch: node-fetch | moment: moment | date-fns: date-fns | puppeteer: puppeteer | cheeriojs: cheerio | jsdom: jsdom
  tailwindlabs: tailwindcss | electron: electron | ethers-io: ethers ethers.js | web3: web3.js | bitcoinjs: bitcoinjs-lib | indutny: elliptic | brix: crypto-js
  sindresorhus: chalk got execa ora | yargs: yargs | winstonjs: winston | stripe: stripe stripe-node stripe-python | twilio: twilio twilio-python
  serde-rs: serde serde_json | tokio-rs: tokio axum tracing mio | seanmonstar: reqwest | hyperium: hyper tonic | clap-rs: clap | dtolnay: anyhow thiserror
  rustls: rustls | sfackler: openssl rust-openssl | launchbadge: sqlx | actix: actix-web | rusqlite: rusqlite | rustcrypto: sha2
  rails: rails activesupport | heartcombo: devise | sparklemotion: nokogiri | sidekiq: sidekiq | rack: rack | lostisland: faraday | puma: puma | fastlane: fastlane
  gin-gonic: gin | gorilla: mux | spf13: cobra viper | stretchr: testify | sirupsen: logrus | go-gorm: gorm | golang-jwt: jwt | labstack: echo | gofiber: fiber
`;

/** Accounts that develop a package, by its name; only of packages that many use. */
export const developersOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const entry of developers.split(/[|\n]/)) {
    const [owners = "", names = ""] = entry.split(":");
    for (const name of names.trim().split(/\s+/).filter(Boolean))
      map.set(name, [...(map.get(name) ?? []), ...owners.trim().split(/\s+/)]);
  }
  return map;
})();
