// SPDX-License-Identifier: EPL-2.0
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('tiny.plumb:')
assert !log.contains('at or above')
