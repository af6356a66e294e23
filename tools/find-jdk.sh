# Sourced by `majors` and `verify`: sets JAVA_HOME to a JDK 25 or newer, or explains and ends with code 2.
# Looks at JAVA_HOME, then at `java` on the PATH, then where Linux packages, SDKMAN and macOS put JDKs.

jdk_release_of() { # prints the feature number of the JDK in folder $1; nothing when there is no compiler in it
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  looked=""
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then
    resolved=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=$(dirname "$(dirname "$resolved")")
  fi
  set -- "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home
  for folder in "$@"; do
    [ -n "$folder" ] && [ -d "$folder" ] || continue
    number=$(jdk_release_of "$folder")
    if [ -n "$number" ] && [ "$number" -ge 25 ]; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return 0
    fi
    looked="$looked
    $folder (${number:+JDK }${number:-no JDK})"
  done
  cat >&2 <<TXT
majors: no JDK 25 or newer was found
  Install one, for example \`apt-get install temurin-25-jdk\` or \`apt-get install openjdk-25-jdk\`, or set JAVA_HOME to it.
  Looked in:${looked:-
    nowhere: no JDK folder exists}
TXT
  exit 2
}
