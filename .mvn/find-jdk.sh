# SPDX-License-Identifier: EPL-2.0
#
# Finds a JDK that is new enough; read by mvnw and plumbline. JAVA_HOME goes first, then the usual places.

least_java=21

# The feature number (21, 25, …) of the JDK in folder $1; nothing if there is no JDK. Starting javac would take half a
# second for each JDK on the machine, so it is asked only where the file that every JDK has of late is missing.
java_feature() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

is_good_jdk() {
    feature=$(java_feature "$1")
    [ -n "$feature" ] && [ "$feature" -ge "$least_java" ]
}

jdk_places() {
    if command -v javac >/dev/null 2>&1; then
        compiler=$(command -v javac)
        compiler=$(readlink -f "$compiler" 2>/dev/null || echo "$compiler")
        dirname "$(dirname "$compiler")"
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$least_java+" 2>/dev/null || true
    fi
    for place in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.asdf/installs/java/* /c/Program\ Files/Java/* /c/Program\ Files/Eclipse\ Adoptium/*; do
        if [ -x "$place/bin/javac" ]; then
            echo "$place"
        fi
    done
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && is_good_jdk "$JAVA_HOME"; then
        echo "$JAVA_HOME"
        return
    fi
    jdk_places | while IFS= read -r place; do
        if is_good_jdk "$place"; then
            echo "$place"
            break
        fi
    done
}
