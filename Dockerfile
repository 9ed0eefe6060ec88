# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# They link the machine code that the program is published as (docs/decisions/0022).
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*
COPY . .
RUN dotnet publish src/MentorBot -c Release --use-current-runtime -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
WORKDIR /app
# They draw the pictures of quiz results and comparisons; without them these come in words.
RUN apt-get update && apt-get install -y --no-install-recommends librsvg2-bin fonts-dejavu-core fonts-lohit-deva && rm -rf /var/lib/apt/lists/*
COPY --from=build /app .
# The session file lives on a volume; the rest of the file system may be read-only. A new volume takes over the folder's owner.
RUN mkdir /data && chown $APP_UID:$APP_UID /data
# Health is told on this port. Without diagnostics the runtime writes nothing into /tmp.
ENV Storage__Path=/data/mentorbot.db Web__Listen=http://*:8080 DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=6s --start-period=30s --retries=3 CMD ["/app/mentorbot", "health"]
ENTRYPOINT ["/app/mentorbot"]
CMD ["run"]
