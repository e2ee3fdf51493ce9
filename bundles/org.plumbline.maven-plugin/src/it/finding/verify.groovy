// SPDX-License-Identifier: EPL-2.0
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('model/tiny.plumb:7: error: The model does not satisfy ITU-T X.1605 10.1.1.1-1: 1 of 2 — kvm-old: Isolates: not Memory.')
assert log.contains('[check.violated]')
assert log.contains("findings at or above 'error', as of 2026-10-15")
