// SPDX-License-Identifier: EPL-2.0

/**
 * What is wrong with a workspace, one class per rule. A rule reads the evaluation and the models and computes no
 * coverage of its own. Each has a page in docs/rules.
 */
package org.plumbline.analysis.rules;
