// SPDX-License-Identifier: EPL-2.0

/** The command line: arguments in, exit code out. */
package org.plumbline.cli;
