// SPDX-License-Identifier: EPL-2.0

/** What several documents say alike: front page, summaries, cells of a requirement, colours, places that links lead to. */
package org.plumbline.documents.parts;
