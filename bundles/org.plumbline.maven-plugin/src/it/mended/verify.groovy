// SPDX-License-Identifier: EPL-2.0
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("none at or above 'error', as of 2026-10-15")
assert log.contains('[evidence.missing]')
