# Built from target/mushjul.jar: run mvn verify first.
FROM eclipse-temurin:17-jre

RUN useradd --system --uid 10001 --home-dir /var/lib/mushjul --shell /usr/sbin/nologin mushjul \
 && install -d -o mushjul -g mushjul -m 0700 /var/lib/mushjul

WORKDIR /opt/mushjul
COPY processes processes
COPY forms forms
COPY dmn dmn
COPY demo demo
COPY target/mushjul.jar mushjul.jar

USER mushjul
ENV TZ=Europe/Copenhagen SERVER_ADDRESS=0.0.0.0 MUSHJUL_HOME=/var/lib/mushjul
VOLUME /var/lib/mushjul
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=2m --retries=3 CMD \
  ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.[01] 200' <&3"]

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "mushjul.jar"]
