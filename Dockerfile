# The server and the worker of Skill Scan: the bundle in dist/, and beside it only what no bundle can hold.
FROM node:24.21.0-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc scripts/container-packages.ts ./
RUN node container-packages.ts && npm install --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-slim
LABEL org.opencontainers.image.title="Skill Scan" \
      org.opencontainers.image.description="Scans agent skills: one server for five scan APIs" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
    SKILL_SCAN_DATA=/data
WORKDIR /app
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules node_modules/
COPY dist dist/
COPY LICENSE ./
# The only place that is written to; everything else may be mounted read-only.
RUN install --directory --owner=1000 --group=1000 --mode=0700 /data
VOLUME /data
# `node` in the image, as a number, so that an orchestrator can see that it is not root.
USER 1000:1000
EXPOSE 8000
# The port is that of the setting, where it is set.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.SKILL_SCAN_PORT || 8000) + '/livez').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
