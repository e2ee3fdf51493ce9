// SPDX-License-Identifier: EPL-2.0

/** Holds a platform against standards: the evaluation, the check interpreter and the rules. */
package org.plumbline.analysis;
