// SPDX-License-Identifier: EPL-2.0

/** Supervision in operation: what is due when, and what has become of it. */
package org.plumbline.analysis.supervision;
