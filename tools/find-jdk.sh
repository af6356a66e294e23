# Sourced by `majors` and `verify`: sets JAVA_HOME to a JDK 25 or newer, or explains and ends with code 2.
# Looks at JAVA_HOME, then at `java` on the PATH, then at MAJORS_JDK_FOLDERS (words; a default list of the places where
# Linux packages, SDKMAN, IDEs and macOS put JDKs).

jdk_number_of() { # prints the feature number of the JDK in folder $1; nothing when there is no compiler in it
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local user=${HOME:-/nonexistent} on_path looked="" folder number
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  fi
  local places=${MAJORS_JDK_FOLDERS-/usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home}
  # shellcheck disable=SC2086  # the places are words with wildcards
  for folder in "${JAVA_HOME:-}" "$on_path" $places "$user"/.sdkman/candidates/java/* "$user"/.jdks/*; do
    [ -n "$folder" ] && [ -d "$folder" ] || continue
    number=$(jdk_number_of "$folder")
    if [ -n "$number" ] && [ "$number" -ge 25 ]; then
      export JAVA_HOME=$folder
      return 0
    fi
    looked="$looked
    $folder (${number:+JDK }${number:-no JDK})"
  done
  cat >&2 <<TXT
majors: no JDK 25 or newer was found
  Install one, for example with \`apt-get install openjdk-25-jdk\` or from your vendor, or set JAVA_HOME to its folder.
  Looked in:${looked:- no folder of a JDK exists}
TXT
  exit 2
}
