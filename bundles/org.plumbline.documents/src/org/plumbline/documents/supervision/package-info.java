// SPDX-License-Identifier: EPL-2.0

/** The supervision plan: what is handed to the supervisor, by whom and until when. */
package org.plumbline.documents.supervision;
