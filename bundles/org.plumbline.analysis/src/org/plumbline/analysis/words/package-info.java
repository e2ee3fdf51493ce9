// SPDX-License-Identifier: EPL-2.0

/** The words for what models and evaluations hold, in one place, and how a requirement set puts its own in their stead. */
package org.plumbline.analysis.words;
