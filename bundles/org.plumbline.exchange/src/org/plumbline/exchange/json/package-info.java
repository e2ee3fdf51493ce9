// SPDX-License-Identifier: EPL-2.0

/** Models as JSON. */
package org.plumbline.exchange.json;
