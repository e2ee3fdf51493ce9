// SPDX-License-Identifier: EPL-2.0

/** How requirements of different sets stand to one another: the links of all mappings, and what follows from them. */
package org.plumbline.analysis.mapping;
