# shellcheck shell=bash
# What the scripts share: reporting, the Swift toolchain, and the libraries that kg needs. To be sourced.

# The oldest toolchain that builds kg: older ones carry a clang without #embed.
required_swift=6.3

# The C libraries and what finds them. Graphviz brings its plugins along.
apt_packages=(pkg-config libsqlite3-dev libgraphviz-dev libcmark-gfm-dev libcmark-gfm-extensions-dev)
brew_formulas=(pkgconf graphviz cmark-gfm)

# What a Swift toolchain itself needs on Debian and Ubuntu, for machines where it was merely unpacked.
toolchain_apt_packages=(
  binutils ca-certificates g++ git libcurl4-openssl-dev libncurses-dev libsqlite3-0 libxml2-dev tzdata zlib1g-dev
)

# Announces a step.
step() { printf '\n==> %s\n' "$*"; }

# Says why nothing more can be done, and stops.
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Installs what kg needs to be built, as far as it is missing. The Swift toolchain is left to its own installer.
prepare() {
  step "Checking what is installed"
  command -v swift >/dev/null || fail "no Swift toolchain found; install Swift $required_swift or newer" \
    "(https://www.swift.org/install) and put its usr/bin folder on the PATH"
  local packages=("${brew_formulas[@]}")
  if command -v apt-get >/dev/null; then
    packages=("${apt_packages[@]}")
    toolchain_works || packages+=("${toolchain_apt_packages[@]}")
  fi
  install_packages "${packages[@]}"
  require_new_enough_swift
}

# Installs the packages given, as far as they are missing: by APT where it is, else by Homebrew.
install_packages() {
  local package missing=()
  for package in "$@"; do is_installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  step "Installing ${missing[*]}"
  if command -v apt-get >/dev/null; then
    as_root apt-get update --quiet
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
  elif command -v brew >/dev/null; then
    brew install "${missing[@]}"
  else
    echo "Neither APT nor Homebrew is here, so this is left to you."
  fi
}

# Installs what exchange formats are loaded with in tests. Python packages go into a folder of their own, one for each set
# that can be imported together, which later runs find again; where there is no network, their tests are passed over.
install_exchange_tools() {
  local folder=${KG_EXCHANGE_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/kg/exchange-tools-1}
  if command -v apt-get >/dev/null; then
    install_packages libxml2-utils sqlite3 python3
    python3 -m pip --version >/dev/null 2>&1 || install_packages python3-pip
  fi
  install_python_set "$folder/networkx-2" networkx==2.8.8
  install_python_set "$folder/jsonschema" jsonschema==4.26.0
  install_python_set "$folder/current" networkx==3.6.1 igraph==1.0.0 rdflib==7.6.0 kuzu==0.11.3
}

install_python_set() {
  local folder=$1
  shift
  [ ! -d "$folder" ] || return 0
  step "Installing $* into $folder"
  rm -rf "$folder.part"
  if python3 -m pip install --quiet --disable-pip-version-check --target "$folder.part" "$@"; then
    mv "$folder.part" "$folder"
  else
    rm -rf "$folder.part"
    echo "Not to be had here: tests that need them are passed over."
  fi
}

is_installed() {
  if command -v dpkg-query >/dev/null; then
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
  else
    brew list --versions "$1" >/dev/null 2>&1
  fi
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    command -v sudo >/dev/null || fail "this has to run as root, and there is no sudo: $*"
    sudo "$@"
  fi
}

require_new_enough_swift() {
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p')
  [ -n "$version" ] || fail "'swift --version' does not run; see https://www.swift.org/install for what it needs"
  if [ "$(printf '%s\n' "$required_swift" "$version" | sort -V | head -n 1)" != "$required_swift" ]; then
    fail "this is Swift $version; kg needs Swift $required_swift or newer (https://www.swift.org/install)"
  fi
  echo "Swift $version and the libraries are here."
}

# Whether the toolchain's programs start and find git, a linker and a C++ library.
toolchain_works() {
  swift build --version && git --version && command -v ld \
    && printf '#include <string>\n' | clang++ -fsyntax-only -x c++ -
} >/dev/null 2>&1
