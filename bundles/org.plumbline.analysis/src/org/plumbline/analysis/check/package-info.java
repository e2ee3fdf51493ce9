// SPDX-License-Identifier: EPL-2.0

/**
 * Interprets the checks of requirements over a platform. A check always ends, says nothing beyond what the model says,
 * and names the elements that show its result.
 */
package org.plumbline.analysis.check;
